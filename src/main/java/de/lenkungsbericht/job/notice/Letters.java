package de.lenkungsbericht.job.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.consolidation.Withdrawal;
import de.lenkungsbericht.job.step.Catalogues;
import de.lenkungsbericht.job.step.RunContext;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.ReportingDay;
import de.lenkungsbericht.portfolio.notice.Notice;
import de.lenkungsbericht.portfolio.notice.NoticeState;
import de.lenkungsbericht.portfolio.notice.Occasion;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import de.lenkungsbericht.report.feedback.Feedback;
import de.lenkungsbericht.report.notice.ReminderLetter;
import de.lenkungsbericht.report.notice.RejectionLetter;
import de.lenkungsbericht.report.notice.SummaryLetter;

/** Makes the letter to a notice from what is stored now. */
final class Letters {

	private static final String FORWARD = "Für diese Stelle ist in stellen.csv keine E-Mail-Adresse eingetragen. Bitte "
			+ "leiten Sie die Nachricht weiter und tragen Sie die Adresse ein.";

	private final SubmissionStore store;

	private final Catalogues catalogues;

	private final Feedbacks feedbacks;

	private final Nights nights;

	private final String projectOffice;

	Letters(SubmissionStore store, Catalogues catalogues, Feedbacks feedbacks, Nights nights, String projectOffice) {
		this.store = store;
		this.catalogues = catalogues;
		this.feedbacks = feedbacks;
		this.nights = nights;
		this.projectOffice = projectOffice;
	}

	Post of(Notice notice, RunContext run, Collection<Notice> notices) throws IOException {
		if (notice.occasion() instanceof Occasion.Rejection rejection) {
			return rejection(rejection, run);
		}
		if (notice.occasion() instanceof Occasion.Reminder reminder) {
			return reminder(reminder, this.catalogues.of(run));
		}
		return summary((Occasion.Summary) notice.occasion(), run, notices);
	}

	private Post summary(Occasion.Summary summary, RunContext run, Collection<Notice> notices) throws IOException {
		List<Notice> refused = notices.stream()
			.filter((notice) -> notice.state() == NoticeState.QUEUED && !notice.problem().isEmpty())
			.filter((notice) -> !notice.occasion().equals(summary))
			.toList();
		return new Post(this.projectOffice, SummaryLetter.of(this.nights.of(summary.run(), run, notices),
				this.nights.attention(run), refused, this.catalogues.of(run)), null);
	}

	private Post rejection(Occasion.Rejection rejection, RunContext run) throws IOException {
		SubmissionRecord submission = this.store.judged(rejection.receipt()).orElseThrow();
		Feedback feedback = this.feedbacks.contents(run, submission);
		Path attachment = this.feedbacks.file(run, feedback);
		String address = address(rejection.department(), this.catalogues.of(run));
		return new Post(recipient(address), RejectionLetter.of(feedback, attachment != null, isCorrected(submission),
				rejection.department().isSteeringGroup() ? "" : forwarding(address)), attachment);
	}

	/** Whether a later file of the department stands. */
	private boolean isCorrected(SubmissionRecord submission) {
		Set<Long> withdrawn = this.store.withdrawals().stream().map(Withdrawal::submission).collect(Collectors.toSet());
		return this.store.judged()
			.stream()
			.filter((other) -> !withdrawn.contains(other.receipt().number()))
			.anyMatch((other) -> other.receipt().department().equals(submission.receipt().department())
					&& other.order() > submission.order() && other.verdict().isAccepted());
	}

	private Post reminder(Occasion.Reminder reminder, Catalogue catalogue) {
		ReportingDay day = catalogue.reportingDays()
			.stream()
			.filter((each) -> each.reportingDate().equals(reminder.reportingDate()))
			.findFirst()
			.orElseThrow();
		String name = catalogue.department(reminder.department()).map(Department::name).orElseThrow();
		String address = address(reminder.department(), catalogue);
		return new Post(recipient(address), ReminderLetter.of(reminder.phase(), day, name, forwarding(address)), null);
	}

	/** Of a department, empty if none is known. */
	private static String address(DepartmentId department, Catalogue catalogue) {
		return catalogue.department(department).map(Department::email).map(String::strip).orElse("");
	}

	private String recipient(String address) {
		return address.isEmpty() ? this.projectOffice : address;
	}

	private static String forwarding(String address) {
		return address.isEmpty() ? FORWARD : "";
	}

}
