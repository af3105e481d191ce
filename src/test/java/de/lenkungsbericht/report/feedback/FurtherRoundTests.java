package de.lenkungsbericht.report.feedback;

import java.io.IOException;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.PackageFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Feedback that comes back is answered as if it had never been marked. */
class FurtherRoundTests extends AnsweredWorkbook {

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

}
