package de.lenkungsbericht.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Label;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Builds a real submission workbook. Unless told otherwise it is in order: sheet Meldung
 * with labels in column A and values in column B, Stichtag 22.06.2020; sheet Maßnahmen
 * with all columns in the order of {@link Column}, header in row 1. Values are what
 * {@link CellContent} says.
 */
public final class SubmissionFile {

	public static final String MELDUNG = "Meldung";

	public static final String MEASURES = "Maßnahmen";

	private final Map<Label, Object> head = new EnumMap<>(Label.class);

	private final List<Column> columns = new ArrayList<>(List.of(Column.values()));

	private final Map<Column, String> headers = new EnumMap<>(Column.class);

	private final Map<String, List<?>> extraColumns = new LinkedHashMap<>();

	private final List<Map<Column, ?>> rows = new ArrayList<>();

	private final List<Consumer<Workbook>> changes = new ArrayList<>();

	private int headerRow = 1;

	private SubmissionFile(String department) {
		this.head.put(Label.MELDENDE_STELLE, department);
		this.head.put(Label.STICHTAG, LocalDate.of(2020, 6, 22));
	}

	/** A submission without rows; the department as it stands beside the label. */
	public static SubmissionFile of(String department) {
		return new SubmissionFile(department);
	}

	/** The Stichtag: a date cell for a LocalDate, else what it is. */
	public SubmissionFile stichtag(Object value) {
		return label(Label.STICHTAG, value);
	}

	/** Keine Änderungen is ja. */
	public SubmissionFile noChanges() {
		return label(Label.KEINE_AENDERUNGEN, "ja");
	}

	public SubmissionFile label(Label label, Object value) {
		this.head.put(label, value);
		return this;
	}

	public SubmissionFile withoutLabel(Label label) {
		this.head.remove(label);
		return this;
	}

	/** A row without a FEHLER, titled {@code Maßnahme <nr>}. */
	public SubmissionFile row(String nr) {
		return row(nr, Map.of());
	}

	/** A row like {@link #row(String)}, with one value instead. */
	public SubmissionFile row(String nr, Column column, @Nullable Object value) {
		Map<Column, @Nullable Object> values = new EnumMap<>(Column.class);
		values.put(column, value);
		return row(nr, values);
	}

	/** A row like {@link #row(String)}, with other values for some columns. */
	public SubmissionFile row(String nr, Map<Column, ?> values) {
		Map<Column, @Nullable Object> row = new EnumMap<>(Column.class);
		row.put(Column.NR, nr);
		row.put(Column.TITEL, "Maßnahme " + nr);
		row.put(Column.BEARBEITUNGSSTAND, "Finale Abstimmung");
		row.put(Column.FINANZBEDARF, "nein");
		row.put(Column.EMPFEHLUNG, "offen");
		row.putAll(values);
		return bareRow(row);
	}

	/** A row with these values only; an empty map leaves the row out. */
	public SubmissionFile bareRow(Map<Column, ?> values) {
		this.rows.add(values);
		return this;
	}

	/** The columns that exist, in this order from column A; one may appear twice. */
	public SubmissionFile columns(Column... order) {
		this.columns.clear();
		this.columns.addAll(List.of(order));
		return this;
	}

	public SubmissionFile without(Column column) {
		this.columns.remove(column);
		return this;
	}

	/** Another header for a column. */
	public SubmissionFile header(Column column, String text) {
		this.headers.put(column, text);
		return this;
	}

	/** A further column on the right, with values from the first row on. */
	public SubmissionFile extraColumn(String header, Object... values) {
		this.extraColumns.put(header, List.of(values));
		return this;
	}

	/** The 1-based row of the header. */
	public SubmissionFile headerRow(int rowNumber) {
		this.headerRow = rowNumber;
		return this;
	}

	/** Any value in any cell, put in last. */
	public SubmissionFile cell(String sheet, String address, @Nullable Object value) {
		CellReference at = new CellReference(address);
		return change((workbook) -> put(workbook.getSheet(sheet), at.getRow(), at.getCol(), value));
	}

	public SubmissionFile withoutSheet(String sheet) {
		return change((workbook) -> workbook.removeSheetAt(workbook.getSheetIndex(sheet)));
	}

	/** Any other change, made in the order given when all else is there. */
	public SubmissionFile change(Consumer<Workbook> change) {
		this.changes.add(change);
		return this;
	}

	/** Writes BIFF8 to a path ending in {@code .xls}, else OOXML. */
	public Path write(Path file) {
		return write(file, file.toString().endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook());
	}

	/** Writes into an empty workbook, such as one with the 1904 date system. */
	public Path write(Path file, Workbook empty) {
		try (Workbook workbook = empty) {
			fill(workbook);
			Files.createDirectories(file.toAbsolutePath().getParent());
			try (OutputStream out = Files.newOutputStream(file)) {
				workbook.write(out);
			}
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void fill(Workbook workbook) {
		fillMeldung(workbook.createSheet(MELDUNG));
		fillMeasures(workbook.createSheet(MEASURES));
		this.changes.forEach((change) -> change.accept(workbook));
	}

	private void fillMeldung(Sheet sheet) {
		int rowIndex = 0;
		for (Map.Entry<Label, Object> field : this.head.entrySet()) {
			put(sheet, rowIndex, 0, field.getKey().text());
			put(sheet, rowIndex++, 1, field.getValue());
		}
	}

	private void fillMeasures(Sheet sheet) {
		int rowIndex = this.headerRow - 1;
		for (int at = 0; at < this.columns.size(); at++) {
			Column column = this.columns.get(at);
			put(sheet, rowIndex, at, this.headers.getOrDefault(column, column.header()));
		}
		for (Map<Column, ?> row : this.rows) {
			fillRow(sheet, ++rowIndex, row);
		}
		fillExtraColumns(sheet);
	}

	private void fillRow(Sheet sheet, int rowIndex, Map<Column, ?> row) {
		for (int at = 0; at < this.columns.size(); at++) {
			if (row.get(this.columns.get(at)) != null) {
				put(sheet, rowIndex, at, row.get(this.columns.get(at)));
			}
		}
	}

	private void fillExtraColumns(Sheet sheet) {
		int columnIndex = this.columns.size();
		for (Map.Entry<String, List<?>> extra : this.extraColumns.entrySet()) {
			int rowIndex = this.headerRow - 1;
			put(sheet, rowIndex, columnIndex, extra.getKey());
			for (Object value : extra.getValue()) {
				put(sheet, ++rowIndex, columnIndex, value);
			}
			columnIndex++;
		}
	}

	private static void put(Sheet sheet, int rowIndex, int columnIndex, @Nullable Object value) {
		Row row = (sheet.getRow(rowIndex) != null) ? sheet.getRow(rowIndex) : sheet.createRow(rowIndex);
		CellContent.put(row.createCell(columnIndex), value);
	}

}
