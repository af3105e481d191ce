package de.lenkungsbericht.report.master;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.state.FieldChange.Since;
import de.lenkungsbericht.testing.PortfolioStateFixture;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Header;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class MasterWorkbookTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

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

	/** Read across two pages, a line of them would say nothing on the second. */
	@ParameterizedTest
	@ValueSource(strings = { "Termine", "Änderungen", "Prüfprotokoll" })
	void listsArePrintedOnePageWide(String name) {
		XSSFSheet sheet = open(MasterFile.eventful()).getSheet(name);
		assertThat(sheet.getFitToPage()).isTrue();
		assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
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

	@Test
	void attentionListNamesWhatIsWrong() {
		assertThat(texts(open(MasterFile.eventful()).getSheet("Übersicht"))).contains("Zurückgewiesene Dateien",
				"Wiedervorlage überfällig", "Maßnahmen noch nie gemeldet", "Noch nicht beziffert",
				"Ohne Wiedervorlage");
	}

	@Test
	void unusualChangesNeedAttention() {
		Sheet sheet = open(PortfolioStateFixture.sample().portfolioFinding(FindingCode.P05, "pflege", "AT-03"))
			.getSheet("Übersicht");
		assertThat(text(row(sheet, "Ungewöhnliche Änderung (Jährlich)").getCell(1))).isEqualTo("1");
	}

	/** The department's newest file is the one of June, whatever it missed since. */
	@Test
	void whatWasReportedLongAgoIsNotCountedAsReported() {
		assertThat(texts(open(PortfolioStateFixture.sample().without("GA-05")).getSheet("Übersicht")))
			.contains("davon mit Stand vom 22.06.2020: 17");
	}

	/** In no sum of what waits for money: KJ-01 is to be implemented all the same. */
	@Test
	void aContradictionThatNoSumShowsNeedsAttention() {
		Sheet sheet = open(PortfolioStateFixture.sample()
			.with("KJ-01", Column.EMPFEHLUNG, "Umsetzung")
			.with("KJ-01", Column.FINANZBEDARF, "ja")
			.with("KJ-02", Column.EMPFEHLUNG, "offen")
			.with("KJ-02", Column.BEARBEITUNGSSTAND, "Laufendes Geschäft")).getSheet("Übersicht");
		assertThat(text(row(sheet, "Umsetzung trotz offenen Finanzbedarfs").getCell(2))).isEqualTo("KJ-01");
		assertThat(text(row(sheet, "Läuft ohne Empfehlung zur Umsetzung").getCell(2))).contains("KJ-02");
	}

	@Test
	void aMissingConditionAndAReleaseThatIsPossibleNeedAttention() {
		Sheet sheet = open(PortfolioStateFixture.sample()
			.with("AT-05", Column.BEDINGUNG, "")
			.with("AT-05", Column.DRITTMITTELSTATUS, "gesichert")
			.with("AT-05", Column.DRITTMITTEL, "85000")).getSheet("Übersicht");
		assertThat(text(row(sheet, "Bedingung für die Freigabe fehlt").getCell(2))).contains("AT-05");
		assertThat(text(row(sheet, "Kann freigegeben werden").getCell(2))).isEqualTo("AT-05");
	}

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

	/** The month lasts, but the committee does not meet again in it. */
	@Test
	void anAnnouncementIsOverWithTheSessionItWasMadeFor() {
		XSSFWorkbook workbook = open(announcedFor("Kreistag", "Oktober 2020").dueOn(LocalDate.of(2020, 10, 25)));
		assertThat(texts(workbook.getSheet("Termine"))).contains("Sitzung war am 21.10.2020");
		assertThat(appointment(workbook, "Oktober 2020", "Stand")).isEqualTo("vorbei");
		assertThat(text(row(workbook.getSheet("Übersicht"), "Angekündigte Vorstellung vorbei").getCell(2)))
			.isEqualTo("KJ-01");
	}

	@Test
	void anAnnouncementNamesTheSessionToCome() {
		XSSFWorkbook workbook = open(announcedFor("Kreistag", "Oktober 2020").dueOn(LocalDate.of(2020, 10, 21)));
		assertThat(appointment(workbook, "Oktober 2020", "Stand")).isEqualTo("läuft");
		assertThat(appointment(workbook, "Oktober 2020", "Bemerkung")).isEqualTo("Sitzung am 21.10.2020");
	}

	/** What counts is overdue or not; what was reported before is neither. */
	@Test
	void aReportedWiedervorlageIsSupersededByTheDecidedOne() {
		XSSFWorkbook workbook = open(PortfolioStateFixture.sample()
			.with("AT-03", Column.WIEDERVORLAGE, "Juni 2020")
			.decision("AT-03", Outcome.MOVED, "Herbst 2020")
			.with("AT-04", Column.WIEDERVORLAGE, "September 2020")
			.dueOn(LocalDate.of(2020, 10, 1)));
		assertThat(appointment(workbook, "Juni 2020", "Stand")).isEqualTo("überholt durch Beschluss");
		assertThat(appointment(workbook, "Herbst 2020", "Stand")).isEqualTo("fällig");
		assertThat(appointment(workbook, "September 2020", "Stand")).isEqualTo("überfällig");
	}

	@Test
	void nothingIsAwaitedOfAMeasureThatHasEnded() {
		XSSFWorkbook workbook = open(announcedFor("Kreistag", "Oktober 2020").dueOn(LocalDate.of(2020, 10, 25))
			.with("KJ-01", Column.BEARBEITUNGSSTAND, "Abgeschlossen"));
		assertThat(appointment(workbook, "Oktober 2020", "Stand")).isEqualTo("erledigt");
		assertThat(texts(workbook.getSheet("Übersicht"))).doesNotContain("Angekündigte Vorstellung vorbei");
	}

	@Test
	void quietStateNeedsNoAttention() {
		PortfolioStateFixture sample = PortfolioStateFixture.sample()
			.with("KJ-01", Column.WIRKUNGSPRUEFUNG, "")
			.with("AT-06", Column.JAEHRLICH, "10000");
		List.of("AT-03", "AT-04", "AT-05", "AT-06")
			.forEach((number) -> sample.with(number, Column.WIEDERVORLAGE, "Herbst 2021"));
		assertThat(texts(open(sample).getSheet("Übersicht"))).contains("Zurzeit nichts");
	}

	/**
	 * A file that only confirms has no rows and so no findings; what is open stays open.
	 */
	@Test
	void attentionGoesByWhatIsAndNotByFindings() {
		Sheet sheet = open(PortfolioStateFixture.sample()).getSheet("Übersicht");
		assertThat(text(row(sheet, "Noch nicht beziffert").getCell(1))).isEqualTo("1");
		assertThat(text(row(sheet, "Ohne Wiedervorlage").getCell(1))).isEqualTo("4");
		assertThat(texts(sheet)).contains("davon noch nicht beziffert: 1", "fällig: 0 · nicht festgelegt: 4");
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
	void theTotalsCountUnreadableAmountsToo() {
		Row head = StreamSupport.stream(open(MasterFile.eventful()).getSheet("Kontrollsummen").spliterator(), false)
			.filter((row) -> text(row.getCell(1)).equals("Alle Dateien zusammen"))
			.findFirst()
			.orElseThrow();
		int last = head.getLastCellNum() - 1;
		assertThat(text(head.getCell(last))).isEqualTo("Unlesbare Beträge");
		assertThat(text(head.getSheet().getRow(head.getRowNum() + 1).getCell(last))).isEqualTo("0");
	}

	@Test
	void everyPageOfTheSubmissionsNamesDepartmentAndFile() {
		XSSFSheet sheet = open(MasterFile.eventful()).getSheet("Meldungen");
		assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:B");
	}

	/** A head holds 255 characters, and a line of it no more than the page is wide. */
	@Test
	void theHeadOfTheControlSumsShowsBothBalances() {
		Header head = open(MasterFile.eventful()).getSheet("Kontrollsummen").getHeader();
		assertThat(head.getRight()).endsWith(
				"  Zeilen: Gefunden = Übernommen + Beiträge + Abgelehnt + Übersprungen\nEuro: Gefunden = Im Master "
						+ "+ Überholt + Später + Beiträge + Abgelehnt + Zurückgezogen");
		assertThat(head.getLeft().length() + head.getRight().length()).isLessThanOrEqualTo(251);
	}

	@Test
	void controlSumsAllAgree() {
		List<String> texts = texts(open(MasterFile.eventful()).getSheet("Kontrollsummen"));
		assertThat(texts).contains("stimmt", "nicht gelesen").doesNotContain("weicht ab");
	}

	/** Accepted rows include superseded ones, euros in the master do not. */
	@Test
	void rowsAreTakenOverAndEurosStandInTheMaster() {
		Sheet sheet = open(PortfolioStateFixture.sample()).getSheet("Kontrollsummen");
		assertThat(StreamSupport.stream(sheet.spliterator(), false)
			.filter((row) -> text(row.getCell(1)).equals("Meldung Altenhilfe und Pflege 2020-06.xlsx")))
			.extracting((row) -> value(row, "Was"), (row) -> value(row, "Übernommen"), (row) -> value(row, "Im Master"))
			.contains(tuple("Zeilen", "3", ""), tuple("Mehrbedarf jährlich (€)", "", "295500"));
	}

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

	private static PortfolioStateFixture announcedFor(String committee, String date) {
		return PortfolioStateFixture.sample()
			.with("KJ-01", Column.NAECHSTE_VORSTELLUNG, committee)
			.with("KJ-01", Column.TERMIN, date);
	}

	/** What a column of the sheet of dates shows of a date. */
	private static String appointment(XSSFWorkbook workbook, String date, String column) {
		return StreamSupport.stream(workbook.getSheet("Termine").spliterator(), false)
			.filter((row) -> row.getRowNum() > 3 && date.equals(value(row, "Angabe")))
			.map((row) -> value(row, column))
			.findFirst()
			.orElseThrow();
	}

	/** What a row of a table shows below a header. */
	private static String value(Row row, String header) {
		return IntStream.of(3, 4)
			.mapToObj(row.getSheet()::getRow)
			.flatMap((head) -> StreamSupport.stream(head.spliterator(), false))
			.filter((cell) -> header.equals(text(cell)))
			.map((cell) -> text(row.getCell(cell.getColumnIndex())))
			.findFirst()
			.orElseThrow();
	}

	/** Where a cell of the first sheet leads, in the row with a label. */
	private static String link(XSSFWorkbook workbook, String label, int column) {
		return row(workbook.getSheet("Übersicht"), label).getCell(column).getHyperlink().getAddress();
	}

	private XSSFWorkbook open(PortfolioStateFixture fixture) {
		try {
			return new XSSFWorkbook(Files.newInputStream(MasterFile.write(fixture, this.directory)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
		List<XSSFSheet> sheets = new ArrayList<>();
		workbook.forEach((sheet) -> sheets.add((XSSFSheet) sheet));
		return sheets;
	}

	private static List<Cell> cells(Sheet sheet) {
		return StreamSupport.stream(sheet.spliterator(), false)
			.flatMap((row) -> StreamSupport.stream(row.spliterator(), false))
			.toList();
	}

	private static List<String> texts(Sheet sheet) {
		return cells(sheet).stream().map(MasterWorkbookTests::text).toList();
	}

	private static Row row(Sheet sheet, String label) {
		return StreamSupport.stream(sheet.spliterator(), false)
			.filter((row) -> label.equals(text(row.getCell(0))))
			.findFirst()
			.orElseThrow();
	}

	/** What a cell shows; numbers in their shortest form. */
	private static String text(@Nullable Cell cell) {
		if (cell == null || cell.getCellType() == CellType.BLANK) {
			return "";
		}
		boolean formula = cell.getCellType() == CellType.FORMULA;
		CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
		return (type == CellType.NUMERIC)
				? BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString()
				: cell.getStringCellValue();
	}

}
