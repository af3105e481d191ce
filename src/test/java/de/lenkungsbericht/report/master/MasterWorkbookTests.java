package de.lenkungsbericht.report.master;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.state.FieldChange.Since;
import de.lenkungsbericht.testing.PortfolioStateFixture;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The master workbook as a whole, and its sheets of changes, submissions and notes. */
class MasterWorkbookTests extends OpenedMaster {

	@Test
	void hasItsSheetsInOrder() {
		assertThat(open(PortfolioStateFixture.sample())).extracting("sheetName")
			.containsExactly("Übersicht", "Zurückgestellt", "Maßnahmen", "Termine", "Änderungen", "Meldungen",
					"Prüfprotokoll", "Kontrollsummen", "Hinweise");
	}

	@Test
	void everyDataSheetHasOneTableWithAUniqueName() {
		List<XSSFSheet> sheets = sheets(open(MasterFile.eventful()));
		assertThat(sheets.subList(1, sheets.size())).allSatisfy((sheet) -> assertThat(sheet.getTables()).hasSize(1));
		assertThat(sheets.stream().flatMap((sheet) -> sheet.getTables().stream()).map((table) -> table.getName()))
			.doesNotHaveDuplicates()
			.hasSize(8);
	}

	/** Read across two pages, a line of them would say nothing on the second. */
	@ParameterizedTest
	@ValueSource(strings = { "Termine", "Änderungen", "Prüfprotokoll" })
	void listsArePrintedOnePageWide(String name) {
		XSSFSheet sheet = open(MasterFile.eventful()).getSheet(name);
		assertThat(sheet.getFitToPage()).isTrue();
		assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
	}

	@Test
	void theFirstNightHasNothingToCompareWith() {
		assertThat(texts(open(PortfolioStateFixture.sample()).getSheet("Änderungen")))
			.contains("Einen Stand von einem früheren Stichtag gibt es noch nicht.");
	}

	@Test
	void aChangeAgainstBothEarlierStatesStandsOnce() {
		Sheet sheet = open(PortfolioStateFixture.sample()
			.change(Since.PREVIOUS_STATUS, "AT-03", Column.JAEHRLICH, "100 €", "200 €")
			.change(Since.PREVIOUS_STATUS, "AT-04", Column.JAEHRLICH, "1 €", "2 €")
			.change(Since.LAST_STEERING_SESSION, "AT-03", Column.JAEHRLICH, "100 €", "200 €")
			.change(Since.LAST_STEERING_SESSION, "AT-04", Column.JAEHRLICH, "0 €", "2 €")).getSheet("Änderungen");
		assertThat(IntStream.rangeClosed(4, sheet.getLastRowNum()).mapToObj(sheet::getRow))
			.extracting((row) -> text(row.getCell(0)), (row) -> text(row.getCell(2)))
			.containsExactly(tuple("AT-03", "früherem Stichtag und letzter Sitzung"),
					tuple("AT-04", "früherem Stichtag"), tuple("AT-04", "letzter Sitzung"));
	}

	@Test
	void ofAFileThatCouldNotBeReadNoFigureIsMadeUp() {
		Sheet sheet = open(MasterFile.eventful()).getSheet("Meldungen");
		Row unread = StreamSupport.stream(sheet.spliterator(), false)
			.filter((row) -> text(row.getCell(1)).equals("Meldung Jobcenter Juli (2).xlsx"))
			.findFirst()
			.orElseThrow();
		assertThat(List.of("Keine Änderungen", "Maßnahmenzeilen", "Übernommen", "Beiträge", "Abgelehnt"))
			.allSatisfy((header) -> assertThat(value(unread, header)).isEqualTo("–"));
	}

	@Test
	void everyPageOfTheSubmissionsNamesDepartmentAndFile() {
		XSSFSheet sheet = open(MasterFile.eventful()).getSheet("Meldungen");
		assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:B");
	}

	@Test
	void emptyStateSaysSo() {
		XSSFWorkbook workbook = open(PortfolioStateFixture.empty());
		assertThat(texts(workbook.getSheet("Prüfprotokoll"))).contains("Zurzeit ist kein Befund offen.");
		assertThat(texts(workbook.getSheet("Zurückgestellt")))
			.contains("Zurzeit wartet keine Maßnahme auf Finanzierung.");
	}

	@Test
	void notesExplainEveryCode() {
		List<String> texts = texts(open(PortfolioStateFixture.sample()).getSheet("Hinweise"));
		assertThat(FindingCode.values())
			.allSatisfy((code) -> assertThat(texts).anyMatch((text) -> text.startsWith(code + " (")));
	}

	@Test
	void notesAreWholeSentences() {
		Sheet sheet = open(PortfolioStateFixture.sample()).getSheet("Hinweise");
		List<String> notes = IntStream.range(4, sheet.getLastRowNum() + 1)
			.mapToObj(sheet::getRow)
			.filter((row) -> !text(row.getCell(0)).startsWith("Code"))
			.flatMap((row) -> Stream.of(text(row.getCell(2)), text(row.getCell(3))))
			.filter((text) -> !text.isEmpty())
			.toList();
		assertThat(notes).hasSizeGreaterThan(30).allMatch((text) -> text.matches("[A-ZÄÖÜ„].*\\."));
	}

	@Test
	void everyFormulaHasAStoredResult() {
		assertThat(open(MasterFile.eventful()))
			.allSatisfy((sheet) -> assertThat(cells(sheet)).filteredOn((cell) -> cell.getCellType() == CellType.FORMULA)
				.allMatch((cell) -> cell.getCachedFormulaResultType() == CellType.NUMERIC
						|| !cell.getStringCellValue().isEmpty()));
	}

	@Test
	void everySheetOpensAtA1() {
		assertThat(open(MasterFile.eventful()))
			.allMatch((sheet) -> sheet.getActiveCell().formatAsString().equals("A1"));
	}

	@Test
	void sameStateGivesTheSameBytes() throws IOException {
		Path other = Files.createDirectory(this.directory.resolve("other"));
		assertThat(MasterFile.write(MasterFile.eventful(), this.directory))
			.hasSameBinaryContentAs(MasterFile.write(MasterFile.eventful(), other));
	}

	private static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
		List<XSSFSheet> sheets = new ArrayList<>();
		workbook.forEach((sheet) -> sheets.add((XSSFSheet) sheet));
		return sheets;
	}

}
