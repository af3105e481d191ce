package de.lenkungsbericht.report.deferred;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.state.Deferral.Due;
import de.lenkungsbericht.portfolio.state.Deferral.Group;
import de.lenkungsbericht.report.paper.PaperDescription.NumberedList;

/** A proposed decision (Beschlussvorschlag) for what is open in each group. */
final class PaperProposal {

	/** A sentence that names more is read by nobody. */
	private static final int NAMED = 20;

	/** Of more measures only the numbers stand here; their titles follow in the paper. */
	private static final int WITH_TITLE = 6;

	private final DeferredReport report;

	private final PaperDecided decided;

	private final List<String> sentences = new ArrayList<>();

	private PaperProposal(DeferredReport report) {
		this.report = report;
		this.decided = new PaperDecided(report);
	}

	static NumberedList of(DeferredReport report) {
		PaperProposal proposal = new PaperProposal(report);
		proposal.knowledge();
		proposal.resubmissions();
		proposal.reported();
		proposal.releases();
		proposal.evaluations();
		proposal.recommendations();
		proposal.decided();
		return new NumberedList(proposal.sentences);
	}

	private void knowledge() {
		this.sentences
			.add("Die " + this.report.steeringGroup() + " nimmt den Stand der zurückgestellten Finanzbedarfe vom "
					+ Cells.day(this.report.state().asOf()) + " zur Kenntnis.");
	}

	private void resubmissions() {
		ask("Für diese zurückgestellten Maßnahmen wird eine Wiedervorlage festgelegt: ",
				(measure) -> measure.group() == Group.DEFERRED && isOpen(measure));
		ask("Diese Maßnahmen sind zur Wiedervorlage fällig; über sie wird neu entschieden: ", PaperProposal::isDue);
		nextSession().ifPresent((day) -> ask(
				"Bis zur Sitzung der Lenkungsgruppe am " + Cells.day(day)
						+ " werden außerdem diese Maßnahmen fällig; auch über sie wird neu entschieden: ",
				(measure) -> measure.isDueOnlyBy(day)));
	}

	/** A Wiedervorlage is the steering group's to set; a department proposes it. */
	private void reported() {
		LocalDate next = nextSession().orElse(this.report.state().dueOn());
		ask("Als Wiedervorlage wird festgelegt, was die Stelle gemeldet hat: ",
				(measure) -> measure.group() != Group.OPEN_WITH_NEED && measure.deferral().due() == Due.AHEAD
						&& measure.deferral().decided() == null && !measure.isDueOnlyBy(next),
				(measure) -> measure.status().text(Column.WIEDERVORLAGE));
	}

	private Optional<LocalDate> nextSession() {
		return this.report.nextSteeringSessions().stream().findFirst().map(Session::date);
	}

	private void releases() {
		ask("Für diese Maßnahmen wird die Freigabe empfohlen, weil gesicherte Drittmittel den Bedarf decken: ",
				DeferredMeasure::canBeReleased);
		ask("Es wird empfohlen, diese Maßnahmen freizugeben, sobald ihre Bedingung erfüllt ist: ",
				DeferredMeasure::waitsForItsCondition, DeferredMeasure::condition);
		ask("Für diese Maßnahmen unter Vorbehalt ist die Bedingung für die Freigabe noch zu benennen: ",
				(measure) -> measure.group() == Group.UNDER_RESERVE && !measure.canBeReleased()
						&& measure.condition().isEmpty());
	}

	private void evaluations() {
		Predicate<DeferredMeasure> pending = (measure) -> measure.group() == Group.EVALUATION_PENDING;
		ask("Diese Maßnahmen werden bewertet, sobald ihre Voraussetzung vorliegt: ",
				pending.and((measure) -> !measure.condition().isEmpty()), DeferredMeasure::condition);
		ask("Für diese Maßnahmen ist noch zu benennen, was für ihre Bewertung vorliegen muss: ",
				pending.and((measure) -> measure.condition().isEmpty()));
	}

	private void recommendations() {
		ask("Für diese Maßnahmen mit angemeldetem Finanzbedarf wird eine Empfehlung vorbereitet: ",
				(measure) -> measure.group() == Group.OPEN_WITH_NEED);
	}

	/** Nobody is asked for what was decided already, but it is said. */
	private void decided() {
		this.decided.bySentence().forEach((sentence, measures) -> add(sentence, measures, this.decided::condition));
	}

	private void ask(String sentence, Predicate<DeferredMeasure> condition) {
		ask(sentence, condition, (measure) -> "");
	}

	/** Of each measure something is said in brackets, unless it is empty. */
	private void ask(String sentence, Predicate<DeferredMeasure> condition, Function<DeferredMeasure, String> told) {
		add(sentence, this.report.where(condition.and(Predicate.not(this.decided::contains))), told);
	}

	private void add(String sentence, List<DeferredMeasure> measures, Function<DeferredMeasure, String> told) {
		if (!measures.isEmpty()) {
			int more = measures.size() - NAMED;
			this.sentences.add(sentence
					+ measures.stream()
						.limit(NAMED)
						.map((measure) -> ((measures.size() > WITH_TITLE) ? measure.number()
								: measure.number() + " " + measure.measure().title()) + inBrackets(told.apply(measure)))
						.collect(Collectors.joining((measures.size() > WITH_TITLE) ? ", " : "; "))
					+ ((more > 0) ? " und " + more + " weitere." : "."));
		}
	}

	private static String inBrackets(String text) {
		return text.isEmpty() ? "" : " (" + text + ")";
	}

	private static boolean isOpen(DeferredMeasure measure) {
		return measure.deferral().due() == Due.NOT_SET || measure.deferral().due() == Due.UNDATED;
	}

	private static boolean isDue(DeferredMeasure measure) {
		return measure.deferral().due() == Due.DUE || measure.deferral().due() == Due.OVERDUE;
	}

}
