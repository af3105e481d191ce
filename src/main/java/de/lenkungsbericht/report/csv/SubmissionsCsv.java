package de.lenkungsbericht.report.csv;

import java.time.ZoneId;
import java.util.List;

import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;

/** {@code meldungen.csv}: a line per file received, ever. */
final class SubmissionsCsv {

	private SubmissionsCsv() {
	}

	/** The file with its times in a zone. */
	static CsvTable<SubmissionRecord> table(ZoneId zone) {
		return new CsvTable<>("meldungen.csv", List.of("stelle", "datei", "sha256", "eingegangen_am", "stichtag",
				"ergebnis", "zeilen", "uebernommen", "beitraege", "abgelehnt"), (submission) -> line(submission, zone));
	}

	private static List<String> line(SubmissionRecord submission, ZoneId zone) {
		Receipt receipt = submission.receipt();
		RowCounts counts = submission.counts();
		return List.of(receipt.department().value(), receipt.fileName(), receipt.sha256(),
				CsvText.time(receipt.received(), zone), CsvText.day(submission.reportingDate()),
				submission.verdict().label(), count(counts.measureRows()), count(counts.accepted()),
				count(counts.contributions()), count(counts.rejected()));
	}

	private static String count(int count) {
		return Integer.toString(count);
	}

}
