package de.lenkungsbericht.report.feedback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.LibreOffice;
import de.lenkungsbericht.testing.PackageAudit;
import de.lenkungsbericht.testing.PackageFile;
import de.lenkungsbericht.testing.SubmissionFile;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What the department sent is still there in the feedback, down to the bytes. */
class PartsAsSentTests extends AnsweredWorkbook {

	@Test
	void noPartChangesButThoseThatHaveTo() throws IOException {
		assertThat(PackageFile.read(this.sent).notIn(answer())).containsExactlyInAnyOrder("[Content_Types].xml",
				"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", MEASURES, "xl/comments2.xml",
				"xl/drawings/vmlDrawing2.vml");
	}

	@Test
	void nothingIsAddedButTheSheet() throws IOException {
		assertThat(answer().notIn(PackageFile.read(this.sent))).contains("xl/worksheets/sheet4.xml").hasSize(8);
	}

	@Test
	void aMarkedSheetGetsTwoRulesAndKeepsItsBytes() throws IOException {
		String answered = answer().text(MEASURES)
			.replaceAll(
					"<conditionalFormatting sqref=\"[A-Z0-9 ]+\"><cfRule [^>]*><formula>AND.LEN.*?</conditionalFormatting>",
					"");
		String asSent = PackageFile.read(this.sent).text(MEASURES);
		assertThat(answered.replaceAll(" (priority|tabSelected)=\"\\d\"", ""))
			.isEqualTo(asSent.replaceAll(" (priority|tabSelected)=\"\\d\"", ""));
	}

	@Test
	void whereNothingIsMarkedNoSheetChanges() throws IOException {
		PackageFile confirmed = answer(FeedbackSample.to("Meldung.xlsx"));
		assertThat(PackageFile.read(this.sent).notIn(confirmed)).containsExactlyInAnyOrder("[Content_Types].xml",
				"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml");
	}

	@Test
	void notesRulesDropDownsAndWhatIsHiddenStay() throws IOException {
		try (XSSFWorkbook workbook = open()) {
			Sheet sheet = workbook.getSheet("Maßnahmen");
			assertThat(note(sheet, "Y2")).isEqualTo("Bitte vor der Abgabe kürzen");
			assertThat(note(sheet, "I3")).contains("✖ FEHLER Z09");
			assertThat(sheet.getDataValidations()).hasSize(1);
			assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(2);
			assertThat(sheet.isColumnHidden(Column.BEMERKUNG.ordinal())).isTrue();
			assertThat(sheet.getRow(1).getZeroHeight()).isTrue();
			assertThat(workbook.getSheet("Eigene Rechnung").getRow(2).getCell(0).getCellFormula())
				.isEqualTo("SUM(A1:A2)");
		}
	}

	@Test
	void libreOfficeOpensIt() throws IOException {
		assumeThat(LibreOffice.isInstalled()).isTrue();
		answer();
		Path saved = LibreOffice.convert(this.directory.resolve("Meldung_Rueckmeldung.xlsx"), "xlsx",
				Files.createDirectory(this.directory.resolve("saved")));
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(saved))) {
			assertThat(workbook).extracting(Sheet::getSheetName)
				.containsExactly("Rückmeldung", "Meldung", "Maßnahmen", "Eigene Rechnung");
			assertThat(note(workbook.getSheet("Maßnahmen"), "I3")).contains("Z09");
			assertThat(note(workbook.getSheet("Maßnahmen"), "Y2")).isEqualTo("Bitte vor der Abgabe kürzen");
		}
	}

	@Test
	void prefixesDoNotMatter() throws IOException {
		rewrite((parts) -> {
			for (String part : List.of("xl/workbook.xml", "xl/styles.xml", MEASURES, "xl/comments2.xml")) {
				parts.change(part, PartsAsSentTests::prefixed);
			}
			return parts;
		});
		noPartChangesButThoseThatHaveTo();
		notesRulesDropDownsAndWhatIsHiddenStay();
		libreOfficeOpensIt();
	}

	@Test
	void namesOfPartsDoNotMatter() throws IOException {
		rewrite((parts) -> parts.rename(MEASURES, "xl/blaetter/daten.xml")
			.rename("xl/worksheets/_rels/sheet2.xml.rels", "xl/blaetter/_rels/daten.xml.rels")
			.rename("xl/workbook.xml", "xl/mappe.xml")
			.rename("xl/_rels/workbook.xml.rels", "xl/_rels/mappe.xml.rels"));
		notesRulesDropDownsAndWhatIsHiddenStay();
	}

	@Test
	void aWorkbookMayDoWithoutStyles() throws IOException {
		rewrite((parts) -> parts.remove("xl/styles.xml")
			.change("[Content_Types].xml", (text) -> text.replaceAll("<Override PartName=\"/xl/styles.xml\"[^>]*>", ""))
			.change("xl/_rels/workbook.xml.rels",
					(text) -> text.replaceAll("<Relationship [^>]*styles.xml\"[^>]*>", ""))
			.change(MEASURES, (text) -> text.replaceAll(" s=\"\\d+\"", "").replaceAll(" dxfId=\"\\d+\"", ""))
			.change("xl/worksheets/sheet1.xml", (text) -> text.replaceAll(" s=\"\\d+\"", "")));
		notesRulesDropDownsAndWhatIsHiddenStay();
		assertThat(answer().text("xl/worksheets/sheet1.xml"))
			.isEqualTo(PackageFile.read(this.sent).text("xl/worksheets/sheet1.xml"));
	}

	@Test
	void aDrawingMayDeclareItsNamespacesWhereItUsesThem() throws IOException {
		rewrite((parts) -> parts.change("xl/drawings/vmlDrawing2.vml", PartsAsSentTests::declaredBelow));
		noPartChangesButThoseThatHaveTo();
		notesRulesDropDownsAndWhatIsHiddenStay();
		libreOfficeOpensIt();
	}

	@Test
	void everyProgramFindsTheNotes() throws IOException {
		assertThat(answer(faulty().finding(FindingCode.K03, "B2", "")).partsWith("Target=\"/")).isEmpty();
	}

	@Test
	void noProgramHasToRepairIt() throws IOException {
		nothingToRepairIn(answer());
		nothingToRepairIn(answer(FeedbackSample.to("Meldung.xlsx")));
		this.sent = RichWorkbook.write(this.directory.resolve("Meldung.xlsx"));
		nothingToRepairIn(answer());
	}

	@Test
	void theAuditSeesWhatTheirSchemaForbids() throws IOException {
		assertThat(PackageAudit.of(answer().change(MEASURES,
				(text) -> text.replace("<sheetData>", "<sheetDaten>").replace("</sheetData>", "</sheetDaten>"))))
			.isNotEmpty();
		assertThat(PackageAudit.of(answer().change(MEASURES, (text) -> text.replaceFirst("<row r=\"", "<row r=\"x"))))
			.isNotEmpty();
	}

	@Test
	void aBrokenDrawingIsNoReasonToGiveUp() throws IOException {
		rewrite((parts) -> parts.change("xl/drawings/vmlDrawing2.vml", (text) -> text.replace("</xml>", "<br></xml>")));
		try (XSSFWorkbook workbook = open()) {
			assertThat(workbook.getSheet("Maßnahmen")).isNotNull();
			assertThat(note(workbook.getSheet("Maßnahmen"), "I3")).contains("Z09");
		}
	}

	@Test
	void aSheetOfTheirOwnThatIsOutOfAllProportionIsAnsweredByTheSheetAlone() throws IOException {
		rewrite((parts) -> parts.put("xl/worksheets/sheet3.xml",
				"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr codeName=\""
						+ "a".repeat(7_000_000) + "\"/></worksheet>"));
		try (XSSFWorkbook workbook = open()) {
			assertThat(workbook).extracting(Sheet::getSheetName).containsExactly("Rückmeldung");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "chart1.xml", "image1.png", "table1.xml" })
	void chartsPicturesAndTablesStay(String part) throws IOException {
		this.sent = RichWorkbook.write(this.directory.resolve("Meldung.xlsx"));
		PackageFile sentParts = PackageFile.read(this.sent);
		String name = sentParts.names().stream().filter((each) -> each.endsWith(part)).findFirst().orElseThrow();
		assertThat(answer().bytes(name)).isEqualTo(sentParts.bytes(name));
		try (XSSFWorkbook workbook = open()) {
			XSSFSheet sheet = workbook.getSheet("Maßnahmen");
			assertThat(sheet.getTables()).hasSize(1);
			assertThat(sheet.createDrawingPatriarch().getCharts()).hasSize(1);
		}
	}

	@Test
	void namesThatHoldForOneSheetStayWithIt() throws IOException {
		this.sent = RichWorkbook.write(this.directory.resolve("Meldung.xlsx"));
		try (XSSFWorkbook workbook = open()) {
			assertThat(workbook.getPrintArea(workbook.getSheetIndex("Maßnahmen"))).isEqualTo("Maßnahmen!$A$1:$Z$3");
			assertThat(new AreaReference(workbook.getName("Faktor").getRefersToFormula(), null).getFirstCell()
				.getSheetName()).isEqualTo("Eigenes");
		}
	}

	@Test
	void macrosStay() throws IOException {
		byte[] macros = "macros".getBytes(StandardCharsets.UTF_8);
		this.sent = this.directory.resolve("Meldung.xlsm");
		SubmissionFile.of("pflege").row("AT-03").row("AT-04").write(this.sent, RichWorkbook.withMacros(macros));
		PackageFile answered = answer(FeedbackSample.to("Meldung.xlsm").finding(FindingCode.Z09, "I3", "x"));
		assertThat(answered.bytes("xl/vbaProject.bin")).isEqualTo(macros);
		assertThat(answered.text("[Content_Types].xml")).contains("macroEnabled.main+xml");
	}

	/** As some programs write every element. */
	private static String prefixed(String xml) {
		return xml.replaceAll("<(/?)([A-Za-z])", "<$1x:$2")
			.replace("xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"",
					"xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");
	}

	/** As some programs do, which gives every element its own. */
	private static String declaredBelow(String drawing) {
		String declared = " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
				+ " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
		return drawing.replaceFirst("<xml [^>]*>", "<xml>")
			.replaceAll("<(o:shapelayout|v:shapetype|v:shape) ", "<$1" + declared + " ");
	}

}
