package de.lenkungsbericht.report.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import de.lenkungsbericht.report.paper.PaperDescription.Element;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaperWriterTests {

	private static final PaperDescription.Table TABLE = new PaperDescription.Table("Bedarf",
			List.of(new PaperDescription.TableColumn("Gruppe", 2, false),
					new PaperDescription.TableColumn("Jährlich", 1, true)),
			List.of(List.of("zurückgestellt", "210.500 €"), List.of("Summe", "210.500 €")), true);

	@Test
	void headingsHaveTheStylesThatAWordProcessorKnows() throws IOException {
		XWPFDocument document = reopened(new PaperDescription.Heading(1, "Sachverhalt"));
		assertThat(document.getParagraphArray(0).getStyle()).isEqualTo("berschrift1");
		assertThat(document.getStyles().getStyle("berschrift1").getName()).isEqualTo("heading 1");
	}

	@Test
	void aTableRepeatsItsHeaderRowAndIsNumbered() throws IOException {
		XWPFDocument document = reopened(TABLE, TABLE);
		XWPFTable second = document.getTables().get(1);
		assertThat(second.getRow(0).isRepeatHeader()).isTrue();
		assertThat(second.getRow(2).getCell(1).getText()).isEqualTo("210.500\u00a0€");
		assertThat(document.getDocument().xmlText()).contains("SEQ Tabelle", ">2<");
	}

	@Test
	void eachNumberedListStartsAtOne() throws IOException {
		PaperDescription.NumberedList list = new PaperDescription.NumberedList(List.of("Erstens", "Zweitens"));
		XWPFDocument document = reopened(list, list);
		assertThat(document.getParagraphArray(0).getNumID()).isNotEqualTo(document.getParagraphArray(2).getNumID());
		assertThat(document.getParagraphArray(0).getNumID()).isEqualTo(document.getParagraphArray(1).getNumID());
	}

	@Test
	void noItemOfAListStandsAloneOnAPage() throws IOException {
		XWPFDocument document = reopened(new PaperDescription.BulletList(List.of("1", "2", "3", "4", "5", "6", "7")));
		assertThat(document.getParagraphs()).extracting((each) -> each.getText() + " " + each.isKeepNext())
			.containsExactly("1 true", "2 true", "3 false", "4 false", "5 true", "6 true", "7 false");
	}

	@Test
	void theEndOfALineDoesNotTearTheNumberOfAMeasure() throws IOException {
		XWPFDocument document = reopened(new PaperDescription.Paragraph("AT-05 und KJ-01, 2020-06-22"),
				new PaperDescription.Heading(2, "AT-05"));
		String xml = document.getDocument().xmlText();
		assertThat(xml.split("<w:noBreakHyphen/>", -1)).hasSize(3);
		assertThat(xml).contains("05 und KJ", "01, 2020-06-22", "AT-05");
	}

	@Test
	void theLanguageIsGerman() throws IOException {
		assertThat(reopened().getStyles().getDefaultRunStyle()).isNotNull();
		assertThat(reopened().getProperties().getCoreProperties().getUnderlyingProperties().getLanguageProperty())
			.contains("de-DE");
	}

	@Test
	void theFooterSaysAsOfAndPage() throws IOException {
		assertThat(reopened().getFooterList().get(0).getText()).contains("Stand 22.06.2020").contains("Seite");
	}

	@Test
	void whatXmlCannotHoldIsLeftOut() throws IOException {
		XWPFDocument document = reopened(new PaperDescription.Paragraph("vor\u0007nach\nneue Zeile"));
		assertThat(document.getParagraphArray(0).getText()).isEqualTo("vornach\nneue Zeile");
	}

	@Test
	void theSamePaperGivesTheSameBytes() throws IOException {
		assertThat(written(TABLE)).isEqualTo(written(TABLE));
	}

	private static XWPFDocument reopened(Element... elements) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(written(elements)));
	}

	private static byte[] written(Element... elements) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PaperWriter.write(new PaperDescription("Vorlage", LocalDate.of(2020, 6, 22), List.of(elements)), bytes);
		return bytes.toByteArray();
	}

}
