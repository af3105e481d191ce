package de.lenkungsbericht.submission;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.CellContent;
import de.lenkungsbericht.testing.DefaultLimits;
import de.lenkungsbericht.testing.SubmissionFile;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MeasuresSheetTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "a.xlsx", "a.xls" })
	void readsTypedCellsWithAddresses(String name) {
		Path file = SubmissionFile.of("jugend")
			.row("KJ-01",
					Map.of(Column.EINMALIG, 12500.5, Column.VOTUM_AM, LocalDate.of(2020, 6, 22), Column.ANLAGE,
							CellContent.formatted(1, "00"), Column.KURZBERICHT, CellContent.error("#REF!")))
			.write(this.folder.resolve(name));
		TableRow<Column> row = Read.rows(file).get(0);
		assertThat(row.rowNumber()).isEqualTo(2);
		assertThat(Read.cell(row, Column.NR).ref()).isEqualTo(CellRef.parse("A2"));
		assertThat(Read.value(row, Column.NR)).isEqualTo(new CellValue.Text("KJ-01"));
		assertThat(Read.value(row, Column.EINMALIG)).isEqualTo(new CellValue.Number(new BigDecimal("12500.5")));
		assertThat(Read.value(row, Column.VOTUM_AM))
			.isEqualTo(new CellValue.DateTime(LocalDate.of(2020, 6, 22).atStartOfDay()));
		assertThat(Read.cell(row, Column.VOTUM_AM).shownText()).isEqualTo("22.06.2020");
		assertThat(Read.cell(row, Column.ANLAGE).format().kind()).isEqualTo(CellFormat.Kind.ZERO_PADDED);
		assertThat(Read.cell(row, Column.ANLAGE).shownText()).isEqualTo("01");
		assertThat(Read.value(row, Column.KURZBERICHT)).isEqualTo(new CellValue.Error("#REF!"));
	}

	@Test
	void findsTheHeaderWhereItStands() {
		Path file = SubmissionFile.of("jugend")
			.headerRow(20)
			.header(Column.NR, "Maßnahmen-Nr.")
			.row("KJ-01")
			.write(xlsx());
		HeaderRow<Column> header = Read.header(file);
		assertThat(header.rowNumber()).isEqualTo(20);
		assertThat(header.columns()).containsEntry(Column.NR, CellRef.parse("A20")).hasSize(26);
	}

	@Test
	void looksForTheHeaderInTheFirst20RowsOnly() {
		Path file = SubmissionFile.of("jugend").headerRow(21).row("KJ-01").write(xlsx());
		try (SubmissionWorkbook workbook = Read.open(file)) {
			TableSheet<Column> sheet = workbook.measures().orElseThrow();
			assertThat(sheet.header()).isEmpty();
			assertThat(sheet.rows()).isExhausted();
		}
	}

	@Test
	void takesNoRowWithTwoKnownHeadersForTheHeader() {
		Path file = SubmissionFile.of("jugend")
			.headerRow(3)
			.cell(SubmissionFile.MEASURES, "A1", "Nr.")
			.cell(SubmissionFile.MEASURES, "B1", "Maßnahme")
			.cell(SubmissionFile.MEASURES, "C1", "Nr.")
			.write(xlsx());
		assertThat(Read.header(file).rowNumber()).isEqualTo(3);
	}

	@Test
	void namesDoubledAndUnknownHeaders() {
		Path file = SubmissionFile.of("jugend").extraColumn("EMPFEHLUNG:").extraColumn("Notiz").write(xlsx());
		HeaderRow<Column> header = Read.header(file);
		assertThat(header.columns()).containsEntry(Column.EMPFEHLUNG, CellRef.parse("P1"));
		assertThat(header.duplicates()).extracting((duplicate) -> duplicate.cell().ref().toString())
			.containsExactly("AA1");
		assertThat(header.unknown()).extracting(Cell::shownText).containsExactly("Notiz");
	}

	@Test
	void namesUnknownHeadersWithNumbersBelow() {
		Path file = SubmissionFile.of("jugend")
			.extraColumn("Text", "5")
			.extraColumn("Tag", LocalDate.of(2020, 1, 1))
			.extraColumn("Zahl", "", 5)
			.row("KJ-01")
			.write(xlsx());
		try (SubmissionWorkbook workbook = Read.open(file);
				TableSheet.RowCursor<Column> rows = workbook.measures().orElseThrow().rows()) {
			rows.forEachRemaining((row) -> {
			});
			assertThat(rows.unknownHeadersWithNumbers()).extracting(Cell::shownText).containsExactly("Zahl");
		}
	}

	@Test
	void returnsRowsWithAKnownColumnFilledOnly() {
		Path file = SubmissionFile.of("jugend")
			.row("KJ-01")
			.bareRow(Map.of())
			.bareRow(Map.of(Column.NR, " ", Column.TITEL, "–", Column.GRUND, "k. A."))
			.extraColumn("Notiz", "", "unbekannt", "unbekannt")
			.row("KJ-02")
			.write(xlsx());
		assertThat(Read.rows(file)).extracting(TableRow::rowNumber).containsExactly(2, 5);
	}

	@Test
	void tellsSumsAndSubheadings() {
		Path file = SubmissionFile.of("jugend")
			.bareRow(Map.of(Column.TITEL, "Summe Jugend", Column.EINMALIG, 5))
			.bareRow(Map.of(Column.NR, "Gesamt:", Column.EINMALIG, 5))
			.bareRow(Map.of(Column.TITEL, "Summertime", Column.EINMALIG, 5))
			.bareRow(Map.of(Column.TITEL, "Kinder- und Jugendhilfe"))
			.bareRow(Map.of(Column.NR, "KJ-01"))
			.bareRow(Map.of(Column.EINMALIG, 5))
			.write(xlsx());
		assertThat(Read.rows(file)).extracting(TableRow::shape)
			.containsExactly(TableRow.Shape.SUM, TableRow.Shape.SUM, TableRow.Shape.MEASURE, TableRow.Shape.SUBHEADING,
					TableRow.Shape.MEASURE, TableRow.Shape.MEASURE);
	}

	/** As a Nr. it is wrong, but it was meant as one. */
	@Test
	void aNumberedWordForASumIsNoSum() {
		Path file = SubmissionFile.of("jugend")
			.bareRow(Map.of(Column.NR, "Gesamt 5", Column.TITEL, "Familienpaten", Column.EINMALIG, 5))
			.write(xlsx());
		assertThat(Read.rows(file)).extracting(TableRow::shape).containsExactly(TableRow.Shape.MEASURE);
	}

	@Test
	void aSumMayBeNamedInAColumnOfTheDepartmentsOwn() {
		Path file = SubmissionFile.of("jugend")
			.bareRow(Map.of(Column.EINMALIG, 5))
			.bareRow(Map.of(Column.NR, "KJ-01", Column.EINMALIG, 5))
			.bareRow(Map.of(Column.TITEL, "Familienpaten", Column.EINMALIG, 5))
			.extraColumn("lfd. Nr.", "Summe", "Summe", "Zeile")
			.write(xlsx());
		assertThat(Read.rows(file)).extracting(TableRow::shape)
			.containsExactly(TableRow.Shape.SUM, TableRow.Shape.MEASURE, TableRow.Shape.MEASURE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.xlsx", "a.xls" })
	void countsOnlyTheFirstCellOfAMergedArea(String name) {
		Path file = SubmissionFile.of("jugend")
			.row("KJ-01", Column.KURZBERICHT, "oben")
			.row("KJ-02", Column.KURZBERICHT, "verdeckt")
			.change((workbook) -> workbook.getSheet(SubmissionFile.MEASURES)
				.addMergedRegion(CellRangeAddress.valueOf("Y2:Z3")))
			.write(this.folder.resolve(name));
		List<TableRow<Column>> rows = Read.rows(file);
		assertThat(Read.value(rows.get(0), Column.KURZBERICHT)).isEqualTo(new CellValue.Text("oben"));
		assertThat(rows.get(1).cell(Column.KURZBERICHT)).isEmpty();
	}

	@Test
	void readsHiddenRowsAndColumns() {
		Path file = SubmissionFile.of("jugend").row("KJ-01").change((workbook) -> {
			workbook.getSheet(SubmissionFile.MEASURES).setColumnHidden(0, true);
			workbook.getSheet(SubmissionFile.MEASURES).getRow(1).setZeroHeight(true);
		}).write(xlsx());
		assertThat(Read.value(Read.rows(file).get(0), Column.NR)).isEqualTo(new CellValue.Text("KJ-01"));
	}

	@Test
	void countsAllFilledRowsAgainstTheLimit() {
		Path file = SubmissionFile.of("jugend").row("KJ-01").row("KJ-02").row("KJ-03").write(xlsx());
		ReadLimits two = new ReadLimits(DefaultLimits.LIMITS.maxBytes(), 2, DefaultLimits.LIMITS.maxUnpackedBytes());
		try (SubmissionWorkbook workbook = new WorkbookReader(two).open(file, "a.xlsx");
				TableSheet.RowCursor<Column> rows = workbook.measures().orElseThrow().rows()) {
			assertThatThrownBy(() -> rows.forEachRemaining((row) -> {
			})).hasMessageStartingWith("D04");
		}
	}

	@Test
	void findsTheSheetHoweverItIsSpelled() {
		Path file = SubmissionFile.of("jugend")
			.row("KJ-01")
			.change((workbook) -> workbook.setSheetName(1, "MASSNAHMEN "))
			.change((workbook) -> workbook.createSheet("Maßnahmen"))
			.write(xlsx());
		assertThat(Read.rows(file)).hasSize(1);
	}

	@Test
	void findsNothingWhereTheSheetsAreMissing() {
		Path file = SubmissionFile.of("jugend")
			.change((workbook) -> workbook.createSheet("Notizen"))
			.withoutSheet(SubmissionFile.MELDUNG)
			.withoutSheet(SubmissionFile.MEASURES)
			.write(xlsx());
		try (SubmissionWorkbook workbook = Read.open(file)) {
			assertThat(workbook.sheetNames()).containsExactly("Notizen");
			assertThat(workbook.meldung()).isEmpty();
			assertThat(workbook.measures()).isEmpty();
		}
	}

	private Path xlsx() {
		return this.folder.resolve("a.xlsx");
	}

}
