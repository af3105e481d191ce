package de.lenkungsbericht.report.feedback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipFile;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.submission.TableSheet;
import de.lenkungsbericht.submission.SubmissionWorkbook;
import de.lenkungsbericht.submission.TableRow;
import de.lenkungsbericht.submission.WorkbookReader;
import de.lenkungsbericht.testing.DefaultLimits;
import de.lenkungsbericht.testing.LibreOffice;
import de.lenkungsbericht.testing.Print;
import de.lenkungsbericht.testing.SubmissionFile;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class FeedbackWriterTests {

	private final SubmissionFile sent = SubmissionFile.of("pflege")
		.row("AT-03")
		.row("AT-04", Column.EINMALIG, "ca. 5000");

	@TempDir
	Path directory;

	@ParameterizedTest
	@ValueSource(strings = { "Meldung.xlsx", "Meldung.xls", "Meldung.XLSX" })
	void answersOnAFirstSheetWithALinkToTheCell(String fileName) throws IOException {
		Path answer = answer(fileName, faulty(fileName));
		assertThat(answer).hasFileName(fileName.replace("Meldung.", "Meldung_Rueckmeldung."));
		try (Workbook workbook = open(answer)) {
			Sheet sheet = workbook.getSheetAt(0);
			assertThat(sheet.getSheetName()).isEqualTo("Rückmeldung");
			assertThat(text(sheet)).contains("✖ FEHLER", "I3", "ca. 5000", "„ca. 5000“ passt nicht.");
			assertThat(sheet.getHyperlinkList()).singleElement()
				.satisfies((link) -> assertThat(link.getAddress()).isEqualTo("'Maßnahmen'!I3"));
		}
	}

	@Test
	void anOldWorkbookOpensOnTheAnswerAlone() throws IOException {
		this.sent.change((workbook) -> {
			workbook.getSheet("Meldung").setSelected(false);
			workbook.getSheet("Maßnahmen").setSelected(true);
			workbook.setActiveSheet(workbook.getSheetIndex("Maßnahmen"));
			workbook.setFirstVisibleTab(1);
		});
		try (Workbook workbook = open(answer("Meldung.xls", FeedbackSample.to("Meldung.xls")))) {
			assertThat(workbook.getActiveSheetIndex()).isZero();
			assertThat(workbook.getFirstVisibleTab()).isZero();
			assertThat(workbook).filteredOn(Sheet::isSelected)
				.extracting(Sheet::getSheetName)
				.containsExactly("Rückmeldung");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Meldung.xlsx", "Meldung.xls" })
	void marksTheCellByColourAndNote(String fileName) throws IOException {
		try (Workbook workbook = open(answer(fileName, faulty(fileName)))) {
			Sheet sheet = workbook.getSheet("Maßnahmen");
			assertThat(note(sheet, "I3")).contains("✖ FEHLER Z09: „ca. 5000“ passt nicht.");
			assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isOne();
			assertThat(sheet.getSheetConditionalFormatting()
				.getConditionalFormattingAt(0)
				.getRule(0)
				.getBorderFormatting()
				.getBorderLeft()).isEqualTo(BorderStyle.THIN);
			assertThat(sheet.getRow(2).getCell(8).getStringCellValue()).isEqualTo("ca. 5000");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Meldung.xlsx", "Meldung.xls" })
	void promisesOnlyTheMarksThatAreThere(String fileName) throws IOException {
		try (Workbook workbook = open(answer(fileName, faulty(fileName)))) {
			assertThat(text(workbook.getSheetAt(0)))
				.anyMatch((line) -> line.startsWith("Die Zellen, um die es geht, sind farbig und umrandet; ihre Notiz "
						+ "sagt, was nicht stimmt (✖ Fehler, ▲ Warnung, ● Hinweis)."));
			assertThat(note(workbook.getSheet("Maßnahmen"), "I3")).contains("✖ FEHLER");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Meldung.xlsx", "Meldung.xls" })
	void theSheetIsAsWideAsThePage(String fileName) throws IOException {
		assumeThat(LibreOffice.isInstalled()).isTrue();
		Path answer = answer(fileName, faulty(fileName));
		assertThat(Print.pages(answer, Files.createDirectory(this.directory.resolve("printed"))).get(0))
			.contains("Gewicht Blatt Zelle Maßnahme Gefunden", "Folge Prüfung");
	}

	@Test
	void leavesEveryPartThatIsNotMarkedAsItWas() throws IOException {
		Path sent = write("Meldung.xlsx");
		Path answer = answer("Meldung.xlsx", faulty("Meldung.xlsx"));
		for (String part : List.of("xl/worksheets/sheet1.xml", "docProps/core.xml", "docProps/app.xml")) {
			assertThat(part(answer, part)).isEqualTo(part(sent, part));
		}
	}

	@Test
	void keepsMacros() throws IOException {
		XSSFWorkbook withMacros = new XSSFWorkbook(XSSFWorkbookType.XLSM);
		withMacros.setVBAProject(new ByteArrayInputStream(new byte[] { 1, 2, 3 }));
		Path sent = this.sent.write(this.directory.resolve("Meldung.xlsm"), withMacros);
		Path answer = FeedbackWriter.write(faulty("Meldung.xlsm").build(), sent, this.directory);
		assertThat(part(answer, "xl/vbaProject.bin")).containsExactly(1, 2, 3);
		assertThat(new String(part(answer, "[Content_Types].xml"), StandardCharsets.UTF_8)).contains("macroEnabled");
	}

	@Test
	void isReadAsTheSubmissionItself() throws Exception {
		Path sent = write("Meldung.xlsx");
		assertThat(read(answer("Meldung.xlsx", faulty("Meldung.xlsx")))).isNotEmpty().isEqualTo(read(sent));
	}

	@Test
	void isReadAsTheSubmissionItselfAfterLibreOfficeSavedIt() throws Exception {
		assumeThat(LibreOffice.isInstalled()).isTrue();
		Path answer = answer("Meldung.xlsx", faulty("Meldung.xlsx"));
		Path saved = LibreOffice.convert(answer, "xlsx", Files.createDirectory(this.directory.resolve("saved")));
		assertThat(read(saved)).isNotEmpty().isEqualTo(read(answer));
	}

	@Test
	void continuesANoteOfTheDepartment() throws IOException {
		this.sent.change((workbook) -> comment(workbook.getSheet("Maßnahmen"), "I3", "Angebot liegt vor."));
		this.sent.change((workbook) -> comment(workbook.getSheet("Maßnahmen"), "J3", "Nachbarzelle"));
		try (Workbook workbook = open(answer("Meldung.xlsx", faulty("Meldung.xlsx")))) {
			assertThat(note(workbook.getSheet("Maßnahmen"), "I3")).startsWith("Angebot liegt vor.").contains("Z09");
			assertThat(note(workbook.getSheet("Maßnahmen"), "J3")).isEqualTo("Nachbarzelle");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Meldung.xlsx", "Meldung.xls" })
	void takesTheMarksOfAnEarlierRoundAway(String fileName) throws IOException {
		Path first = answer(fileName, faulty(fileName));
		Path second = FeedbackWriter.write(FeedbackSample.to("Zweite_" + fileName).build(), first, this.directory);
		try (Workbook workbook = open(second)) {
			assertThat(workbook).extracting(Sheet::getSheetName).containsExactly("Rückmeldung", "Meldung", "Maßnahmen");
			Sheet sheet = workbook.getSheet("Maßnahmen");
			assertThat(sheet.getCellComments()).isEmpty();
			assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isZero();
		}
	}

	@Test
	void whatTheDepartmentAddsToOurNoteStays() throws IOException {
		Path first = answer("Meldung.xls", faulty("Meldung.xls"));
		try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(first));
				OutputStream out = Files.newOutputStream(this.directory.resolve("Zweite.xls"))) {
			Comment comment = workbook.getSheet("Maßnahmen").getCellComment(new CellAddress("I3"));
			comment.setString(workbook.getCreationHelper()
				.createRichTextString(comment.getString().getString() + "\nWird geklärt."));
			workbook.write(out);
		}
		Path second = FeedbackWriter.write(faulty("Zweite.xls").build(), this.directory.resolve("Zweite.xls"),
				this.directory);
		try (Workbook workbook = open(second)) {
			assertThat(note(workbook.getSheet("Maßnahmen"), "I3"))
				.startsWith("Wird geklärt.\n\nRückmeldung zu dieser Zelle:")
				.containsOnlyOnce("Z09");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Beschluss.xlsx", "Beschluss.xls" })
	void anEarlierAnswerToDecisionsIsReplacedToo(String fileName) throws IOException {
		Path first = answer(fileName, FeedbackSample.to(fileName).ofDecisions());
		Path second = FeedbackWriter.write(FeedbackSample.to("Zweiter_" + fileName).ofDecisions().build(), first,
				this.directory);
		try (Workbook workbook = open(second)) {
			assertThat(workbook).extracting(Sheet::getSheetName).containsExactly("Rückmeldung", "Meldung", "Maßnahmen");
			assertThat(text(workbook.getSheetAt(0))).startsWith("Rückmeldung zu den Entscheidungen");
		}
	}

	@Test
	void keepsWhatAnXlsHolds() throws IOException {
		this.sent.change((workbook) -> {
			Sheet sheet = workbook.getSheet("Maßnahmen");
			comment(sheet, "I3", "Angebot liegt vor.");
			sheet.setColumnHidden(25, true);
			sheet.addValidationData(sheet.getDataValidationHelper()
				.createValidation(
						sheet.getDataValidationHelper().createExplicitListConstraint(new String[] { "ja", "nein" }),
						new CellRangeAddressList(1, 9, 7, 7)));
			workbook.createSheet("Eigenes").createRow(0).createCell(0).setCellFormula("40+2");
		});
		try (Workbook workbook = open(answer("Meldung.xls", faulty("Meldung.xls")))) {
			Sheet sheet = workbook.getSheet("Maßnahmen");
			assertThat(note(sheet, "I3")).startsWith("Angebot liegt vor.").contains("Z09");
			assertThat(sheet.isColumnHidden(25)).isTrue();
			assertThat(sheet.getDataValidations()).hasSize(1);
			assertThat(workbook.getSheet("Eigenes").getRow(0).getCell(0).getCellFormula()).isEqualTo("40+2");
		}
	}

	@Test
	void confirmsWhatIsInOrder() throws IOException {
		try (Workbook workbook = open(answer("Meldung.xlsx", FeedbackSample.to("Meldung.xlsx")))) {
			assertThat(text(workbook.getSheetAt(0))).contains(
					"Ihre Meldung zum Stichtag 22.06.2020 ist angenommen. Vielen Dank, es ist nichts weiter zu tun.")
				.contains("Nichts; alle Angaben sind wie zuvor.", "Nächste Termine")
				.doesNotContain("Zelle");
		}
	}

	@Test
	void aConfirmationTellsWhatChangedAndWhatComesNext() throws IOException {
		FeedbackSample changed = FeedbackSample.to("Meldung.xlsx").change(Column.EINMALIG, "", "5.000,00");
		try (Workbook workbook = open(answer("Meldung.xlsx", changed))) {
			assertThat(text(workbook.getSheetAt(0))).contains("KJ-01, Mehrbedarf einmalig (€): leer → 5.000,00",
					"Nächste Meldung: Stichtag 16.11.2020, Abgabe bis 23.11.2020");
		}
	}

	@Test
	void theChangesNameTheStichtagThatTheyAreHeldAgainst() throws IOException {
		FeedbackSample changed = FeedbackSample.to("Meldung.xlsx")
			.change(Column.EINMALIG, "5.000,00", "9.000,00", LocalDate.of(2020, 6, 22));
		try (Workbook workbook = open(answer("Meldung.xlsx", changed))) {
			assertThat(text(workbook.getSheetAt(0)))
				.contains("Was sich gegenüber dem Stichtag 22.06.2020 geändert hat");
		}
		changed.change(Column.JAEHRLICH, "", "1.000,00", LocalDate.of(2020, 3, 1));
		try (Workbook workbook = open(answer("Meldung.xlsx", changed))) {
			assertThat(text(workbook.getSheetAt(0))).contains("Was sich gegenüber dem früheren Stichtag geändert hat");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Meldung.xlsx", "Meldung.xls" })
	void promisesNoMarkWhereNoCellHasOne(String fileName) throws IOException {
		FeedbackSample absent = FeedbackSample.to(fileName).finding(FindingCode.Z13);
		try (Workbook workbook = open(answer(fileName, absent))) {
			assertThat(text(workbook.getSheetAt(0))).noneMatch((line) -> line.contains("farbig und umrandet"))
				.anyMatch((line) -> line.startsWith("Sie können diese Datei berichtigen"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Meldung.xlsx", "Meldung.xls" })
	void theHeadOfTheTableIsPrintedOnEveryPageAndPagesAreNumbered(String fileName) throws IOException {
		Path first = answer(fileName, faulty(fileName));
		Path second = FeedbackWriter.write(faulty("Zweite_" + fileName).build(), first, this.directory);
		for (Path answer : List.of(first, second)) {
			try (Workbook workbook = open(answer)) {
				Sheet sheet = workbook.getSheetAt(0);
				int header = sheet.getRepeatingRows().getFirstRow();
				assertThat(sheet.getRow(header).getCell(0)).hasToString("Gewicht");
				assertThat(sheet.getFooter().getRight()).isEqualTo("Seite &P von &N");
				assertThat(workbook.getAllNames()).hasSize(1);
			}
		}
	}

	@Test
	void theSheetAloneLooksLikeTheOthers() throws IOException {
		Path sent = Files.writeString(this.directory.resolve("copy"), "kein Excel");
		FeedbackSample damaged = FeedbackSample.to("Meldung.xls").verdict(Verdict.REJECTED).finding(FindingCode.D01);
		try (Workbook alone = open(FeedbackWriter.write(damaged.build(), sent, this.directory));
				Workbook whole = open(answer("Meldung.xlsx", damaged))) {
			assertThat(look(alone.getSheetAt(0))).isEqualTo(look(whole.getSheetAt(0)));
			assertThat(text(alone.getSheetAt(0))).filteredOn((line) -> line.contains("Was Sie tun können, steht"))
				.isEmpty();
		}
	}

	/** Its footer, margins and the ground of the cell that says FEHLER. */
	private static List<Object> look(Sheet sheet) {
		Cell severity = sheet.getRow(sheet.getRepeatingRows().getFirstRow() + 1).getCell(0);
		return List.of(sheet.getFooter().getLeft(), sheet.getFooter().getRight(), sheet.getMargin(PageMargin.TOP),
				sheet.getMargin(PageMargin.BOTTOM), sheet.getMargin(PageMargin.FOOTER),
				((XSSFColor) severity.getCellStyle().getFillForegroundColorColor()).getARGBHex());
	}

	@Test
	void keineAenderungenIsConfirmed() throws IOException {
		try (Workbook workbook = open(answer("Meldung.xlsx", FeedbackSample.to("Meldung.xlsx").noChanges()))) {
			assertThat(text(workbook.getSheetAt(0)))
				.anyMatch((line) -> line.contains("Stand Ihrer Maßnahmen ist bestätigt"));
		}
	}

	@Test
	void answersWithTheSheetAloneWhereTheFileIsNoWorkbook() throws IOException {
		Path sent = Files.writeString(this.directory.resolve("copy"), "kein Excel");
		FeedbackSample damaged = FeedbackSample.to("Meldung.xls").verdict(Verdict.REJECTED).finding(FindingCode.D01);
		Path answer = FeedbackWriter.write(damaged.build(), sent, this.directory);
		assertThat(answer).hasFileName("Meldung_Rueckmeldung.xlsx");
		try (Workbook workbook = open(answer)) {
			assertThat(workbook.getNumberOfSheets()).isOne();
			assertThat(text(workbook.getSheetAt(0))).anyMatch((line) -> line.contains("nur dieses Blatt"));
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "D01", "D02", "D03", "D04" })
	void aFileThatWasNotReadIsCalledNoWorkbook(FindingCode code) throws IOException {
		Path sent = Files.writeString(this.directory.resolve("copy"), "kein Excel");
		FeedbackSample unread = FeedbackSample.to("Notiz.docx").verdict(Verdict.REJECTED).finding(code);
		try (Workbook workbook = open(FeedbackWriter.write(unread.build(), sent, this.directory))) {
			assertThat(text(workbook.getSheetAt(0)))
				.anyMatch((line) -> line.startsWith("Ihre Datei konnte nicht gelesen werden."))
				.noneMatch((line) -> line.contains("Arbeitsmappe"));
		}
	}

	@Test
	void aFileWithBitsFlippedIsAnsweredInSomeWay() throws IOException {
		byte[] whole = Files.readAllBytes(write("Meldung.xlsx"));
		Random random = new Random(7);
		for (int i = 0; i < 60; i++) {
			byte[] flipped = whole.clone();
			flipped[random.nextInt(flipped.length - 4) + 4] ^= (byte) (1 << random.nextInt(8));
			Path sent = Files.write(this.directory.resolve("copy"), flipped);
			assertThat(FeedbackWriter.write(faulty("Meldung.xlsx").build(), sent, this.directory)).isNotEmptyFile();
		}
	}

	@Test
	void whyAWorkbookWasAnsweredByTheSheetAloneIsLogged() throws IOException {
		Path sent = Files.writeString(this.directory.resolve("copy"), "PK\u0003\u0004 and nothing more");
		ListAppender<ILoggingEvent> logged = new ListAppender<>();
		logged.start();
		Logger log = (Logger) LoggerFactory.getLogger(AnnotatedWorkbook.class);
		log.setLevel(Level.INFO);
		log.setAdditive(false);
		log.addAppender(logged);
		try {
			FeedbackWriter.write(FeedbackSample.to("Meldung\n.xlsx").build(), sent, this.directory);
		}
		finally {
			log.detachAppender(logged);
			log.setLevel(null);
			log.setAdditive(true);
		}
		assertThat(logged.list).isNotEmpty().allSatisfy((event) -> {
			assertThat(event.getFormattedMessage())
				.isEqualTo("Receipt 1 (pflege/Meldung\\u000A.xlsx) cannot be annotated in this way");
			assertThat(event.getThrowableProxy()).isNotNull();
		});
	}

	@Test
	void givesTheSameBytesTwice() throws IOException {
		byte[] once = Files.readAllBytes(answer("Meldung.xlsx", faulty("Meldung.xlsx")));
		assertThat(answer("Meldung.xlsx", faulty("Meldung.xlsx"))).hasBinaryContent(once);
	}

	private static FeedbackSample faulty(String fileName) {
		return FeedbackSample.to(fileName).verdict(Verdict.PARTLY_ACCEPTED).finding(FindingCode.Z09, "I3", "ca. 5000");
	}

	private Path answer(String fileName, FeedbackSample feedback) throws IOException {
		return FeedbackWriter.write(feedback.build(), write(fileName), this.directory);
	}

	private Path write(String fileName) {
		Path file = this.directory.resolve("sent").resolve(fileName);
		return Files.exists(file) ? file : this.sent.write(file);
	}

	private static Workbook open(Path file) throws IOException {
		return WorkbookFactory.create(file.toFile(), null, true);
	}

	private static List<String> text(Sheet sheet) {
		List<String> text = new ArrayList<>();
		sheet.forEach((row) -> row.forEach((cell) -> text.add(cell.toString())));
		return text;
	}

	private static String note(Sheet sheet, String address) {
		return sheet.getCellComment(new CellAddress(address)).getString().getString();
	}

	private static void comment(Sheet sheet, String address, String text) {
		CellAddress at = new CellAddress(address);
		ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
		anchor.setRow1(at.getRow());
		anchor.setCol1(at.getColumn());
		anchor.setRow2(at.getRow() + 3);
		anchor.setCol2(at.getColumn() + 2);
		Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
		comment.setAddress(at);
		comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(text));
	}

	private static byte[] part(Path workbook, String name) throws IOException {
		try (ZipFile zip = new ZipFile(workbook.toFile()); InputStream in = zip.getInputStream(zip.getEntry(name))) {
			return in.readAllBytes();
		}
	}

	/** Every cell of a known column as it is shown, with its address. */
	private static List<String> read(Path file) throws Exception {
		List<String> cells = new ArrayList<>();
		try (SubmissionWorkbook workbook = new WorkbookReader(DefaultLimits.LIMITS).open(file, "Meldung.xlsx")) {
			try (TableSheet.RowCursor<Column> rows = workbook.measures().orElseThrow().rows()) {
				while (rows.hasNext()) {
					TableRow<Column> row = rows.next();
					row.cells().values().forEach((cell) -> cells.add(cell.ref() + " " + cell.shownText()));
				}
			}
		}
		return cells.stream().filter((cell) -> !cell.endsWith(" ")).sorted().toList();
	}

}
