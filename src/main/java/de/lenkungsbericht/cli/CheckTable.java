package de.lenkungsbericht.cli;

import java.io.PrintStream;

import de.lenkungsbericht.job.desk.CheckedFile;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingTexts;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.report.feedback.FeedbackSeverity;

/**
 * What a department is told of a file that it had checked, in German like all it reads.
 */
final class CheckTable {

	private static final int WIDTH = 48;

	private CheckTable() {
	}

	static void print(CheckedFile checked, PrintStream out) {
		if (checked.findings().isEmpty()) {
			out.println("Keine Beanstandungen.");
		}
		else {
			findings(checked).print(out);
		}
		out.println();
		out.println(verdict(checked) + (checked.comparedWithStored() ? ""
				: " Gespeichert ist noch keine Meldung, mit der zu vergleichen wäre."));
	}

	private static TextTable findings(CheckedFile checked) {
		TextTable table = new TextTable("Zelle", "Nr.", "Code", "Gewicht", "Meldung", "Abhilfe");
		checked.findings()
			.stream()
			.map(FeedbackSeverity::asTold)
			.forEach((finding) -> table.wrapped(WIDTH, cell(finding), finding.measure(), finding.code(),
					finding.severity(), message(finding), FindingTexts.remedy(finding.code())));
		return table;
	}

	private static String message(Finding finding) {
		String suggestion = finding.suggestion();
		boolean told = finding.message().contains("gemeint ist") || finding.message().contains('„' + suggestion + '“');
		return (suggestion.isEmpty() || told) ? finding.message() : finding.message() + " Vorschlag: " + suggestion;
	}

	private static String cell(Finding finding) {
		return (finding.cell() != null) ? finding.sheet() + "!" + finding.cell() : finding.sheet();
	}

	private static String verdict(CheckedFile checked) {
		RowCounts counts = checked.judgement().counts();
		return switch (checked.judgement().verdict()) {
			case ACCEPTED -> "Die Meldung würde angenommen: " + taken(counts) + ".";
			case PARTLY_ACCEPTED -> "Die Meldung würde teilweise angenommen: " + taken(counts) + ", "
					+ count(counts.rejected(), "Zeile", "Zeilen") + " zurückgewiesen.";
			default -> "Die Meldung würde zurückgewiesen. Bitte berichtigen Sie, was als FEHLER genannt ist.";
		};
	}

	private static String taken(RowCounts counts) {
		String rows = count(counts.accepted(), "Zeile", "Zeilen") + " übernommen";
		return (counts.contributions() == 0) ? rows
				: rows + ", " + count(counts.contributions(), "Beitrag", "Beiträge");
	}

	private static String count(int number, String one, String many) {
		return number + " " + ((number == 1) ? one : many);
	}

}
