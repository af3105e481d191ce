package de.lenkungsbericht.report.master;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.state.DepartmentState;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;

/**
 * A submission, or a department that never sent one.
 *
 * @param department its name
 * @param record {@code null} if the department never sent anything
 * @param state how complete the department's reporting is, on its newest line only
 * @param newest whether it is the newest of its department, or of the files with
 * decisions
 * @param open whether it was rejected and nothing has settled that since
 */
record SubmissionLine(String department, @Nullable SubmissionRecord record, @Nullable DepartmentState state,
		boolean newest, boolean open) {

	/** Departments that never reported first, then all submissions in their order. */
	static List<SubmissionLine> of(MasterView view) {
		List<SubmissionLine> lines = new ArrayList<>();
		view.state()
			.departments()
			.stream()
			.filter((state) -> state.last() == null)
			.forEach((state) -> lines.add(new SubmissionLine(state.department().name(), null, state, true, false)));
		SubmissionRecord decisions = newestDecisions(view.state().submissions());
		Set<SubmissionRecord> open = Set.copyOf(OpenFiles.of(view.state().submissions()));
		view.state().submissions().forEach((record) -> lines.add(of(view, record, decisions, open.contains(record))));
		return lines;
	}

	/** The newest submissions of every department and the newest file with decisions. */
	static List<SubmissionRecord> newest(MasterView view) {
		return Stream
			.concat(view.state().departments().stream().flatMap((state) -> Stream.ofNullable(state.last())),
					Stream.ofNullable(newestDecisions(view.state().submissions())))
			.toList();
	}

	private static @Nullable SubmissionRecord newestDecisions(List<SubmissionRecord> submissions) {
		return submissions.stream()
			.filter((record) -> record.receipt().department().isSteeringGroup())
			.reduce((one, later) -> later)
			.orElse(null);
	}

	private static SubmissionLine of(MasterView view, SubmissionRecord record, @Nullable SubmissionRecord decisions,
			boolean open) {
		DepartmentState newest = view.state()
			.departments()
			.stream()
			.filter((state) -> record.equals(state.last()))
			.findFirst()
			.orElse(null);
		return new SubmissionLine(view.departmentName(record.receipt().department()), record, newest,
				newest != null || record.equals(decisions), open);
	}

	/**
	 * Days from the last accepted Stichtag to a day, {@code null} if nothing is accepted
	 * or the line is not the newest.
	 */
	@Nullable Long daysSince(LocalDate day) {
		SubmissionRecord accepted = (this.state != null) ? this.state.lastAccepted() : null;
		LocalDate reportingDate = (accepted != null) ? accepted.reportingDate() : null;
		return (reportingDate != null) ? ChronoUnit.DAYS.between(reportingDate, day) : null;
	}

	/** The days of the reporting calendar that the department has missed. */
	String owed() {
		return (this.state == null) ? ""
				: this.state.owed()
					.stream()
					.map((day) -> MasterView.german(day.reportingDate()))
					.collect(Collectors.joining(", "));
	}

}
