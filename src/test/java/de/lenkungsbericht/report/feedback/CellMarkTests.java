package de.lenkungsbericht.report.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.LibreOffice;
import de.lenkungsbericht.testing.PackageFile;
import de.lenkungsbericht.testing.Print;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** How a faulty cell is marked: a rule of its own, a note, and a sign. */
class CellMarkTests extends AnsweredWorkbook {

	@Test
	void aNoteOnTheSameCellIsContinued() throws IOException {
		try (XSSFWorkbook workbook = open(faulty().finding(FindingCode.Z11, "Y2", "#REF!"))) {
			assertThat(note(workbook.getSheet("Maßnahmen"), "Y2"))
				.startsWith("Bitte vor der Abgabe kürzen\n\nRückmeldung zu dieser Zelle:")
				.contains("Z11");
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
	void aMarkIsSeenAsASignTooWhereTheCellHoldsText() throws IOException {
		assumeThat(LibreOffice.isInstalled()).isTrue();
		answer(faulty().finding(FindingCode.F06, "P3", "offen"));
		String printed = String.join("", Print.pages(this.directory.resolve("Meldung_Rueckmeldung.xlsx"), printed()));
		assertThat(printed).contains("▲ offen").containsPattern("✖ ca. 5000|ca. 5000✖");
	}

	@Test
	void aBoxIsNumberedBehindThoseOfTheSheet() throws IOException {
		rewrite((parts) -> parts.change("xl/drawings/vmlDrawing2.vml",
				(text) -> text.replace("id=\"s0\"", "id=\"_x0000_s2050\"")));
		assertThat(answer().text("xl/drawings/vmlDrawing2.vml")).contains("_x0000_s2051")
			.doesNotContain("_x0000_s1025");
	}

	private Path printed() throws IOException {
		return Files.createDirectory(this.directory.resolve("printed"));
	}

}
