package de.lenkungsbericht.report.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.report.annotation.AnswerSheet;
import de.lenkungsbericht.report.annotation.AnswerSheet.Entry;
import de.lenkungsbericht.report.annotation.AnswerSheet.Line;
import de.lenkungsbericht.report.annotation.AnswerSheet.Target;
import de.lenkungsbericht.report.annotation.Look;
import de.lenkungsbericht.report.workbook.TextMeasure;
import org.jspecify.annotations.Nullable;

/** The sheet Rückmeldung. */
final class FeedbackSheet {

	private static final List<String> HEADERS = List.of("Gewicht", "Blatt", "Zelle", "Maßnahme", "Gefunden",
			"Was nicht stimmt und was Sie eintragen können", "Vorschlag", "Folge", "Prüfung");

	private static final List<Integer> WIDTHS = List.of(14, 14, 12, 13, 16, 42, 14, 24, 11);

	private static final int WHOLE_WIDTH = WIDTHS.stream().mapToInt(Integer::intValue).sum();

	/** What holds for every kind of workbook: in an .xls no cell can show a sign. */
	private static final String MARKED = "Die Zellen, um die es geht, sind farbig und umrandet; ihre Notiz sagt, was "
			+ "nicht stimmt (✖ Fehler, ▲ Warnung, ● Hinweis). ";

	private static final String IN_PLACE = "Sie können diese Datei berichtigen, speichern und hier liegen lassen oder "
			+ "in Ihren Ordner legen. Dieses Blatt stört dabei nicht.";

	private static final String ALONE = "Ihre Arbeitsmappe ließ sich hier nicht als Ganzes öffnen. Deshalb enthält diese "
			+ "Datei nur dieses Blatt; bitte berichtigen Sie Ihre eigene Datei.";

	/** Such a file is perhaps none to mend, and not even a workbook. */
	private static final String UNREAD = "Ihre Datei konnte nicht gelesen werden. Deshalb enthält diese Datei nur dieses "
			+ "Blatt; was Sie tun können, steht unten beim Fehler.";

	private final List<Line> lines = new ArrayList<>();

	private final boolean hasTargets;

	private FeedbackSheet(boolean hasTargets) {
		this.hasTargets = hasTargets;
	}

	/** The sheet as the first of the department's workbook. */
	static AnswerSheet of(Feedback feedback) {
		return new FeedbackSheet(true).written(feedback, inPlace(feedback.findings()));
	}

	private static String inPlace(List<Finding> findings) {
		if (findings.isEmpty()) {
			return "";
		}
		return findings.stream().anyMatch((finding) -> finding.cell() != null) ? MARKED + IN_PLACE : IN_PLACE;
	}

	/** The sheet where there is no other. */
	static AnswerSheet alone(Feedback feedback) {
		return new FeedbackSheet(false).written(feedback, feedback.isUnread() ? UNREAD : ALONE);
	}

	private AnswerSheet written(Feedback feedback, String note) {
		wide(feedback.isOfDecisions() ? AnswerSheet.TITLE_OF_DECISIONS : AnswerSheet.TITLE, Look.TITLE);
		wide(feedback.departmentName() + " · " + feedback.fileName(), Look.PLAIN);
		wide(VerdictSentence.of(feedback), Look.STRONG);
		wide(VerdictSentence.rows(feedback), Look.PLAIN);
		if (!note.isEmpty()) {
			wide(note, Look.PLAIN);
		}
		this.lines.add(Line.GAP);
		findings(feedback.findings());
		section(changesSince(feedback), changes(feedback));
		section("Was zu Ihren Maßnahmen entschieden wurde", feedback.decisions());
		section("Nächste Termine", feedback.nextDates());
		return new AnswerSheet(WIDTHS, this.lines);
	}

	private void findings(List<Finding> findings) {
		if (!findings.isEmpty()) {
			this.lines.add(line(HEADERS.stream().map((header) -> new Entry(header, Look.HEADER, 1, null)).toList()));
			FeedbackLine.of(findings).forEach(this::finding);
			this.lines.add(Line.GAP);
		}
	}

	private void finding(FeedbackLine line) {
		Finding finding = line.first();
		List<String> texts = List.of(FeedbackSeverity.label(finding.severity()), finding.sheet(), line.place(),
				line.measure(), line.value(), line.message(), finding.suggestion(), finding.consequence(),
				finding.code().name());
		Target target = target(line);
		this.lines.add(line(
				IntStream.range(0, texts.size()).mapToObj((i) -> entry(i, texts.get(i), finding, target)).toList()));
	}

	private static Entry entry(int column, String text, Finding finding, @Nullable Target target) {
		return switch (column) {
			case 0 -> new Entry(text, Look.of(finding.severity()), 1, null);
			case 2 -> new Entry(text, (target != null) ? Look.LINK : Look.TEXT, 1, target);
			default -> new Entry(text, Look.TEXT, 1, null);
		};
	}

	private @Nullable Target target(FeedbackLine line) {
		return (this.hasTargets && !line.cells().isEmpty()) ? new Target(line.first().sheet(), line.cells().get(0))
				: null;
	}

	/**
	 * A correction for the same Stichtag replaces what was reported before; values are
	 * held against what was accepted for an earlier one.
	 */
	private static String changesSince(Feedback feedback) {
		List<LocalDate> days = feedback.changes()
			.stream()
			.flatMap((change) -> Stream.ofNullable(change.beforeAsOf()))
			.distinct()
			.toList();
		return "Was sich gegenüber dem "
				+ ((days.size() == 1) ? "Stichtag " + GermanDate.format(days.get(0)) : "früheren Stichtag")
				+ " geändert hat";
	}

	private static List<String> changes(Feedback feedback) {
		if (feedback.changes().isEmpty() && feedback.isNewStatus() && !feedback.isOfDecisions()) {
			return List.of(feedback.hasEarlierStatus() ? "Nichts; alle Angaben sind wie zuvor."
					: "Einen Stand von einem früheren Stichtag, mit dem verglichen werden könnte, gibt es noch nicht.");
		}
		return feedback.changes().stream().map(FeedbackSheet::change).toList();
	}

	private static String change(FieldChange change) {
		return change.measure() + ", " + change.column().header() + ": " + shown(change.before()) + " → "
				+ shown(change.after());
	}

	private static String shown(String value) {
		return value.isEmpty() ? "leer" : value;
	}

	private void section(String heading, List<String> texts) {
		if (!texts.isEmpty()) {
			wide(heading, Look.STRONG);
			texts.forEach((text) -> wide(text, Look.PLAIN));
			this.lines.add(Line.GAP);
		}
	}

	private void wide(String text, Look look) {
		this.lines.add(new Line(List.of(new Entry(text, look, WIDTHS.size(), null)),
				TextMeasure.height(text, WHOLE_WIDTH, look.role())));
	}

	private static Line line(List<Entry> entries) {
		double height = IntStream.range(0, entries.size())
			.mapToDouble((i) -> TextMeasure.height(entries.get(i).text(), WIDTHS.get(i), entries.get(i).look().role()))
			.max()
			.orElse(0);
		return new Line(entries, height);
	}

}
