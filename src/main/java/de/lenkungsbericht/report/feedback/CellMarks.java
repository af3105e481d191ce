package de.lenkungsbericht.report.feedback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.Severity;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;

/**
 * Marks faulty cells: a note with the message, whose corner shows in the cell, and a
 * ground by conditional formatting. The cell itself, its value and its own format stay as
 * they are, and the marks can be taken away without a trace.
 */
final class CellMarks {

	/** Always true, and by it our rules are told from the department's. */
	static final String CONDITION = "LEN(\"Rückmeldung\")>0";

	/** More notes than this help nobody; the sheet Rückmeldung has them all. */
	private static final int MOST = 1000;

	private CellMarks() {
	}

	/**
	 * Marks the cells of the findings.
	 * @return the sheets that were touched
	 */
	static List<Sheet> apply(Workbook workbook, List<Finding> findings) {
		Map<String, Map<CellRef, List<Finding>>> bySheet = new LinkedHashMap<>();
		findings.stream().limit(MOST).forEach((finding) -> add(bySheet, finding));
		List<Sheet> touched = new ArrayList<>();
		bySheet.forEach((name, cells) -> {
			Sheet sheet = workbook.getSheet(name);
			if (sheet != null) {
				mark(sheet, cells);
				touched.add(sheet);
			}
		});
		return touched;
	}

	private static void add(Map<String, Map<CellRef, List<Finding>>> bySheet, Finding finding) {
		CellRef cell = finding.cell();
		if (cell != null) {
			bySheet.computeIfAbsent(finding.sheet(), (name) -> new TreeMap<>())
				.computeIfAbsent(cell, (ref) -> new ArrayList<>())
				.add(finding);
		}
	}

	private static void mark(Sheet sheet, Map<CellRef, List<Finding>> cells) {
		int lastRow = sheet.getWorkbook().getSpreadsheetVersion().getLastRowIndex();
		cells.keySet().removeIf((cell) -> cell.rowIndex() > lastRow);
		CellNotes notes = new CellNotes(sheet);
		cells.forEach(notes::write);
		for (Severity severity : Severity.values()) {
			List<CellRangeAddress> ranges = cells.entrySet()
				.stream()
				.filter((entry) -> gravest(entry.getValue()) == severity)
				.map((entry) -> range(entry.getKey()))
				.toList();
			if (!ranges.isEmpty()) {
				colour(sheet, ranges, severity);
			}
		}
	}

	private static Severity gravest(List<Finding> findings) {
		return findings.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
	}

	private static CellRangeAddress range(CellRef cell) {
		return new CellRangeAddress(cell.rowIndex(), cell.rowIndex(), cell.columnIndex(), cell.columnIndex());
	}

	private static void colour(Sheet sheet, List<CellRangeAddress> ranges, Severity severity) {
		SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
		ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(CONDITION);
		PatternFormatting ground = rule.createPatternFormatting();
		ground.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
		ground.setFillBackgroundColor(FeedbackStyles.color(severity).getIndex());
		formatting.addConditionalFormatting(ranges.toArray(CellRangeAddress[]::new), rule);
		if (sheet instanceof XSSFSheet xssf) {
			putFirst(xssf);
		}
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
