package de.lenkungsbericht.report.feedback;

import java.io.IOException;

import de.lenkungsbericht.testing.PackageFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** On which sheet the feedback opens. */
class SheetInFrontTests extends AnsweredWorkbook {

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

}
