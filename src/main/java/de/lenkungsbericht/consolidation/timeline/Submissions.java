package de.lenkungsbericht.consolidation.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.DepartmentId;
import org.jspecify.annotations.Nullable;

/** The submissions known to a report, by what it asks of them. */
public final class Submissions {

	private final Map<Long, JudgedSubmission> byReceipt = new HashMap<>();

	private final Map<DepartmentId, List<JudgedSubmission>> byDepartment = new HashMap<>();

	private Submissions(Collection<JudgedSubmission> known) {
		for (JudgedSubmission submission : known) {
			this.byReceipt.put(submission.receipt(), submission);
			this.byDepartment.computeIfAbsent(submission.department(), (id) -> new ArrayList<>()).add(submission);
		}
		this.byDepartment.values().forEach((list) -> list.sort(Comparator.comparing((s) -> s.record().order())));
	}

	/**
	 * What was judged, and withdrawn, up to an instant.
	 * @param knownAt inclusive, {@code null} for everything
	 */
	public static Submissions known(Collection<JudgedSubmission> all, @Nullable Instant knownAt) {
		if (knownAt == null) {
			return new Submissions(all);
		}
		return new Submissions(all.stream()
			.filter((submission) -> !submission.judgedAt().isAfter(knownAt))
			.map((submission) -> submission.knownAt(knownAt))
			.toList());
	}

	/** The submission of a receipt, empty if it is not known. */
	public Optional<JudgedSubmission> of(long receipt) {
		return Optional.ofNullable(this.byReceipt.get(receipt));
	}

	/** A department's submissions in the order judged. */
	public List<JudgedSubmission> of(DepartmentId department) {
		return this.byDepartment.getOrDefault(department, List.of());
	}

	/**
	 * The newest accepted Stichtag that is not after a day; that of decisions is the day
	 * of their session.
	 */
	public Optional<LocalDate> newestReportingDate(LocalDate notAfter) {
		return this.byReceipt.values()
			.stream()
			.filter(JudgedSubmission::isAccepted)
			.flatMap((submission) -> Stream.ofNullable(submission.record().reportingDate()))
			.filter((date) -> !date.isAfter(notAfter))
			.max(Comparator.naturalOrder());
	}

	/** All, by run, department in the given order (any other last) and order judged. */
	public List<JudgedSubmission> listed(List<Department> departments) {
		return this.byReceipt.values()
			.stream()
			.sorted(Comparator.comparing((JudgedSubmission submission) -> submission.record().receipt().run())
				.thenComparing(JudgedSubmission::department, order(departments))
				.thenComparing((submission) -> submission.record().order()))
			.toList();
	}

	/**
	 * Those whose findings still stand: of each department the ones judged in or after
	 * the run in which its last submission was accepted, or all if none ever was. By
	 * department in the given order (any other last), then order judged.
	 */
	public List<JudgedSubmission> withStandingFindings(List<Department> departments) {
		return this.byDepartment.keySet()
			.stream()
			.sorted(order(departments))
			.flatMap((department) -> standing(of(department)).stream())
			.toList();
	}

	private static List<JudgedSubmission> standing(List<JudgedSubmission> inOrder) {
		int since = inOrder.stream()
			.filter(JudgedSubmission::isAccepted)
			.mapToInt((submission) -> submission.record().receipt().run())
			.max()
			.orElse(0);
		return inOrder.stream().filter((submission) -> submission.record().receipt().run() >= since).toList();
	}

	private static Comparator<DepartmentId> order(List<Department> departments) {
		Map<DepartmentId, Integer> positions = new HashMap<>();
		departments.forEach((department) -> positions.put(department.id(), positions.size()));
		return Comparator.comparing((DepartmentId department) -> positions.getOrDefault(department, departments.size()))
			.thenComparing(DepartmentId::value);
	}

}
