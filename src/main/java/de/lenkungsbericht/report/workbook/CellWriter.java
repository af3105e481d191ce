package de.lenkungsbericht.report.workbook;

import de.lenkungsbericht.portfolio.CellRef;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes single cells of one sheet, streamed or not. */
final class CellWriter {

	private final XSSFSheet sheet;

	private final StyleSheet styles;

	private final Addresses addresses;

	private final InputRuleWriter rules;

	CellWriter(XSSFSheet sheet, StyleSheet styles, Addresses addresses) {
		this.sheet = sheet;
		this.styles = styles;
		this.addresses = addresses;
		this.rules = new InputRuleWriter(sheet, addresses);
	}

	/**
	 * Writes a cell with all that belongs to it.
	 * @param column 0-based
	 * @param table the table in whose row it stands, {@code null} if in none
	 */
	void write(Row row, int column, Cell cell, @Nullable Table table) {
		CellRef ref = CellRef.ofIndexes(row.getRowNum(), column);
		org.apache.poi.ss.usermodel.Cell target = row.createCell(column);
		fill(target, cell.content(), ref, table);
		target.setCellStyle(this.styles.style(cell));
		if (!cell.link().isEmpty()) {
			target.setHyperlink(link(cell.link()));
		}
		if (cell.rule() != null) {
			this.rules.write(cell.rule(), ref, ref);
		}
	}

	InputRuleWriter rules() {
		return this.rules;
	}

	private void fill(org.apache.poi.ss.usermodel.Cell target, Content content, CellRef ref, @Nullable Table table) {
		if (content instanceof Content.Formula formula) {
			target.setCellFormula(
					this.addresses.resolve(formula.expression(), this.sheet.getSheetName(), table, ref.rowNumber()));
			setValue(target, formula.result());
		}
		else {
			setValue(target, content);
		}
	}

	private static void setValue(org.apache.poi.ss.usermodel.Cell target, Content content) {
		if (content instanceof Content.Text text) {
			target.setCellValue(Text.stored(text.text()));
		}
		else if (content instanceof Content.Word word) {
			target.setCellValue(word.text());
		}
		else if (content instanceof Content.Entry entry) {
			setValue(target, entry.content());
		}
		else if (content instanceof Content.Number number) {
			target.setCellValue(number.number().doubleValue());
		}
		else if (content instanceof Content.Day day) {
			target.setCellValue(day.day());
		}
		else if (content instanceof Content.Moment moment) {
			target.setCellValue(moment.moment());
		}
		else if (content instanceof Content.Month month) {
			target.setCellValue(month.month().atDay(1));
		}
	}

	private Hyperlink link(String target) {
		CreationHelper helper = ((XSSFWorkbook) this.sheet.getWorkbook()).getCreationHelper();
		Hyperlink link = helper.createHyperlink(HyperlinkType.DOCUMENT);
		link.setAddress(this.addresses.linkTarget(target));
		return link;
	}

}
