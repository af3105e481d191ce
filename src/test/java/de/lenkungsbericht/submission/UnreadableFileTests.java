package de.lenkungsbericht.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.DefaultLimits;
import de.lenkungsbericht.testing.PlainGerman;
import de.lenkungsbericht.testing.SubmissionFile;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Every bad file has its code; none fails the job. */
class UnreadableFileTests {

	private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

	@TempDir
	Path folder;

	@Test
	void anEmptyFile() throws IOException {
		assertCode(write("a.xlsx", new byte[0]), FindingCode.D01);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<html><body><table></table></body></html>", "Nr.;Maßnahme;Empfehlung\nKJ-01;x;offen\n",
			"x", "%PDF-1.7", "<?xml version=\"1.0\"?><Workbook/>", "{\\rtf1}", "PK\u0003\u0004 and nothing more" })
	void otherContentUnderAWorkbooksName(String content) throws IOException {
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		assertCode(write("a.xlsx", bytes), FindingCode.D01);
		assertCode(write("a.xls", bytes), FindingCode.D01);
	}

	@ParameterizedTest
	@CsvSource({ "a.xlsx, 0.2", "a.xlsx, 0.5", "a.xlsx, 0.99", "a.xls, 0.2", "a.xls, 0.5", "a.xls, 0.8" })
	void aFileCutOff(String name, double share) throws IOException {
		byte[] whole = Files.readAllBytes(SubmissionFile.of("jugend").row("KJ-01").write(this.folder.resolve(name)));
		assertCode(write(name, Arrays.copyOf(whole, (int) (whole.length * share))), FindingCode.D01);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.xlsx", "a.xls" })
	void aHalfCopyOfFinalSize(String name) throws IOException {
		byte[] whole = Files.readAllBytes(SubmissionFile.of("jugend").row("KJ-01").write(this.folder.resolve(name)));
		Arrays.fill(whole, whole.length / 2, whole.length, (byte) 0);
		assertCode(write(name, whole), FindingCode.D01);
	}

	@Test
	void aFlippedBitInAPart() throws IOException {
		Path file = OddWorkbook.odd().write(this.folder.resolve("a.xlsx"));
		byte[] bytes = Files.readAllBytes(file);
		bytes[bytes.length / 2] ^= 1;
		assertCode(write("a.xlsx", bytes), FindingCode.D01);
	}

	@ParameterizedTest
	@CsvSource({ "application/vnd.ms-excel.sheet.binary.macroEnabled.main, .xlsb",
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, Word",
			"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml, PowerPoint" })
	void aDocumentOfAKindNotAccepted(String contentType, String named) {
		Path file = OddWorkbook.odd().replace(SPREADSHEET, contentType).write(this.folder.resolve("a.xlsx"));
		assertThat(assertCode(file, FindingCode.D03).germanDetail()).contains(named);
	}

	@Test
	void anOpenDocumentTable() {
		Path file = OddWorkbook.odd()
			.part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
			.write(this.folder.resolve("a.xlsx"));
		assertThat(assertCode(file, FindingCode.D03).germanDetail()).contains(".ods");
	}

	@Test
	void anArchiveThatIsNoPackage() {
		Path file = OddWorkbook.odd().without("[Content_Types].xml").write(this.folder.resolve("a.xlsx"));
		assertCode(file, FindingCode.D01);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.csv", "a.ods", "a.xlsb", "xlsx", "a.xlsx.pdf", "a" })
	void anEndingNotAcceptedWhateverTheContent(String name) {
		Path file = SubmissionFile.of("jugend").write(this.folder.resolve(name));
		assertCode(file, FindingCode.D03);
	}

	@ParameterizedTest
	@CsvSource({ "a.xlsx, a.XLS", "a.xls, a.xlsx", "a.xlsx, a.XlsM" })
	void theContentDecidesUnderAnyAcceptedEnding(String written, String named) {
		Path file = SubmissionFile.of("jugend").write(this.folder.resolve(written));
		try (SubmissionWorkbook workbook = new WorkbookReader(DefaultLimits.LIMITS).open(file, named)) {
			assertThat(workbook.sheetNames()).containsExactly("Meldung", "Maßnahmen");
		}
	}

	@Test
	void anEncryptedPackage() throws Exception {
		Path plain = SubmissionFile.of("jugend").write(this.folder.resolve("plain.xlsx"));
		Path file = this.folder.resolve("a.xlsx");
		try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("geheim");
			try (OutputStream encrypted = encryptor.getDataStream(container)) {
				Files.copy(plain, encrypted);
			}
			container.writeFilesystem(out);
		}
		assertCode(file, FindingCode.D02);
	}

	@Test
	void anEncryptedOldWorkbook() {
		Path file = this.folder.resolve("a.xls");
		Biff8EncryptionKey.setCurrentUserPassword("geheim");
		try {
			SubmissionFile.of("jugend").write(file);
		}
		finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		assertCode(file, FindingCode.D02);
	}

	@Test
	void anOldWorkbookProtectedAgainstChangesIsRead() {
		Path file = this.folder.resolve("a.xls");
		Biff8EncryptionKey.setCurrentUserPassword("VelvetSweatshop");
		try {
			SubmissionFile.of("jugend").row("KJ-01").write(file);
		}
		finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		assertThat(Read.value(Read.rows(file).get(0), Column.NR)).isEqualTo(new CellValue.Text("KJ-01"));
	}

	@Test
	void aWorkbookOfExcel5() throws IOException {
		byte[] bof = { 9, 8, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0, 10, 0, 0, 0 };
		Path file = this.folder.resolve("a.xls");
		try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
			container.createDocument(new ByteArrayInputStream(bof), "Book");
			container.writeFilesystem(out);
		}
		assertThat(assertCode(file, FindingCode.D03).germanDetail()).contains("Excel 5.0");
	}

	@Test
	void aFileBeyondTheLimitOfSize() {
		Path file = SubmissionFile.of("jugend").write(this.folder.resolve("a.xlsx"));
		assertCode(file, FindingCode.D04, new ReadLimits(1000, 20_000, 1_000_000));
	}

	@Test
	void anArchiveThatUnpacksSuspiciously() {
		Path file = OddWorkbook.odd()
			.sheetData(OddWorkbook.HEADER + "<row/>".repeat(1_000_000))
			.write(this.folder.resolve("a.xlsx"));
		UnreadableWorkbook ex = assertCode(file, FindingCode.D04, new ReadLimits(1_000_000, 20_000, 1_000_000));
		assertThat(ex.germanDetail()).contains("leere formatierte Zeilen");
		assertThat(Read.rows(file)).as("small, whatever its ratio").isEmpty();
	}

	@Test
	void aTextTooLongToBeHeld() {
		Path file = OddWorkbook.withCell(OddWorkbook.text("B2", "a".repeat(5_000_000)))
			.write(this.folder.resolve("a.xlsx"));
		assertCode(file, FindingCode.D04);
	}

	@Test
	void elementsNestedTooDeep() {
		Path file = OddWorkbook.odd().sheetData("<a>".repeat(100_000)).write(this.folder.resolve("a.xlsx"));
		assertCode(file, FindingCode.D01);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet>&x;</worksheet>",
					"<!DOCTYPE worksheet SYSTEM \"http://localhost/x.dtd\"><worksheet/>",
					"<worksheet><sheetData>&x;</sheetData></worksheet>" })
	void documentTypesAndEntities(String sheet) {
		assertCode(OddWorkbook.odd().sheet(sheet).write(this.folder.resolve("a.xlsx")), FindingCode.D01);
	}

	@Test
	void aSheetWithoutItsPart() {
		Path file = OddWorkbook.odd().without("xl/worksheets/sheet1.xml").write(this.folder.resolve("a.xlsx"));
		assertCode(file, FindingCode.D01);
	}

	@Test
	void strictPackagesAreRead() {
		Path file = OddWorkbook.withCell("<c r=\"E2\"><v>5</v></c>")
			.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
					"http://purl.oclc.org/ooxml/officeDocument/relationships")
			.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
					"http://purl.oclc.org/ooxml/spreadsheetml/main")
			.write(this.folder.resolve("a.xlsx"));
		assertThat(Read.cell(Read.rows(file).get(0), Column.EINMALIG).shownText()).isEqualTo("5");
	}

	@Test
	void aCopyThatIsGoneIsNotTheSubmissionsFault() {
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> Read.open(this.folder.resolve("missing.xlsx")));
	}

	private Path write(String name, byte[] bytes) throws IOException {
		return Files.write(this.folder.resolve(name), bytes);
	}

	private static UnreadableWorkbook assertCode(Path file, FindingCode code) {
		return assertCode(file, code, DefaultLimits.LIMITS);
	}

	private static UnreadableWorkbook assertCode(Path file, FindingCode code, ReadLimits limits) {
		UnreadableWorkbook[] thrown = new UnreadableWorkbook[1];
		assertThatExceptionOfType(UnreadableWorkbook.class).isThrownBy(() -> readAll(file, limits))
			.satisfies((ex) -> thrown[0] = ex);
		assertThat(thrown[0].code()).isEqualTo(code);
		PlainGerman.check(thrown[0].germanDetail());
		return thrown[0];
	}

	private static void readAll(Path file, ReadLimits limits) {
		try (SubmissionWorkbook workbook = new WorkbookReader(limits).open(file, file.getFileName().toString())) {
			workbook.meldung();
			try (TableSheet.RowCursor<Column> rows = workbook.measures().orElseThrow().rows()) {
				rows.forEachRemaining((row) -> {
				});
			}
		}
	}

}
