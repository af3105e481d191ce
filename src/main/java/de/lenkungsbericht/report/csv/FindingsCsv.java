package de.lenkungsbericht.report.csv;

import java.util.List;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.state.StandingFinding;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;

/** {@code pruefprotokoll.csv}: a line per finding that still stands. */
final class FindingsCsv {

	static final CsvTable<StandingFinding> TABLE = new CsvTable<>("pruefprotokoll.csv", List.of("code", "schweregrad",
			"stelle", "datei", "blatt", "zelle", "nr", "wert", "meldung", "folge", "vorschlag"), FindingsCsv::line);

	private FindingsCsv() {
	}

	private static List<String> line(StandingFinding standing) {
		Finding finding = standing.finding();
		return List.of(finding.code().name(), finding.severity().name(), standing.department().value(),
				file(standing.submission()), finding.sheet(), address(finding.cell()), finding.measure(),
				finding.value(), finding.message(), finding.consequence(), finding.suggestion());
	}

	private static String file(@Nullable SubmissionRecord submission) {
		return (submission != null) ? submission.receipt().fileName() : "";
	}

	private static String address(@Nullable CellRef cell) {
		return (cell != null) ? cell.toString() : "";
	}

}
