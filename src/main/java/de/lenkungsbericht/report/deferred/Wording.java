package de.lenkungsbericht.report.deferred;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.ColumnType;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.decision.DecisionWords;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.portfolio.state.DecisionRecord;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.report.wording.ResubmissionText;

/** How the report words what it knows of a measure. */
final class Wording {

	/** What stands beside a session that no paper can be handed in for any more. */
	static final String PAPER_LATE = "Vorlagenschluss vorbei";

	/** What stands with a measure that waits for nothing but the word. */
	static final String CAN_BE_RELEASED = "kann freigegeben werden: Gesicherte Drittmittel decken den Bedarf";

	/** What stands for a need without a figure, which is no 0 €. */
	static final String NOT_COSTED = "noch nicht beziffert";

	/** What stands below sums of amounts with cents. */
	static final String ROUNDED = "Gezeigt sind volle Euro, gerechnet ist mit Cent: Summen können um wenige Euro "
			+ "abweichen.";

	/**
	 * Longer titles would fill a list of names, longer texts a cell or a list of changes.
	 */
	private static final int IN_A_LIST = 70;

	/** Free texts of any length. */
	private static final Set<Column> LONG = EnumSet.of(Column.GRUND, Column.BEDINGUNG, Column.KURZBERICHT,
			Column.BEMERKUNG);

	private Wording() {
	}

	/** A text as it stands in a list of several: cut at a word where it is long. */
	static String shortened(String text) {
		if (text.length() <= IN_A_LIST) {
			return text;
		}
		int end = text.lastIndexOf(' ', IN_A_LIST);
		return text.substring(0, (end > 0) ? end : IN_A_LIST) + " …";
	}

	/** {@code beantragt, 85.000 € (Pflegekassen)}, with what is filled in. */
	static String thirdParty(MeasureStatus status) {
		String amount = status.isFilled(Column.DRITTMITTEL) ? euros(status.number(Column.DRITTMITTEL)) : "";
		String giver = status.text(Column.DRITTMITTELGEBER);
		String offer = giver.isEmpty() ? amount : (amount + " (" + giver + ")").strip();
		return Stream.of(status.text(Column.DRITTMITTELSTATUS), offer)
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(", "));
	}

	/**
	 * The Wiedervorlage that counts, where it stands, how often it was moved and what was
	 * decided last, a line each.
	 */
	static String resubmission(DeferredMeasure measure) {
		return Stream
			.of(resubmissionDate(measure), measure.deferral().due().label(), moved(measure), lastDecision(measure))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	/** How often it was moved, unless the last decision says so. */
	private static String moved(DeferredMeasure measure) {
		int moved = measure.deferral().timesMoved();
		return (moved == 0 || isLastMoved(measure)) ? "" : moved + "-mal verschoben";
	}

	private static boolean isLastMoved(DeferredMeasure measure) {
		return DecisionRecord.last(measure.decisions())
			.filter((last) -> last.decision().outcome() == Outcome.MOVED)
			.isPresent();
	}

	/** The Wiedervorlage that counts and, where it differs, the reported one. */
	static String resubmissionDate(DeferredMeasure measure) {
		return ResubmissionText.of(measure.status(), measure.deferral().decided());
	}

	/**
	 * What was decided last: {@code zuletzt entschieden am 22.06.2020, zum 2. Mal
	 * verschoben}, by whom, and what they remarked; empty if nothing ever was.
	 */
	static String lastDecision(DeferredMeasure measure) {
		Decision last = DecisionRecord.last(measure.decisions()).map(DecisionRecord::decision).orElse(null);
		if (last == null) {
			return "";
		}
		String paper = last.paperNumber().isEmpty() ? "" : ", Vorlage " + last.paperNumber();
		return "zuletzt entschieden am " + Cells.day(last.session()) + outcome(last, measure.deferral()) + "\n"
				+ last.committee() + paper + shortened("\n" + remark(last)).stripTrailing();
	}

	/** What a committee remarked on its decision, said to be that; empty if nothing. */
	static String remark(Decision decision) {
		return decision.remark().isEmpty() ? "" : "Bemerkung dazu: " + decision.remark();
	}

	/**
	 * A Wiedervorlage that had no date before is set by the word verschoben, and one that
	 * has none is confirmed in vain.
	 */
	private static String outcome(Decision last, Deferral deferral) {
		int moved = deferral.timesMoved();
		return switch (last.outcome()) {
			case MOVED -> (moved > 0) ? ", zum " + moved + ". Mal verschoben"
					: ": Wiedervorlage festgelegt auf " + last.resubmissionText();
			case CONFIRMED -> ": " + DecisionWords.outcome(last)
					+ ((deferral.due() == Deferral.Due.NOT_SET) ? ", aber ohne Datum" : "");
			default -> ": " + DecisionWords.outcome(last);
		};
	}

	/** How the measure compares with the last session, with what changed. */
	static String comparison(Deferral deferral) {
		Stream<String> changes = deferral.changes().stream().map(Wording::change);
		return Stream.concat(Stream.of(deferral.sinceLastSession().label()), changes).collect(Collectors.joining("\n"));
	}

	/** Of a long text that it is another one; side by side, both would fill the page. */
	private static String change(FieldChange change) {
		if (isLong(change)) {
			return change.column().header() + ": "
					+ (change.after().isEmpty() ? "jetzt leer" : change.before().isEmpty() ? "neu" : "neu gefasst");
		}
		return change.column().header() + ": " + shown(change.before()) + " → " + shown(change.after());
	}

	private static boolean isLong(FieldChange change) {
		return LONG.contains(change.column()) || (change.column().type() == ColumnType.TEXT
				&& Math.max(change.before().length(), change.after().length()) > IN_A_LIST);
	}

	private static String shown(String value) {
		return value.isEmpty() ? "leer" : value;
	}

	/** {@code 210.500 €}, without cents. */
	static String euros(BigDecimal euros) {
		return String.format(Locale.GERMANY, "%,.0f €", euros);
	}

}
