package de.lenkungsbericht.report.run;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import de.lenkungsbericht.portfolio.Recommendation;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.portfolio.judgement.Verdict;

/** Words the run report. */
final class RunReportText {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu 'um' HH:mm:ss 'Uhr'",
			Locale.GERMANY);

	private final RunReport report;

	private final Lines lines = new Lines();

	private RunReportText(RunReport report) {
		this.report = report;
	}

	static String of(RunReport report) {
		return new RunReportText(report).text();
	}

	private String text() {
		head();
		judged();
		left();
		figures();
		files("Ergebnisse", this.report.outputs(), "Es wurden keine Ergebnisse geschrieben.");
		files("Rückmeldungen an die Stellen", this.report.feedback(), "Es war keine Rückmeldung zu schreiben.");
		warnings();
		return this.lines.toString();
	}

	private void head() {
		this.lines.line("Laufprotokoll Lenkungsbericht").line("=============================").blank();
		this.lines.line("Lauf Nr. " + this.report.run() + ", begonnen am " + MOMENT.format(this.report.started())
				+ ", Dauer " + duration(this.report.took()));
		this.lines.line("Stichtag des Berichts:      " + day(this.report.asOf()) + " (welcher Stand gilt)");
		this.lines.line("Fälligkeiten beurteilt zum: " + day(this.report.dueOn()));
		this.lines.blank().line(summary());
	}

	private String summary() {
		if (this.report.judged().isEmpty() && this.report.left().isEmpty()) {
			return "Seit dem letzten Lauf ist nichts Neues eingegangen.";
		}
		return Count.of(this.report.judged().size(), "Datei", "Dateien") + " geprüft (" + verdict(Verdict.ACCEPTED)
				+ ", " + verdict(Verdict.PARTLY_ACCEPTED) + ", " + verdict(Verdict.REJECTED) + "), "
				+ Count.of(this.report.left().size(), "Datei", "Dateien") + " liegen gelassen.";
	}

	private String verdict(Verdict verdict) {
		long count = this.report.judged().stream().filter((submission) -> submission.verdict() == verdict).count();
		return count + " " + verdict.label();
	}

	private void judged() {
		this.lines.heading("Geprüfte Dateien");
		if (this.report.judged().isEmpty()) {
			this.lines.line("Keine.");
		}
		this.report.judged().forEach((submission) -> JudgedFile.lines(submission).forEach(this.lines::line));
	}

	private void left() {
		this.lines.heading("Liegen gelassene Dateien");
		if (this.report.left().isEmpty()) {
			this.lines.line("Keine.");
		}
		for (RunReport.LeftFile file : this.report.left()) {
			Finding finding = file.finding();
			this.lines.line(file.path());
			this.lines.line("   " + finding.code() + " " + finding.severity() + ": " + finding.message());
			this.lines.line("   " + finding.consequence());
		}
	}

	private void figures() {
		RunFigures figures = this.report.figures();
		this.lines.heading("Stand nach diesem Lauf");
		this.lines.line(row("Maßnahmen im Katalog", figures.measures()));
		for (Recommendation recommendation : Recommendation.values()) {
			this.lines.line(row("   Empfehlung " + recommendation.label(), figures.recommended(recommendation)));
		}
		this.lines.line(row("   ohne Stand oder Empfehlung", figures.withoutRecommendation()));
		this.lines.line(row("Offene Fehler", figures.findings(Severity.FEHLER)));
		this.lines.line(row("Offene Warnungen", figures.findings(Severity.WARNUNG)));
		this.lines.line(row("Offene Hinweise", figures.findings(Severity.HINWEIS)));
		// A difference would have failed the run before anybody reported on it
		this.lines.line("Kontrollsummen: stimmen überein, keine Zeile und kein Euro ist verloren gegangen.");
	}

	private static String row(String label, int count) {
		return String.format(Locale.GERMANY, "%-45s%6d", label, count);
	}

	private void files(String heading, List<Path> files, String none) {
		this.lines.heading(heading);
		if (files.isEmpty()) {
			this.lines.line(none);
		}
		files.forEach((file) -> this.lines.line(file.toString()));
	}

	private void warnings() {
		this.lines.heading("Warnungen zum Lauf");
		if (this.report.warnings().isEmpty()) {
			this.lines.line("Keine.");
		}
		this.report.warnings().forEach(this.lines::line);
	}

	private static String day(LocalDate day) {
		return new Value.Day(day).text();
	}

	private static String duration(Duration took) {
		if (took.compareTo(Duration.ofMinutes(1)) < 0) {
			return String.format(Locale.GERMANY, "%.1f Sekunden", took.toMillis() / 1000.0);
		}
		return Count.of((int) took.toMinutes(), "Minute", "Minuten") + " "
				+ Count.of(took.toSecondsPart(), "Sekunde", "Sekunden");
	}

}
