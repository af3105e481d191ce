package de.lenkungsbericht.report.workbook;

import java.util.List;

import de.lenkungsbericht.portfolio.CellRef;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes what belongs to a table to be filled in beside its cells. */
final class EntryTableWriter {

	private final XSSFSheet sheet;

	private final StyleSheet styles;

	private final InputRuleWriter rules;

	EntryTableWriter(XSSFSheet sheet, StyleSheet styles, InputRuleWriter rules) {
		this.sheet = sheet;
		this.styles = styles;
		this.rules = rules;
	}

	/**
	 * Writes filter, rules and open columns.
	 * @param headerRow 1-based
	 */
	void write(EntryTable table, int headerRow) {
		List<EntryTable.Column> columns = table.columns();
		for (int i = 0; i < columns.size(); i++) {
			EntryTable.Column column = columns.get(i);
			this.sheet.setDefaultColumnStyle(i, this.styles.style(open(column)));
			this.rules.write(column.rule(), new CellRef(headerRow + 1, i),
					new CellRef(headerRow + table.ruledRows(), i));
		}
		this.sheet.setAutoFilter(
				new CellRangeAddress(headerRow - 1, headerRow - 1 + table.rows().size(), 0, columns.size() - 1));
	}

	private static Cell open(EntryTable.Column column) {
		return Cell.of(new Content.Entry(new Content.Blank(), column.format())).as(Role.GROUND);
	}

	/** Lets a row grow with what is typed into it. */
	static void letGrow(Row row) {
		if (row instanceof XSSFRow kept && kept.getCTRow().isSetHt()) {
			kept.getCTRow().setCustomHeight(false);
		}
	}

}
