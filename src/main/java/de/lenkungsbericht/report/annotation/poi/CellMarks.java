package de.lenkungsbericht.report.annotation.poi;

import java.util.List;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.report.annotation.Annotation;
import de.lenkungsbericht.report.annotation.CellMark;
import org.apache.poi.ss.usermodel.BorderFormatting;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;

/** Marks cells by conditional formatting and notes. */
final class CellMarks {

	private CellMarks() {
	}

	static void apply(Workbook workbook, Annotation annotation) {
		for (Sheet sheet : workbook) {
			mark(sheet, annotation.marksOn(sheet.getSheetName()));
		}
	}

	private static void mark(Sheet sheet, List<CellMark> marks) {
		if (marks.isEmpty()) {
			return;
		}
		CellNotes notes = new CellNotes(sheet);
		marks.forEach(notes::write);
		for (Severity severity : Severity.values()) {
			CellRangeAddress[] cells = marks.stream()
				.filter((mark) -> mark.severity() == severity)
				.map((mark) -> range(mark.cell()))
				.toArray(CellRangeAddress[]::new);
			if (cells.length > 0) {
				colour(sheet, cells, severity);
			}
		}
	}

	private static CellRangeAddress range(CellRef cell) {
		return new CellRangeAddress(cell.rowIndex(), cell.rowIndex(), cell.columnIndex(), cell.columnIndex());
	}

	private static void colour(Sheet sheet, CellRangeAddress[] cells, Severity severity) {
		SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
		ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(CellMark.CONDITION);
		PatternFormatting ground = rule.createPatternFormatting();
		ground.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
		ground.setFillBackgroundColor(AnswerStyles.color(sheet.getWorkbook(), severity));
		box(rule.createBorderFormatting(), AnswerStyles.line(severity));
		formatting.addConditionalFormatting(cells, rule);
		if (sheet instanceof XSSFSheet xssf) {
			putFirst(xssf);
		}
	}

	/** Seen also where a printer knows no colours. */
	private static void box(BorderFormatting box, BorderStyle line) {
		box.setBorderLeft(line);
		box.setBorderRight(line);
		box.setBorderTop(line);
		box.setBorderBottom(line);
	}

	/** The rule added last wins over the department's own colours. */
	private static void putFirst(XSSFSheet sheet) {
		List<CTConditionalFormatting> all = sheet.getCTWorksheet().getConditionalFormattingList();
		for (CTConditionalFormatting formatting : all) {
			formatting.getCfRuleList().forEach((rule) -> rule.setPriority(rule.getPriority() + 1));
		}
		CTCfRule last = all.get(all.size() - 1).getCfRuleArray(0);
		last.setPriority(1);
	}

}
