package de.lenkungsbericht.job.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.state.AcceptedRow;
import de.lenkungsbericht.portfolio.state.DecisionRecord;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.portfolio.state.Settled;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import de.lenkungsbericht.report.feedback.Feedback;
import de.lenkungsbericht.report.feedback.NextDates;
import de.lenkungsbericht.report.wording.DecisionAdvice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a department is told about a submission. */
@Component
public class FeedbackContents {

	private final SubmissionStore store;

	private final Catalogues catalogues;

	private final PortfolioStates states;

	FeedbackContents(SubmissionStore store, Catalogues catalogues, PortfolioStates states) {
		this.store = store;
		this.catalogues = catalogues;
		this.states = states;
	}

	/** What its feedback says as of a run. */
	public Feedback of(RunContext run, SubmissionRecord submission) {
		Receipt receipt = submission.receipt();
		Catalogue catalogue = this.catalogues.of(run);
		PortfolioState state = this.states.of(run);
		return new Feedback(submission, name(catalogue, receipt.department()), this.store.skippedRows(receipt.number()),
				findings(state, receipt), hasEarlier(state, submission),
				StatusChanges.broughtBy(Set.of(receipt.number()), state), decisions(state, receipt.department()),
				nextDates(catalogue, receipt.department(), run.runDay()));
	}

	private static List<String> nextDates(Catalogue catalogue, DepartmentId department, LocalDate day) {
		return department.isSteeringGroup() ? NextDates.ofSessions(catalogue, day) : NextDates.of(catalogue, day);
	}

	private static boolean hasEarlier(PortfolioState state, SubmissionRecord submission) {
		return !submission.receipt().department().isSteeringGroup() && state.submissions()
			.stream()
			.filter((each) -> each.receipt().department().equals(submission.receipt().department()))
			.filter((each) -> each.verdict().isAccepted())
			.anyMatch((each) -> isBefore(each.reportingDate(), submission.reportingDate()));
	}

	private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
		return day != null && other != null && day.isBefore(other);
	}

	private static String name(Catalogue catalogue, DepartmentId department) {
		return department.isSteeringGroup() ? "Entscheidungen der Gremien, an die Stabsstelle Projektmanagement"
				: catalogue.department(department).map(Department::name).orElse(department.value());
	}

	/** The findings of the file that are not settled. */
	private List<Finding> findings(PortfolioState state, Receipt receipt) {
		Settled settled = new Settled(state.measures());
		return this.store.findings(receipt.number())
			.stream()
			.filter((finding) -> !settled.contains(finding, receipt.number()))
			.map(settled::told)
			.toList();
	}

	/** What was decided on the measures that a department leads. */
	private static List<String> decisions(PortfolioState state, DepartmentId department) {
		return state.measures()
			.stream()
			.filter((measure) -> measure.measure().isLedBy(department))
			.flatMap((measure) -> advice(measure).stream())
			.toList();
	}

	private static Optional<String> advice(MeasureState measure) {
		AcceptedRow row = measure.accepted();
		return DecisionAdvice.of(measure.measure(), DecisionRecord.counting(measure.decisions()),
				(row != null) ? row.status() : null, (row != null) ? row.source().reportingDate() : null);
	}

}
