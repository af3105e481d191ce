package de.lenkungsbericht.report.master;

import java.util.List;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.PortfolioStateFixture;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The sheet of what waits for money. */
class DeferredSheetTests extends OpenedMaster {

	@Test
	void aMeasureThatIsNotCostedShowsNoZero() {
		XSSFWorkbook workbook = open(PortfolioStateFixture.sample());
		Row waiting = row(workbook.getSheet("Zurückgestellt"), "AT-06");
		assertThat(List.of("Einmalig (€)", "Jährlich (€)", "Netto jährlich (€)", "Stellenanteile (VZÄ)"))
			.allSatisfy((header) -> assertThat(value(waiting, header)).isEqualTo("–"));
		Row measure = row(workbook.getSheet("Maßnahmen"), "AT-06");
		assertThat(List.of("Mehrbedarf jährlich (€)", "Netto jährlich (€)"))
			.allSatisfy((header) -> assertThat(value(measure, header)).isEqualTo("–"));
	}

	/** Of third-party money only what is secured is taken off, and summed. */
	@Test
	void theSumsOfWhatWaitsAddUp() {
		Row sums = row(open(PortfolioStateFixture.sample()
			.with("AT-03", Column.DRITTMITTEL, "20000")
			.with("AT-03", Column.DRITTMITTELSTATUS, "beantragt")
			.with("AT-05", Column.DRITTMITTEL, "90000")
			.with("AT-05", Column.DRITTMITTELSTATUS, "gesichert")).getSheet("Zurückgestellt"), "Summe");
		assertThat(
				List.of("Jährlich (€)", "Drittmittel jährlich (€)", "gesicherte Drittmittel (€)", "Netto jährlich (€)"))
			.extracting((header) -> value(sums, header))
			.containsExactly("295500", "", "85000", "210500");
	}

	/** AT-06 stands last and has a dash in every one of them. */
	@Test
	void aSumHasTheFormatOfItsColumn() {
		Sheet sheet = open(PortfolioStateFixture.sample()).getSheet("Zurückgestellt");
		Row costed = row(sheet, "AT-03");
		assertThat(row(sheet, "Summe")).filteredOn((cell) -> cell.getCellType() == CellType.FORMULA)
			.filteredOn((cell) -> !text(costed.getCell(cell.getColumnIndex())).isEmpty())
			.hasSizeGreaterThan(3)
			.allMatch((cell) -> cell.getCellStyle()
				.getDataFormatString()
				.equals(costed.getCell(cell.getColumnIndex()).getCellStyle().getDataFormatString()));
	}

}
