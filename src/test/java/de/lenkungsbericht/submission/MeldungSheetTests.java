package de.lenkungsbericht.submission;

import java.nio.file.Path;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Label;
import de.lenkungsbericht.testing.SubmissionFile;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MeldungSheetTests {

	@TempDir
	Path folder;

	@Test
	void findsLabelsAnywhereWithTheValueToTheRight() {
		Path file = SubmissionFile.of("jugend")
			.withoutLabel(Label.MELDENDE_STELLE)
			.cell(SubmissionFile.MELDUNG, "T100", "Stelle:")
			.cell(SubmissionFile.MELDUNG, "U100", "soziales")
			.write(xlsx());
		MeldungSheet.Field field = Read.meldung(file).field(Label.MELDENDE_STELLE).orElseThrow();
		assertThat(field.label()).isEqualTo(CellRef.parse("T100"));
		assertThat(field.value().ref()).isEqualTo(CellRef.parse("U100"));
		assertThat(field.value().shownText()).isEqualTo("soziales");
	}

	@Test
	void leavesLabelsOutsideTheArea() {
		Path file = SubmissionFile.of("jugend")
			.cell(SubmissionFile.MELDUNG, "U1", "Nullmeldung")
			.cell(SubmissionFile.MELDUNG, "A101", "Formularversion")
			.write(xlsx());
		assertThat(Read.meldung(file).fields()).containsOnlyKeys(Label.MELDENDE_STELLE, Label.STICHTAG);
	}

	@Test
	void takesTheFirstOfTwoLabelsAndABlankValueAsItIs() {
		Path file = SubmissionFile.of("jugend")
			.cell(SubmissionFile.MELDUNG, "B1", null)
			.cell(SubmissionFile.MELDUNG, "D1", "Meldende Stelle")
			.cell(SubmissionFile.MELDUNG, "E1", "pflege")
			.write(xlsx());
		Cell value = Read.meldung(file).field(Label.MELDENDE_STELLE).orElseThrow().value();
		assertThat(value.ref()).isEqualTo(CellRef.parse("B1"));
		assertThat(value.value()).isEqualTo(new CellValue.Blank());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.xlsx", "a.xls" })
	void takesTheValueRightOfAMergedLabel(String name) {
		Path file = SubmissionFile.of("jugend")
			.cell(SubmissionFile.MELDUNG, "C1", "pflege")
			.change((workbook) -> workbook.getSheet(SubmissionFile.MELDUNG)
				.addMergedRegion(CellRangeAddress.valueOf("A1:B1")))
			.write(this.folder.resolve(name));
		assertThat(Read.meldung(file).field(Label.MELDENDE_STELLE).orElseThrow().value().shownText())
			.isEqualTo("pflege");
	}

	private Path xlsx() {
		return this.folder.resolve("a.xlsx");
	}

}
