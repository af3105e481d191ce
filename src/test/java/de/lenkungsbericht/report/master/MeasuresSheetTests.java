package de.lenkungsbericht.report.master;

import java.util.stream.IntStream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.testing.PortfolioStateFixture;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The sheet of all measures. */
class MeasuresSheetTests extends OpenedMaster {

	/** Both stand among the columns that are printed. */
	@Test
	void thePrintedMeasuresShowWhatWasDecidedAndWhichWiedervorlageCounts() {
		XSSFWorkbook workbook = open(PortfolioStateFixture.sample()
			.with("AT-03", Column.WIEDERVORLAGE, "Juni 2020")
			.decision("AT-03", Outcome.MOVED, "Herbst 2020"));
		Row row = row(workbook.getSheet("Maßnahmen"), "AT-03");
		assertThat(value(row, "Wiedervorlage")).isEqualTo("beschlossen: Herbst 2020\ngemeldet: Juni 2020");
		assertThat(value(row, "Zuletzt entschieden"))
			.isEqualTo("Wiedervorlage verschoben auf Herbst 2020\nLenkungsgruppe Sozialstrategie, 22.06.2020");
		assertThat(workbook.getPrintArea(2)).contains("$P$");
	}

	@Test
	void sumsOfAllMeasuresSaySo() {
		Row sums = row(open(PortfolioStateFixture.sample()).getSheet("Maßnahmen"), "Summe");
		assertThat(text(sums.getCell(1))).isEqualTo("alle Maßnahmen, auch nicht wartende");
	}

	@Test
	void measuresOfAVerbundStandTogether() {
		Sheet sheet = open(PortfolioStateFixture.sample()).getSheet("Maßnahmen");
		assertThat(IntStream.range(6, 10).mapToObj((row) -> text(sheet.getRow(row).getCell(0))))
			.containsExactly("KJ-03", "KJ-04", "AT-02", "AT-07");
	}

	@Test
	void everyMeasureNamesTheRowItCameFrom() {
		Sheet sheet = open(PortfolioStateFixture.sample()).getSheet("Maßnahmen");
		int last = sheet.getRow(3).getLastCellNum() - 1;
		assertThat(IntStream.range(4, 22)).allSatisfy((row) -> {
			assertThat(text(sheet.getRow(row).getCell(last - 2))).endsWith(".xlsx");
			assertThat(text(sheet.getRow(row).getCell(last - 1))).isEqualTo("Maßnahmen");
			assertThat(sheet.getRow(row).getCell(last).getNumericCellValue()).isPositive();
		});
	}

	@Test
	void textFromACellStaysText() {
		assertThat(texts(open(MasterFile.eventful()).getSheet("Maßnahmen")))
			.contains("=1+1 ist kein Rechenweg, sondern Text");
	}

}
