package de.lenkungsbericht.consolidation.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.state.Origin;
import org.jspecify.annotations.Nullable;

/** What a department has sent up to a day. */
public final class DepartmentHistory {

	/** Passed D and K, newest first by Stichtag, then order judged. */
	private final List<JudgedSubmission> passed;

	private final List<JudgedSubmission> confirmations;

	private final @Nullable JudgedSubmission last;

	private DepartmentHistory(List<JudgedSubmission> passed, @Nullable JudgedSubmission last) {
		this.passed = passed;
		this.last = last;
		this.confirmations = passed.stream()
			.filter((submission) -> submission.isAccepted() && submission.record().noChanges())
			.toList();
	}

	public static DepartmentHistory of(Submissions submissions, DepartmentId department, LocalDate asOf) {
		List<JudgedSubmission> all = submissions.of(department);
		List<JudgedSubmission> passed = all.stream()
			.filter((submission) -> submission.isPassed() && !submission.reportingDate().isAfter(asOf))
			.sorted(JudgedSubmission.BY_REPORTING_DATE.reversed())
			.toList();
		return new DepartmentHistory(passed, all.isEmpty() ? null : all.get(all.size() - 1));
	}

	/** The one judged last, whatever its verdict and Stichtag. */
	public Optional<JudgedSubmission> last() {
		return Optional.ofNullable(this.last);
	}

	/** The newest accepted. */
	public Optional<JudgedSubmission> lastAccepted() {
		return newest(JudgedSubmission::isAccepted);
	}

	/** Whether a submission of exactly that Stichtag was accepted. */
	public boolean hasAccepted(LocalDate reportingDate) {
		return newest((submission) -> submission.isAccepted() && submission.reportingDate().equals(reportingDate))
			.isPresent();
	}

	/** How fresh a row of this department is, if it still leads the measure. */
	Origin origin(ReportedRow row) {
		JudgedSubmission newest = newest((submission) -> true).orElse(null);
		boolean current = newest != null
				&& (newest.record().noChanges() || newest.receipt() == row.submission().receipt());
		return current ? Origin.CURRENT : Origin.CARRIED_FORWARD;
	}

	/** Stichtag of the newest confirmation of a row of this department. */
	Optional<LocalDate> confirmedOn(ReportedRow row) {
		return this.confirmations.stream()
			.filter((confirmation) -> confirmation.record().order() >= row.submission().record().order())
			.map(JudgedSubmission::reportingDate)
			.findFirst();
	}

	private Optional<JudgedSubmission> newest(Predicate<JudgedSubmission> wanted) {
		return this.passed.stream().filter(wanted).findFirst();
	}

}
