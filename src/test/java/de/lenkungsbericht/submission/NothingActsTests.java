package de.lenkungsbericht.submission;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.SubmissionFile;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Nothing in a submission acts: what it points to is not looked up, nothing is run. */
class NothingActsTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "[1]Tabelle1!A1", "cmd|'/c calc'!A0", "WEBSERVICE(\"http://127.0.0.1/\")",
			"HYPERLINK(\"http://127.0.0.1/\",\"hier\")" })
	void ofAFormulaTheStoredResultIsTaken(String formula) {
		Path file = OddWorkbook
			.withCell("<c r=\"B2\" t=\"str\"><f>" + formula.replace("\"", "&quot;") + "</f><v>gespeichert</v></c>")
			.write(this.folder.resolve("a.xlsx"));
		assertThat(Read.value(Read.rows(file).get(0), Column.TITEL)).isEqualTo(new CellValue.Text("gespeichert"));
	}

	@Test
	void noLinkIsFollowed() throws Exception {
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			server.setSoTimeout(200);
			String address = "http://127.0.0.1:" + server.getLocalPort() + "/a.xlsx";
			Path file = OddWorkbook.withCell("<c r=\"B2\"><f>[1]Tabelle1!A1</f><v>7</v></c>")
				.part("xl/externalLinks/externalLink1.xml", "<externalLink/>")
				.part("xl/externalLinks/_rels/externalLink1.xml.rels", linkTo(address))
				.part("xl/worksheets/_rels/sheet1.xml.rels", linkTo(address))
				.write(this.folder.resolve("a.xlsx"));
			assertThat(Read.rows(file)).hasSize(1);
			assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.xlsx", "a.xls" })
	void hiddenSheetsAreReadLikeOthers(String name) {
		Path file = SubmissionFile.of("jugend")
			.row("KJ-01")
			.change((workbook) -> workbook.createSheet("Sichtbar"))
			.change((workbook) -> workbook.setSheetVisibility(0, SheetVisibility.HIDDEN))
			.change((workbook) -> workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN))
			.write(this.folder.resolve(name));
		assertThat(Read.rows(file)).hasSize(1);
		assertThat(Read.meldung(file)).isNotNull();
	}

	private static String linkTo(String address) {
		return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
				+ "<Relationship Id=\"r1\" TargetMode=\"External\" Target=\"" + address
				+ "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath\"/>"
				+ "</Relationships>";
	}

}
