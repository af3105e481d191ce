package de.lenkungsbericht.report.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.notice.Notice;
import de.lenkungsbericht.portfolio.notice.Occasion;
import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import de.lenkungsbericht.report.master.Attention;
import de.lenkungsbericht.report.run.JudgedFile;
import de.lenkungsbericht.report.run.RunReport;

/** Tells the project office what a night brought and what needs attention. */
public final class SummaryLetter {

	private final NightSummary night;

	private final List<Attention> attention;

	/** Notices that the mail server has not taken yet. */
	private final List<Notice> waiting;

	private final Catalogue catalogue;

	private SummaryLetter(NightSummary night, List<Attention> attention, List<Notice> waiting, Catalogue catalogue) {
		this.night = night;
		this.attention = attention;
		this.waiting = waiting;
		this.catalogue = catalogue;
	}

	/**
	 * The letter on a night.
	 * @param attention what needs attention now
	 * @param waiting other notices that the mail server has refused up to now
	 */
	public static Letter of(NightSummary night, List<Attention> attention, List<Notice> waiting, Catalogue catalogue) {
		return new SummaryLetter(night, attention, waiting, catalogue).letter();
	}

	private Letter letter() {
		String day = GermanDate.format(this.night.day());
		return new LetterBuilder("Lenkungsbericht vom " + day + ": " + news())
			.paragraph("das hat der Lauf Nr. " + this.night.run() + " vom " + day + " gebracht.")
			.items("Neu eingegangen", this.night.judged().stream().map(SummaryLetter::judged).toList())
			.items("Was sich geändert hat", changes())
			.items("Was Aufmerksamkeit braucht", attention())
			.items("Nicht genommene Dateien", this.night.left().stream().map(SummaryLetter::left).toList())
			.items("Warnungen zum Lauf", this.night.warnings())
			.items("Erinnert wird", this.night.reminded().stream().map(this::reminded).toList())
			.items("Nachrichten, die nicht oder vielleicht nicht angekommen sind",
					Stream.concat(this.night.troubles().stream(), this.waiting.stream()).map(this::trouble).toList())
			.signed("");
	}

	private String news() {
		int files = this.night.judged().size();
		return switch (files) {
			case 0 -> "was Aufmerksamkeit braucht";
			case 1 -> "eine Datei geprüft";
			default -> files + " Dateien geprüft";
		};
	}

	private static String judged(SubmissionRecord submission) {
		return JudgedFile.lines(submission).stream().map(String::strip).collect(Collectors.joining(" – "));
	}

	/** Which columns of which measure, but not what stands in them. */
	private List<String> changes() {
		Map<MeasureNumber, List<FieldChange>> byMeasure = this.night.changes()
			.stream()
			.collect(Collectors.groupingBy(FieldChange::measure, LinkedHashMap::new, Collectors.toList()));
		return byMeasure.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + title(entry.getKey()) + ": "
					+ entry.getValue()
						.stream()
						.map((change) -> change.column().header())
						.collect(Collectors.joining(", ")))
			.toList();
	}

	private String title(MeasureNumber number) {
		return this.catalogue.measure(number).map(Measure::title).map((title) -> " " + title).orElse("");
	}

	private List<String> attention() {
		return this.attention.stream()
			.map((item) -> item.label() + ": " + item.count() + " (" + item.who() + ")")
			.toList();
	}

	private static String left(RunReport.LeftFile file) {
		return "„" + file.path() + "“: " + file.finding().message();
	}

	private String reminded(Occasion.Reminder reminder) {
		return name(reminder.department()) + ", Stichtag " + GermanDate.format(reminder.reportingDate());
	}

	private String occasion(Occasion occasion) {
		if (occasion instanceof Occasion.Rejection rejection) {
			return "Rückmeldung an " + name(rejection.department()) + " (Eingang Nr. " + rejection.receipt() + ")";
		}
		if (occasion instanceof Occasion.Reminder reminder) {
			return "Erinnerung an " + reminded(reminder);
		}
		return "Zusammenfassung des Laufs Nr. " + ((Occasion.Summary) occasion).run();
	}

	private String name(DepartmentId department) {
		return this.catalogue.department(department).map(Department::name).orElse(department.value());
	}

	private String trouble(Notice notice) {
		return occasion(notice.occasion()) + ": " + switch (notice.state()) {
			case UNCERTAIN, SENDING ->
				"Ob sie zugestellt wurde, ist ungewiss; sie wird nicht noch einmal gesendet. Bitte "
						+ "fragen Sie nach.";
			case FAILED ->
				"Kein Mailserver hat sie angenommen, und sie wird nicht weiter versucht. Bitte geben Sie die "
						+ "Nachricht selbst weiter.";
			default ->
				"Der Mailserver hat sie noch nicht angenommen; der nächste Lauf versucht es wieder. Bitte prüfen "
						+ "Sie die Adresse in stellen.csv.";
		};
	}

}
