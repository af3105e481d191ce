package de.lenkungsbericht.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.report.csv.CsvReports;
import de.lenkungsbericht.report.deferred.DeferredFundingWorkbook;
import de.lenkungsbericht.report.deferred.FundingPaper;
import de.lenkungsbericht.report.master.MasterWorkbook;
import de.lenkungsbericht.report.paper.PaperDescription;
import de.lenkungsbericht.report.paper.PaperWriter;
import de.lenkungsbericht.report.workbook.WorkbookDescription;
import de.lenkungsbericht.report.workbook.WorkbookWriter;

/**
 * Writes the outputs that are made from the state alone: all but laufprotokoll.txt and
 * the feedback. Same state, same catalogue and same zone give the same bytes.
 */
public final class ReportWriter {

	private ReportWriter() {
	}

	/**
	 * Writes every output complete.
	 * @param zone the zone in which times of receipt are told
	 * @param directory an empty folder; where something fails, what it holds is
	 * incomplete
	 * @return the files written
	 */
	public static List<Path> write(PortfolioState state, Catalogue catalogue, ZoneId zone, Path directory)
			throws IOException {
		List<Path> written = new ArrayList<>();
		written.add(workbook(MasterWorkbook.describe(state, catalogue, zone),
				directory.resolve(MasterWorkbook.fileName(state))));
		written.add(workbook(DeferredFundingWorkbook.describe(state, catalogue),
				directory.resolve(DeferredFundingWorkbook.fileName(state))));
		written.add(paper(FundingPaper.describe(state, catalogue), directory.resolve(FundingPaper.fileName(state))));
		written.addAll(CsvReports.write(state, zone, directory));
		return written;
	}

	private static Path paper(PaperDescription description, Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			PaperWriter.write(description, out);
		}
		return file;
	}

	private static Path workbook(WorkbookDescription description, Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			WorkbookWriter.write(description, out);
		}
		return file;
	}

}
