package de.lenkungsbericht.report.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;

/** Says in a sentence what became of a submission, and what is to be done. */
public final class VerdictSentence {

	private VerdictSentence() {
	}

	public static String of(Feedback feedback) {
		SubmissionRecord submission = feedback.submission();
		String subject = (feedback.isOfDecisions() ? "Ihre Datei mit Entscheidungen"
				: "Ihre Meldung" + reportingDate(submission));
		return subject + switch (submission.verdict()) {
			case ACCEPTED -> (submission.noChanges() ? " ist angenommen: Der Stand Ihrer Maßnahmen ist bestätigt. "
					: " ist angenommen. ") + remaining(feedback.findings());
			case PARTLY_ACCEPTED -> " ist teilweise angenommen: " + notTaken(submission.counts())
					+ " nicht übernommen werden. Bitte berichtigen Sie die Fehler und legen Sie die Datei noch einmal ab.";
			case REJECTED -> " ist zurückgewiesen; es gilt weiter, was zuletzt angenommen wurde." + (feedback.isUnread()
					? "" : " Bitte berichtigen Sie die Fehler und legen Sie die Datei noch einmal ab.");
			case WITHDRAWN -> " wurde zurückgezogen; es gilt weiter, was davor angenommen wurde.";
		};
	}

	private static String notTaken(RowCounts counts) {
		return counts.rejected() + " von " + counts.measureRows()
				+ ((counts.rejected() == 1) ? " Zeilen konnte" : " Zeilen konnten");
	}

	/** The rows by what became of them, and which were passed over. */
	public static String rows(Feedback feedback) {
		if (feedback.submission().failedOnFile()) {
			return "Die Zeilen wurden nicht gelesen.";
		}
		RowCounts counts = feedback.submission().counts();
		if (feedback.isOfDecisions()) {
			return "Entscheidungen: " + counts.measureRows() + ", davon " + counts.accepted() + " übernommen, "
					+ counts.rejected() + " nicht übernommen. Zeilen ohne Eintrag: " + counts.skipped() + ".";
		}
		if (counts.measureRows() == 0 && feedback.submission().noChanges()) {
			return "Die Meldung enthält keine Zeilen; das genügt.";
		}
		String found = counts.measureRows() + ((counts.measureRows() == 1) ? " Zeile" : " Zeilen") + " mit Maßnahmen"
				+ became(counts) + ".";
		return feedback.skippedRows().isEmpty() ? found : found + " Übergangen: " + skipped(feedback.skippedRows());
	}

	private static String became(RowCounts counts) {
		String parts = Stream
			.of(part(counts.accepted(), "übernommen"),
					part(counts.contributions(), "als Beitrag zu Maßnahmen anderer Stellen behalten"),
					part(counts.rejected(), "nicht übernommen"))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
		return parts.isEmpty() ? "" : ", davon " + parts;
	}

	private static String part(int rows, String what) {
		return (rows == 0) ? "" : rows + " " + what;
	}

	private static String skipped(List<Integer> rows) {
		String numbers = rows.stream().limit(20).map(String::valueOf).collect(Collectors.joining(", "));
		return ((rows.size() == 1) ? "Zeile " : "Zeilen ") + numbers + ((rows.size() > 20) ? " …" : "")
				+ " (Summe, Zwischenüberschrift oder nicht ausgefüllt).";
	}

	private static String reportingDate(SubmissionRecord submission) {
		LocalDate day = submission.reportingDate();
		return (day != null) ? " zum Stichtag " + new Value.Day(day).text() : "";
	}

	private static String remaining(List<Finding> findings) {
		if (findings.isEmpty()) {
			return "Vielen Dank, es ist nichts weiter zu tun.";
		}
		boolean warned = findings.stream().anyMatch((finding) -> finding.severity() != Severity.HINWEIS);
		return warned ? "Bitte sehen Sie sich die Warnungen an und berichtigen Sie, was nicht so gemeint ist."
				: "Bitte beachten Sie die Hinweise; zu berichtigen ist nichts.";
	}

}
