package de.lenkungsbericht.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a submission with another library than the program's. */
public final class OtherWriter {

	private OtherWriter() {
	}

	/**
	 * A submission of 22.06.2020 with all columns, header in row 1, and what departments
	 * add: a note, a drop-down, a coloured rule, a hidden column and row, a filter, a
	 * frozen head, a formula, and a sheet of their own.
	 * @param rows of the sheet Maßnahmen from row 2 on
	 */
	public static Path write(Path file, String department, List<Map<Column, Object>> rows) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "Tabelle", "1.0")) {
			meldung(workbook.newWorksheet("Meldung"), department);
			measures(workbook.newWorksheet("Maßnahmen"), rows);
			Worksheet own = workbook.newWorksheet("Eigene Rechnung");
			own.value(0, 0, 40);
			own.value(1, 0, 2);
			own.formula(2, 0, "SUM(A1:A2)");
			own.comment(0, 0, "Schätzung");
		}
		return file;
	}

	private static void meldung(Worksheet sheet, String department) {
		sheet.value(0, 0, "Meldende Stelle");
		sheet.value(0, 1, department);
		sheet.value(1, 0, "Stichtag");
		sheet.value(1, 1, LocalDate.of(2020, 6, 22));
		sheet.style(1, 1).format("dd.mm.yyyy").set();
	}

	private static void measures(Worksheet sheet, List<Map<Column, Object>> rows) {
		for (Column column : Column.values()) {
			sheet.value(0, column.ordinal(), column.header());
		}
		for (int row = 0; row < rows.size(); row++) {
			for (Map.Entry<Column, Object> cell : rows.get(row).entrySet()) {
				put(sheet, row + 1, cell.getKey().ordinal(), cell.getValue());
			}
		}
		sheet.comment(1, Column.KURZBERICHT.ordinal(), "Bitte vor der Abgabe kürzen");
		sheet.range(1, Column.FINANZBEDARF.ordinal(), 50, Column.FINANZBEDARF.ordinal())
			.validateWithListByFormula("\"ja,nein,bedingt,noch offen\"");
		sheet.range(1, 0, 50, 3)
			.style()
			.fillColor("FFEECC")
			.set(new org.dhatim.fastexcel.ConditionalFormattingExpressionRule("$D2=\"ja\"", false));
		sheet.hideColumn(Column.BEMERKUNG.ordinal());
		sheet.hideRow(1);
		sheet.setAutoFilter(0, 0, Column.values().length - 1);
		sheet.freezePane(2, 1);
	}

	private static void put(Worksheet sheet, int row, int column, Object value) {
		if (value instanceof Number number) {
			sheet.value(row, column, number);
		}
		else {
			sheet.value(row, column, value.toString());
		}
	}

}
