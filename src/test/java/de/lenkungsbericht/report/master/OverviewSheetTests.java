package de.lenkungsbericht.report.master;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import de.lenkungsbericht.testing.PortfolioStateFixture;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The first page of the master workbook. */
class OverviewSheetTests extends OpenedMaster {

	@Test
	void firstPageNamesBothDays() {
		assertThat(texts(open(MasterFile.eventful()).getSheet("Übersicht")))
			.anyMatch((text) -> text.contains("Stichtag 22.06.2020") && text.contains("Fälligkeiten zum 01.10.2020"));
	}

	@Test
	void firstPageFitsOnOnePage() {
		XSSFSheet sheet = open(MasterFile.eventful()).getSheet("Übersicht");
		assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
		assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
	}

	/**
	 * 1,920 by 1,080 pixels at 100 % show about 25 columns and 40 rows of default size.
	 */
	@Test
	void firstPageFitsOnOneScreen() {
		XSSFSheet sheet = open(PortfolioStateFixture.sample()).getSheet("Übersicht");
		double high = StreamSupport.stream(sheet.spliterator(), false).mapToDouble(Row::getHeightInPoints).sum();
		double wide = IntStream.range(0, 15).mapToDouble(sheet::getColumnWidthInPixels).sum();
		assertThat(high).isLessThanOrEqualTo(40 * 15);
		assertThat(wide).isLessThanOrEqualTo(25 * 72);
	}

	@Test
	void firstPageSaysWhatIsNewChangedAndGone() {
		assertThat(texts(open(MasterFile.eventful().gone("AT-06")).getSheet("Übersicht")))
			.contains("Seit der Sitzung am 25.11.2019: 4 neu, keine geändert, 1 entfallen");
		assertThat(texts(open(MasterFile.eventful().gone("AT-06")).getSheet("Zurückgestellt")))
			.contains("Seit der letzten Sitzung der Lenkungsgruppe entfallen");
	}

	@Test
	void aClickOnAFigureLeadsToItsFirstRow() {
		XSSFWorkbook workbook = open(MasterFile.eventful());
		assertThat(link(workbook, "Umsetzung zurückgestellt", 1)).isEqualTo("'Zurückgestellt'!A5");
		assertThat(link(workbook, "Noch nicht beziffert", 1)).isEqualTo("'Zurückgestellt'!A8");
		assertThat(link(workbook, "Umsetzung zurückgestellt", 8)).isEqualTo("'Zurückgestellt'!A5");
		assertThat(link(workbook, "Zurückgewiesene Dateien", 0)).isEqualTo("'Meldungen'!A9");
	}

	@Test
	void deferredGroupOfTheSampleAddsUp() {
		Row row = row(open(PortfolioStateFixture.sample()).getSheet("Übersicht"), "Umsetzung zurückgestellt");
		assertThat(IntStream.of(1, 2, 3, 5).mapToDouble((column) -> row.getCell(column).getNumericCellValue()))
			.containsExactly(2.0, 15_000.0, 210_500.0, 2.8);
	}

	@Test
	void recommendationsOfTheSampleAreCounted() {
		Sheet sheet = open(PortfolioStateFixture.sample()).getSheet("Übersicht");
		Row sums = StreamSupport.stream(sheet.spliterator(), false)
			.filter((row) -> "Summe".equals(text(row.getCell(0))) && text(row.getCell(8)).equals("18"))
			.findFirst()
			.orElseThrow();
		assertThat(IntStream.range(1, 9).mapToObj((column) -> text(sums.getCell(column)))).containsExactly("6", "2",
				"1", "1", "0", "8", "0", "18");
	}

	/** The department's newest file is the one of June, whatever it missed since. */
	@Test
	void whatWasReportedLongAgoIsNotCountedAsReported() {
		assertThat(texts(open(PortfolioStateFixture.sample().without("GA-05")).getSheet("Übersicht")))
			.contains("davon mit Stand vom 22.06.2020: 17");
	}

	/** Every number but days is a formula, and one that counts something leads to it. */
	@Test
	void everyFigureOfTheFirstPageIsLiveAndLeadsToItsRows() {
		assertThat(cells(open(MasterFile.eventful()).getSheet("Übersicht")))
			.filteredOn((cell) -> text(cell).matches("[\\d.]+"))
			.filteredOn((cell) -> cell.getCellType() != CellType.NUMERIC || !DateUtil.isCellDateFormatted(cell))
			.isNotEmpty()
			.allMatch((cell) -> cell.getCellType() == CellType.FORMULA)
			.allMatch((cell) -> cell.getNumericCellValue() == 0 || cell.getHyperlink() != null);
	}

	/** The deferred-funding report says the same of these sessions. */
	@Test
	void whatNoPaperReachesAnyMoreSaysSo() {
		XSSFWorkbook workbook = open(PortfolioStateFixture.sample().dueOn(LocalDate.of(2020, 12, 1)));
		assertThat(texts(workbook.getSheet("Übersicht"))).contains("Nichts angemeldet, Vorlagenschluss vorbei",
				"Entscheidung über 4 wartende Maßnahmen; angekündigt: KJ-05");
		assertThat(texts(workbook.getSheet("Termine"))).contains("Vorlagenschluss 25.11.2020 (vorbei)");
	}

	@Test
	void howManyASessionDecidesOnIsCountedLive() {
		assertThat(cells(open(PortfolioStateFixture.sample()).getSheet("Übersicht")))
			.filteredOn((cell) -> text(cell).startsWith("Entscheidung über 4 wartende Maßnahmen"))
			.isNotEmpty()
			.allMatch((cell) -> cell.getCellType() == CellType.FORMULA);
	}

	/** Where a cell of the first sheet leads, in the row with a label. */
	private static String link(XSSFWorkbook workbook, String label, int column) {
		return row(workbook.getSheet("Übersicht"), label).getCell(column).getHyperlink().getAddress();
	}

}
