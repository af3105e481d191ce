package de.lenkungsbericht.report.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

import de.lenkungsbericht.portfolio.state.PortfolioState;

/** Writes the CSV files of a state. */
public final class CsvReports {

	private CsvReports() {
	}

	/**
	 * Writes massnahmen.csv, pruefprotokoll.csv, meldungen.csv and entscheidungen.csv.
	 * @param zone the zone in which the time of receipt is told
	 * @param directory where the files are written
	 * @return the files, in that order
	 */
	public static List<Path> write(PortfolioState state, ZoneId zone, Path directory) throws IOException {
		return List.of(MeasuresCsv.TABLE.write(directory, state.measures()),
				FindingsCsv.TABLE.write(directory, state.findings()),
				SubmissionsCsv.table(zone).write(directory, state.submissions()),
				DecisionsCsv.TABLE.write(directory, DecisionsCsv.of(state)));
	}

}
