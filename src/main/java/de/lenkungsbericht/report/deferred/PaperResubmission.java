package de.lenkungsbericht.report.deferred;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.decision.DecisionWords;
import de.lenkungsbericht.portfolio.state.DecidedResubmission;
import de.lenkungsbericht.portfolio.state.DecisionRecord;
import de.lenkungsbericht.portfolio.state.Deferral.Due;

/** The Wiedervorlage of a measure and who set it, in few words. */
final class PaperResubmission {

	private final DeferredMeasure measure;

	private PaperResubmission(DeferredMeasure measure) {
		this.measure = measure;
	}

	/**
	 * {@code Lenkungsgruppe 22.06.2020: Herbst 2020 (fällig); die Stelle meldet 1.
	 * Quartal 2021}, and in a second line what was decided last, if it is something else.
	 * What the committee remarked stands below.
	 */
	static String of(DeferredMeasure measure) {
		PaperResubmission words = new PaperResubmission(measure);
		return Stream.of(words.date(), words.remarkOnDate(), words.lastDecision())
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	private String date() {
		DecidedResubmission decided = this.measure.deferral().decided();
		if (decided != null) {
			return session(decided.decision()) + ": " + decided.date().text() + " (" + state() + ")"
					+ (decided.differsFrom(this.measure.status()) ? "; die Stelle meldet " + reported() : "");
		}
		return (this.measure.deferral().due() == Due.NOT_SET) ? state()
				: reported() + " (" + state() + "), von der Stelle gemeldet";
	}

	private String remarkOnDate() {
		DecidedResubmission decided = this.measure.deferral().decided();
		return (decided != null) ? Wording.remark(decided.decision()) : "";
	}

	private String reported() {
		String reported = this.measure.status().text(Column.WIEDERVORLAGE);
		return reported.isEmpty() ? "noch nichts" : reported;
	}

	private String state() {
		int moved = this.measure.deferral().timesMoved();
		return this.measure.deferral().due().label() + ((moved == 0) ? "" : ", " + moved + "-mal verschoben");
	}

	private String lastDecision() {
		DecidedResubmission decided = this.measure.deferral().decided();
		return DecisionRecord.last(this.measure.decisions())
			.map(DecisionRecord::decision)
			.filter((last) -> decided == null || !last.equals(decided.decision()))
			.map((last) -> session(last) + ": " + DecisionWords.outcome(last) + paper(last) + "\n"
					+ Wording.remark(last))
			.map(String::strip)
			.orElse("");
	}

	private static String session(Decision decision) {
		String committee = (decision.role() == Committee.Role.STEERING) ? "Lenkungsgruppe" : decision.committee();
		return committee + " " + Cells.day(decision.session());
	}

	private static String paper(Decision decision) {
		return decision.paperNumber().isEmpty() ? "" : " (Vorlage " + decision.paperNumber() + ")";
	}

}
