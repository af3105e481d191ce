package de.lenkungsbericht.submission;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OddCellTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@MethodSource("cells")
	void readsWhatACellHolds(String attributesAndContent, CellValue expected) {
		TableRow<Column> row = Read.rows(write(OddWorkbook.withCell("<c r=\"D2\"" + attributesAndContent + "</c>")))
			.get(0);
		assertThat(row.cell(Column.VOTUM_AM).map(Cell::value).orElse(new CellValue.Blank())).isEqualTo(expected);
	}

	static Stream<Arguments> cells() {
		return Stream.of(cell("><v>1.5</v>", number("1.5")), cell("><v>0.1</v>", number("0.1")),
				cell("><v>12500</v>", number("12500")), cell("><v>1.25E4</v>", number("12500")),
				cell(" t=\"n\"><v> 7 </v>", number("7")), cell("><v>1E400</v>", new CellValue.NotFinite("1E400")),
				cell("><v>NaN</v>", new CellValue.NotFinite("NaN")),
				cell("><v>-INF</v>", new CellValue.NotFinite("-INF")),
				cell("><v>abc</v>", new CellValue.NotFinite("abc")), cell("><v>1d</v>", new CellValue.NotFinite("1d")),
				cell("><v>0x1p3</v>", new CellValue.NotFinite("0x1p3")), cell("><v/>", new CellValue.Damaged("")),
				cell(" s=\"77\"><v>1</v>", new CellValue.Damaged("1")), cell(">", new CellValue.Blank()),
				cell(" t=\"s\"><v>0</v>", new CellValue.Text("geteilt")),
				cell(" t=\"s\"><v>1</v>", new CellValue.Damaged("1")),
				cell(" t=\"s\"><v>-1</v>", new CellValue.Damaged("-1")),
				cell(" t=\"s\"><v></v>", new CellValue.Damaged("")),
				cell(" t=\"str\"><v> a </v>", new CellValue.Text(" a ")),
				cell(" t=\"str\"><v></v>", new CellValue.Blank()),
				cell(" t=\"str\"><v>_x0041__x005F_x0041_</v>", new CellValue.Text("A_x0041_")),
				cell(" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>c</t></rPh></is>",
						new CellValue.Text("ab")),
				cell(" t=\"b\"><v>1</v>", new CellValue.Logical(true)),
				cell(" t=\"b\"><v>2</v>", new CellValue.Damaged("2")),
				cell(" t=\"e\"><v>#REF!</v>", new CellValue.Error("#REF!")),
				cell(" t=\"zzz\"><v>1</v>", new CellValue.Damaged("1")),
				cell(" t=\"d\"><v>2020-06-22</v>", day(2020, 6, 22)),
				cell(" t=\"d\"><v>2020-06-22T00:00:00.000Z</v>", day(2020, 6, 22)),
				cell(" t=\"d\"><v>2020-02-30</v>", new CellValue.NoDay("2020-02-30")),
				cell(" s=\"1\"><v>44004</v>", day(2020, 6, 22)), cell(" s=\"1\"><v>1</v>", day(1900, 1, 1)),
				cell(" s=\"1\"><v>59</v>", day(1900, 2, 28)), cell(" s=\"1\"><v>61</v>", day(1900, 3, 1)),
				cell(" s=\"1\"><v>44004.5</v>", new CellValue.DateTime(LocalDateTime.of(2020, 6, 22, 12, 0))),
				cell(" s=\"1\"><v>0</v>", new CellValue.NoDay("0")),
				cell(" s=\"1\"><v>60</v>", new CellValue.NoDay("60")),
				cell(" s=\"1\"><v>-1</v>", new CellValue.NoDay("-1")),
				cell(" s=\"1\"><v>2958465</v>", day(9999, 12, 31)),
				cell(" s=\"1\"><v>2958466</v>", new CellValue.NoDay("2958466")),
				cell(" s=\"1\" t=\"str\"><v>bald</v>", new CellValue.Text("bald")),
				cell("><f>1+1</f><v>2</v>", number("2")), cell("><f>1+1</f>", new CellValue.MissingResult()),
				cell("><f>1+1</f><v/>", new CellValue.MissingResult()),
				cell(" t=\"str\"><f>\"\"</f><v></v>", new CellValue.Blank()),
				cell(" t=\"str\"><f>\"\"</f>", new CellValue.MissingResult()),
				cell(" t=\"e\"><f>A1</f><v>#NAME?</v>", new CellValue.Error("#NAME?")));
	}

	@Test
	void takesNeitherOfTwoCellsWithOneAddress() {
		Path file = write(OddWorkbook.withCell("<c r=\"E2\"><v>1</v></c><c r=\"E2\"><v>2</v></c>"));
		assertThat(Read.value(Read.rows(file).get(0), Column.EINMALIG)).isEqualTo(new CellValue.Damaged("1 / 2"));
	}

	@Test
	void takesNoCellThatStandsInAnotherRow() {
		Path file = write(OddWorkbook.withCell("<c r=\"E7\"><v>1</v></c>"));
		assertThat(Read.value(Read.rows(file).get(0), Column.EINMALIG)).isEqualTo(new CellValue.Damaged("E7"));
	}

	@Test
	void countsCellsAndRowsWithoutAddresses() {
		Path file = write(OddWorkbook.withCell("<c t=\"str\"><v>Titel</v></c>")
			.replace("<row r=\"2\">", "<row>")
			.replace(" r=\"A2\"", ""));
		TableRow<Column> row = Read.rows(file).get(0);
		assertThat(row.rowNumber()).isEqualTo(2);
		assertThat(Read.value(row, Column.TITEL)).isEqualTo(new CellValue.Text("Titel"));
	}

	@Test
	void joinsRunsAndLeavesReadingAidsInSharedStrings() {
		Path file = write(OddWorkbook.withCell("<c r=\"B2\" t=\"s\"><v>0</v></c>")
			.sharedStrings("<si><r><t>eins</t></r><r><t xml:space=\"preserve\"> zwei</t></r><rPh><t>x</t></rPh></si>"));
		assertThat(Read.value(Read.rows(file).get(0), Column.TITEL)).isEqualTo(new CellValue.Text("eins zwei"));
	}

	@Test
	void takesNoTextThatIsLongerThanACellCanHold() {
		Path file = write(OddWorkbook.withCell(OddWorkbook.text("B2", "a".repeat(32_768))));
		assertThat(Read.value(Read.rows(file).get(0), Column.TITEL)).isInstanceOf(CellValue.Damaged.class);
	}

	@Test
	void readsDatesOf1904() {
		Path file = write(OddWorkbook.withCell("<c r=\"D2\" s=\"1\"><v>60</v></c>").date1904());
		assertThat(Read.value(Read.rows(file).get(0), Column.VOTUM_AM)).isEqualTo(day(1904, 3, 1));
	}

	@Test
	void showsIsoDatesAsGermanDates() {
		Path file = write(OddWorkbook.withCell("<c r=\"D2\" t=\"d\"><v>2020-06-22</v></c>"));
		Cell cell = Read.cell(Read.rows(file).get(0), Column.VOTUM_AM);
		assertThat(cell.shownText()).isEqualTo("22.06.2020");
		assertThat(cell.format().kind()).isEqualTo(CellFormat.Kind.DAY);
	}

	@Test
	void putsRowsInOrder() {
		Path file = write(
				OddWorkbook.odd()
					.sheetData("<row r=\"3\">" + OddWorkbook.text("A3", "KJ-03") + "</row>" + OddWorkbook.HEADER
							+ "<row r=\"2\">" + OddWorkbook.text("A2", "KJ-02")
							+ "</row><row r=\"3\"><c r=\"E3\"><v>1</v></c></row>"));
		List<TableRow<Column>> rows = Read.rows(file);
		assertThat(rows).extracting(TableRow::rowNumber).containsExactly(2, 3);
		assertThat(rows.get(1).cells()).containsOnlyKeys(Column.NR, Column.EINMALIG);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<row r=\"0\"/>", "<row r=\"2000000\"/>", "<row r=\"x\"/>", "<row r=\"-1\"/>",
			"<row r=\"2\"><c r=\"XFE2\"/></row>", "<row r=\"2\"><c r=\"A0\"/></row>",
			"<row r=\"2\"><c r=\"22\"/></row>", "<row r=\"2\"><c r=\"A99999999999\"/></row>" })
	void refusesRowsAndCellsThatNoSheetHas(String row) {
		Path file = write(OddWorkbook.odd().sheetData(OddWorkbook.HEADER + row));
		assertThatThrownBy(() -> Read.rows(file)).hasMessageStartingWith("D01");
	}

	@Test
	void readsTheLastCellThereIs() {
		Path file = write(OddWorkbook.odd()
			.sheetData(OddWorkbook.HEADER + "<row r=\"1048576\">" + OddWorkbook.text("A1048576", "KJ-01")
					+ "<c r=\"XFD1048576\"><v>1</v></c></row>"));
		assertThat(Read.rows(file)).extracting(TableRow::rowNumber).containsExactly(1_048_576);
	}

	private static Arguments cell(String attributesAndContent, CellValue value) {
		return Arguments.of(attributesAndContent, value);
	}

	private static CellValue number(String decimal) {
		return new CellValue.Number(new BigDecimal(decimal));
	}

	private static CellValue day(int year, int month, int day) {
		return new CellValue.DateTime(LocalDateTime.of(year, month, day, 0, 0));
	}

	private Path write(OddWorkbook workbook) {
		return workbook.write(this.folder.resolve("odd.xlsx"));
	}

}
