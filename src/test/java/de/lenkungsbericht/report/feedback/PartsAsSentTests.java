package de.lenkungsbericht.report.feedback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.testing.LibreOffice;
import de.lenkungsbericht.testing.OtherWriter;
import de.lenkungsbericht.testing.PackageAudit;
import de.lenkungsbericht.testing.PackageFile;
import de.lenkungsbericht.testing.Print;
import de.lenkungsbericht.testing.SubmissionFile;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What the department sent is still there in the feedback, down to the bytes. */
class PartsAsSentTests {

	private static final String MEASURES = "xl/worksheets/sheet2.xml";

	private static final String THREADS = "xl/threadedComments/threadedComment1.xml";

	private static final String PERSONS = "xl/persons/person.xml";

	private static final String OF_THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

	@TempDir
	Path directory;

	private Path sent;

	@BeforeEach
	void sentByAnotherProgram() throws IOException {
		this.sent = OtherWriter.write(this.directory.resolve("Meldung.xlsx"), "pflege",
				List.of(row("AT-03", "12.000"), row("AT-04", "ca. 5000")));
	}

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
	void aNoteOnTheSameCellIsContinued() throws IOException {
		try (XSSFWorkbook workbook = open(faulty().finding(FindingCode.Z11, "Y2", "#REF!"))) {
			assertThat(note(workbook.getSheet("Maßnahmen"), "Y2"))
				.startsWith("Bitte vor der Abgabe kürzen\n\nRückmeldung zu dieser Zelle:")
				.contains("Z11");
		}
	}

	@Test
	void whatTheDepartmentAddsToOurNoteStays() throws IOException {
		answer(faulty().finding(FindingCode.Z11, "Y2", "#REF!"));
		again();
		rewrite((parts) -> parts.change("xl/comments2.xml",
				(text) -> text.replace("passt nicht.</t>", "passt nicht.\nWird am Montag geklärt.</t>")));
		try (XSSFWorkbook workbook = open(faulty())) {
			assertThat(note(workbook.getSheet("Maßnahmen"), "Y2"))
				.isEqualTo("Bitte vor der Abgabe kürzen\nWird am Montag geklärt.");
			assertThat(note(workbook.getSheet("Maßnahmen"), "I3"))
				.startsWith("Wird am Montag geklärt.\n\nRückmeldung zu dieser Zelle:")
				.containsOnlyOnce("Z09");
		}
	}

	@Test
	void aNoteBesideHiddenColumnsIsWideEnough() throws IOException {
		rewrite((parts) -> parts.change(MEASURES,
				(text) -> text.replaceAll("<cols>.*</cols>", "")
					.replace("<sheetData", "<cols><col min=\"10\" max=\"12\" width=\"9\" hidden=\"true\"/>"
							+ "<col min=\"14\" max=\"14\" hidden=\"1\"/></cols><sheetData")));
		assertThat(answer().text("xl/drawings/vmlDrawing2.vml")).contains("<x:Anchor>12, 15, 1, 10, 17, 15,");
	}

	@Test
	void theRulesOfTheDepartmentStandBack() throws IOException {
		assertThat(answer().text(MEASURES)).containsPattern("dxfId=\"\\d+\" priority=\"1\"><formula>AND.LEN")
			.containsPattern("dxfId=\"\\d+\" priority=\"2\"><formula>LEN")
			.doesNotContainPattern("priority=\"[12]\"[^>]*><formula>\\$D2");
	}

	@Test
	void aRuleNamesItsCellSinceSpreadsheetProgramsFindNoSignOtherwise() throws IOException {
		PackageFile answered = answer(faulty().finding(FindingCode.F06, "P3", "offen"));
		assertThat(answered.text(MEASURES)).doesNotContain("INDIRECT")
			.contains("sqref=\"I3\"", "ISTEXT(I3),LEN(I3)&lt;200", "sqref=\"P3\"", "ISTEXT(P3),LEN(P3)&lt;200");
		nothingToRepairIn(answered);
	}

	@Test
	void marksAsAnEarlierVersionWroteThemLeaveNoTraceEither() throws IOException {
		String asSent = PackageFile.read(this.sent).text(MEASURES);
		answer();
		again();
		rewrite((parts) -> parts.change(MEASURES,
				(text) -> text.replace("(I3)", "(INDIRECT(ADDRESS(ROW(),COLUMN())))")));
		assertThat(answer(FeedbackSample.to("Meldung.xlsx")).text(MEASURES)
			.replaceAll(" (priority|tabSelected)=\"\\d\"", ""))
			.isEqualTo(asSent.replaceAll(" (priority|tabSelected)=\"\\d\"", ""));
	}

	@Test
	void aMarkIsSeenAsASignTooWhereTheCellHoldsText() throws IOException {
		assumeThat(LibreOffice.isInstalled()).isTrue();
		answer(faulty().finding(FindingCode.F06, "P3", "offen"));
		String printed = String.join("", Print.pages(this.directory.resolve("Meldung_Rueckmeldung.xlsx"), printed()));
		assertThat(printed).contains("▲ offen").containsPattern("✖ ca. 5000|ca. 5000✖");
	}

	@Test
	void onlyOneSheetIsInFront() throws IOException {
		assertThat(answer().partsWith("tabSelected=\"1\"")).hasSize(1);
		assertThat(answer(FeedbackSample.to("Meldung.xlsx")).partsWith("tabSelected=\"1\"")).hasSize(1);
	}

	@Test
	void itOpensOnTheAnswerWhereTheSheetInFrontIsMarked() throws IOException {
		inFront(2);
		PackageFile marked = answer();
		assertThat(marked.text("xl/workbook.xml")).contains("activeTab=\"0\"", "firstSheet=\"0\"");
		assertThat(marked.partsWith("tabSelected=\"1\"")).containsExactly("xl/worksheets/sheet4.xml");
		assertThat(marked.partsWith("tabSelected=\"true\"")).isEmpty();
	}

	@Test
	void elseItOpensWhereItDidSinceThatSheetKeepsItsBytes() throws IOException {
		inFront(2);
		PackageFile confirmed = answer(FeedbackSample.to("Meldung.xlsx"));
		assertThat(confirmed.text("xl/workbook.xml")).contains("activeTab=\"2\"", "firstSheet=\"0\"");
		assertThat(confirmed.partsWith("tabSelected=\"true\"")).containsExactly(MEASURES);
		assertThat(confirmed.partsWith("tabSelected=\"1\"")).isEmpty();
		assertThat(confirmed.bytes(MEASURES)).isEqualTo(PackageFile.read(this.sent).bytes(MEASURES));
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
	void aThreadOfCommentsGetsAReplyAndKeepsItsBytes() throws IOException {
		threadOn("Y2");
		PackageFile sentParts = PackageFile.read(this.sent);
		PackageFile answered = answer(faulty().finding(FindingCode.Z11, "Y2", "#REF!"));
		assertThat(answered.text(THREADS)).startsWith(sentParts.text(THREADS).replace("</ThreadedComments>", ""))
			.containsOnlyOnce("Rückmeldung zu dieser Zelle:")
			.containsPattern("ref=\"Y2\" dT=\"2020-06-19T08:00:00.00\" personId=\"(\\{[0-9A-F-]{36}})\" "
					+ "id=\"\\{[0-9A-F-]{36}}\" parentId=\"\\{AA6B54DC-0000-4000-8000-000000000001}\"><text>[^<]*Z11");
		assertThat(answered.text(PERSONS)).startsWith(sentParts.text(PERSONS).replace("</personList>", ""))
			.containsOnlyOnce("displayName=\"Lenkungsbericht\"");
		nothingToRepairIn(answered);
	}

	@Test
	void whereThreadsAreNotKnownTheNoteSaysIt() throws IOException {
		threadOn("Y2");
		try (XSSFWorkbook workbook = open(faulty().finding(FindingCode.Z11, "Y2", "#REF!"))) {
			assertThat(note(workbook.getSheet("Maßnahmen"), "Y2")).startsWith("Bitte vor der Abgabe kürzen")
				.contains("Z11");
			assertThat(note(workbook.getSheet("Maßnahmen"), "I3")).contains("Z09");
		}
	}

	@Test
	void aThreadOnACellWithoutFaultsStaysAsItIs() throws IOException {
		threadOn("Y2");
		PackageFile sentParts = PackageFile.read(this.sent);
		assertThat(answer().bytes(THREADS)).isEqualTo(sentParts.bytes(THREADS));
		assertThat(answer().bytes(PERSONS)).isEqualTo(sentParts.bytes(PERSONS));
	}

	@Test
	void aReplyOfAnEarlierRoundIsTakenAway() throws IOException {
		threadOn("Y2");
		PackageFile sentParts = PackageFile.read(this.sent);
		FeedbackSample twoFaults = faulty().finding(FindingCode.Z11, "Y2", "#REF!");
		PackageFile once = answer(twoFaults);
		again();
		assertThat(answer(twoFaults).notIn(once)).isEmpty();
		again();
		assertThat(answer().text(THREADS)).isEqualTo(sentParts.text(THREADS));
	}

	@Test
	void aDrawingMayDeclareItsNamespacesWhereItUsesThem() throws IOException {
		rewrite((parts) -> parts.change("xl/drawings/vmlDrawing2.vml", PartsAsSentTests::declaredBelow));
		noPartChangesButThoseThatHaveTo();
		notesRulesDropDownsAndWhatIsHiddenStay();
		libreOfficeOpensIt();
	}

	@Test
	void aBoxIsNumberedBehindThoseOfTheSheet() throws IOException {
		rewrite((parts) -> parts.change("xl/drawings/vmlDrawing2.vml",
				(text) -> text.replace("id=\"s0\"", "id=\"_x0000_s2050\"")));
		assertThat(answer().text("xl/drawings/vmlDrawing2.vml")).contains("_x0000_s2051")
			.doesNotContain("_x0000_s1025");
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
	void anotherRoundAddsNothing() throws IOException {
		PackageFile once = answer();
		again();
		PackageFile twice = answer();
		assertThat(twice.names()).containsExactlyElementsOf(once.names());
		assertThat(twice.notIn(once)).isEmpty();
	}

	@Test
	void theMarksOfAnEarlierRoundLeaveNoTrace() throws IOException {
		String asSent = PackageFile.read(this.sent).text(MEASURES);
		answer();
		again();
		PackageFile corrected = answer(FeedbackSample.to("Meldung.xlsx"));
		assertThat(corrected.text(MEASURES).replaceAll(" (priority|tabSelected)=\"\\d\"", ""))
			.isEqualTo(asSent.replaceAll(" (priority|tabSelected)=\"\\d\"", ""));
		assertThat(corrected.text("xl/comments2.xml")).doesNotContain("Rückmeldung");
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

	/** But for what was sent like that. */
	private void nothingToRepairIn(PackageFile answer) throws IOException {
		assertThat(PackageAudit.of(answer)).isSubsetOf(PackageAudit.of(PackageFile.read(this.sent)));
	}

	private Path printed() throws IOException {
		return Files.createDirectory(this.directory.resolve("printed"));
	}

	private static Map<Column, Object> row(String nr, String einmalig) {
		return Map.of(Column.NR, nr, Column.TITEL, "Titel", Column.BEARBEITUNGSSTAND, "Finale Abstimmung",
				Column.FINANZBEDARF, "ja", Column.EINMALIG, einmalig, Column.EMPFEHLUNG, "offen");
	}

	private static FeedbackSample faulty() {
		return FeedbackSample.to("Meldung.xlsx")
			.verdict(Verdict.PARTLY_ACCEPTED)
			.finding(FindingCode.Z09, "I3", "ca. 5000");
	}

	private PackageFile answer() throws IOException {
		return answer(faulty());
	}

	private PackageFile answer(FeedbackSample feedback) throws IOException {
		return PackageFile.read(FeedbackWriter.write(feedback.build(), this.sent, this.directory));
	}

	private XSSFWorkbook open() throws IOException {
		return open(faulty());
	}

	private XSSFWorkbook open(FeedbackSample feedback) throws IOException {
		return new XSSFWorkbook(
				Files.newInputStream(FeedbackWriter.write(feedback.build(), this.sent, this.directory)));
	}

	/** The feedback is what is sent next. */
	private void again() throws IOException {
		this.sent = Files.move(this.directory.resolve("Meldung_Rueckmeldung.xlsx"), this.directory.resolve("zwei.xlsx"),
				StandardCopyOption.REPLACE_EXISTING);
	}

	/** As newer spreadsheet programs keep a comment, and its stand-in for older ones. */
	private void threadOn(String cell) throws IOException {
		String id = "{AA6B54DC-0000-4000-8000-000000000001}";
		String person = "{BB6B54DC-0000-4000-8000-000000000002}";
		rewrite((
				parts) -> parts
					.change("xl/comments2.xml",
							(text) -> text.replaceAll("<author>[^<]*</author>|<author/>",
									"<author>tc=" + id + "</author>"))
					.put(THREADS, "<ThreadedComments xmlns=\"" + OF_THREADS + "\"><threadedComment ref=\"" + cell
							+ "\" dT=\"2020-06-18T08:00:00.00\" personId=\"" + person + "\" id=\"" + id
							+ "\"><text>Bitte vor der Abgabe kürzen</text></threadedComment><threadedComment ref=\""
							+ cell + "\" dT=\"2020-06-19T08:00:00.00\" personId=\"" + person
							+ "\" id=\"{AA6B54DC-0000-4000-8000-000000000003}\" parentId=\"" + id
							+ "\"><text>Geht nicht</text></threadedComment></ThreadedComments>")
					.put(PERSONS,
							"<personList xmlns=\"" + OF_THREADS + "\"><person displayName=\"Fachdienst\" id=\"" + person
									+ "\" userId=\"Fachdienst\" providerId=\"None\"/></personList>")
					.change("xl/worksheets/_rels/sheet2.xml.rels", (text) -> related(text, "threadedComment", THREADS))
					.change("xl/_rels/workbook.xml.rels", (text) -> related(text, "person", PERSONS))
					.change("[Content_Types].xml",
							(text) -> typed(typed(text, THREADS, "threadedcomments"), PERSONS, "person")));
	}

	private static String related(String relationships, String type, String part) {
		return relationships.replace("</Relationships>",
				"<Relationship Id=\"rIdOwn\" Type=\"http://schemas.microsoft.com/office/2017/10/relationships/" + type
						+ "\" Target=\"/" + part + "\"/></Relationships>");
	}

	private static String typed(String types, String part, String kind) {
		return types.replace("</Types>", "<Override PartName=\"/" + part + "\" ContentType=\"application/vnd.ms-excel."
				+ kind + "+xml\"/></Types>");
	}

	/** As if it had been saved while another sheet was looked at. */
	private void inFront(int sheet) throws IOException {
		rewrite((parts) -> parts
			.change("xl/workbook.xml",
					(text) -> text.replaceFirst("<workbookView[^>]*/>",
							"<workbookView activeTab=\"" + (sheet - 1) + "\" firstSheet=\"1\"/>"))
			.change("xl/worksheets/sheet1.xml", (text) -> text.replace(" tabSelected=\"true\"", ""))
			.change("xl/worksheets/sheet" + sheet + ".xml",
					(text) -> text.replace("<sheetView ", "<sheetView tabSelected=\"true\" ")));
	}

	private void rewrite(UnaryOperator<PackageFile> change) throws IOException {
		change.apply(PackageFile.read(this.sent)).write(this.sent);
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

	private static String note(Sheet sheet, String address) {
		return sheet.getCellComment(new CellAddress(address)).getString().getString();
	}

}
