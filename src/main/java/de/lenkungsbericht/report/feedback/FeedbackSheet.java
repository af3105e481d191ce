package de.lenkungsbericht.report.feedback;

import java.util.List;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.Text;
import de.lenkungsbericht.report.workbook.TextMeasure;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;

/** Writes the sheet Rückmeldung, in whichever kind of workbook, as the first. */
final class FeedbackSheet {

	private static final String NAME = "Rückmeldung";

	/**
	 * In A1; by it a sheet of an earlier round is told from one of the department's own.
	 */
	private static final String TITLE = "Rückmeldung zu Ihrer Meldung";

	private static final List<String> HEADERS = List.of("Art", "Blatt", "Zelle", "Maßnahme", "Gefunden",
			"Was nicht stimmt und was Sie eintragen können", "Vorschlag", "Folge", "Kürzel");

	private static final int[] WIDTHS = { 14, 13, 14, 11, 22, 58, 18, 34, 8 };

	private final Sheet sheet;

	private final FeedbackStyles styles;

	private int nextRow;

	private FeedbackSheet(Workbook workbook) {
		this.sheet = workbook.createSheet(freeName(workbook));
		this.styles = new FeedbackStyles(workbook);
	}

	/** Removes the sheet of an earlier round. */
	static void removeEarlier(Workbook workbook) {
		for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
			if (isOurs(workbook.getSheetAt(i)) && workbook.getNumberOfSheets() > 1) {
				workbook.removeSheetAt(i);
			}
		}
	}

	/**
	 * Writes the sheet and opens the workbook on it.
	 * @param note what the department can do with this file
	 * @return the sheet
	 */
	static Sheet write(Workbook workbook, Feedback feedback, String note) {
		FeedbackSheet writer = new FeedbackSheet(workbook);
		writer.head(feedback, note);
		writer.findings(feedback.findings());
		writer.section("Was sich gegenüber dem letzten Stand geändert hat", changes(feedback.changes()));
		writer.section("Nächste Termine", feedback.nextDates());
		writer.finish();
		workbook.setSheetOrder(writer.sheet.getSheetName(), 0);
		for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
			workbook.getSheetAt(i).setSelected(i == 0);
		}
		workbook.setActiveSheet(0);
		workbook.setFirstVisibleTab(0);
		return writer.sheet;
	}

	private static boolean isOurs(Sheet sheet) {
		Row row = sheet.getRow(0);
		Cell cell = (row != null) ? row.getCell(0) : null;
		return sheet.getSheetName().startsWith(NAME) && cell != null && TITLE.equals(cell.toString());
	}

	private static String freeName(Workbook workbook) {
		String name = NAME;
		for (int i = 2; workbook.getSheet(name) != null; i++) {
			name = NAME + " (" + i + ")";
		}
		return name;
	}

	private void head(Feedback feedback, String note) {
		line(TITLE, FeedbackStyles.Look.TITLE);
		line(feedback.departmentName() + " · " + feedback.fileName(), FeedbackStyles.Look.PLAIN);
		line(VerdictSentence.of(feedback), FeedbackStyles.Look.STRONG);
		line(VerdictSentence.rows(feedback), FeedbackStyles.Look.PLAIN);
		line(note, FeedbackStyles.Look.PLAIN);
		this.nextRow++;
	}

	private void findings(List<Finding> findings) {
		if (findings.isEmpty()) {
			return;
		}
		Row header = row();
		for (int i = 0; i < HEADERS.size(); i++) {
			cell(header, i, HEADERS.get(i), FeedbackStyles.Look.HEADER);
		}
		FeedbackLine.of(findings).forEach(this::finding);
		this.nextRow++;
	}

	private void finding(FeedbackLine line) {
		Finding finding = line.first();
		Row row = row();
		List<String> texts = List.of(FeedbackSeverity.label(finding.severity()), finding.sheet(), line.place(),
				line.isGathered() ? "" : finding.measure(), finding.value(), finding.message(), finding.suggestion(),
				finding.consequence(), finding.code().name());
		double height = 0;
		for (int i = 0; i < texts.size(); i++) {
			height = Math.max(height, TextMeasure.height(texts.get(i), WIDTHS[i], Role.BODY));
			cell(row, i, texts.get(i),
					(i == 0) ? FeedbackStyles.Look.of(finding.severity()) : FeedbackStyles.Look.TEXT);
		}
		row.setHeightInPoints((float) height);
		if (!line.cells().isEmpty()) {
			link(row.getCell(2), finding.sheet(), line.cells().get(0));
		}
	}

	private void link(Cell cell, String sheetName, CellRef target) {
		if (this.sheet.getWorkbook().getSheet(sheetName) == null) {
			return;
		}
		Hyperlink link = this.sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
		link.setAddress("'" + sheetName.replace("'", "''") + "'!" + target);
		cell.setHyperlink(link);
		cell.setCellStyle(this.styles.of(FeedbackStyles.Look.LINK));
	}

	private static List<String> changes(List<FieldChange> changes) {
		return changes.stream()
			.map((change) -> change.measure() + ", " + change.column().header() + ": " + shown(change.before()) + " → "
					+ shown(change.after()))
			.toList();
	}

	private static String shown(String value) {
		return value.isEmpty() ? "leer" : value;
	}

	private void section(String heading, List<String> lines) {
		if (!lines.isEmpty()) {
			line(heading, FeedbackStyles.Look.STRONG);
			lines.forEach((line) -> line(line, FeedbackStyles.Look.PLAIN));
			this.nextRow++;
		}
	}

	private void line(String text, FeedbackStyles.Look look) {
		Row row = row();
		cell(row, 0, text, look);
		if (look == FeedbackStyles.Look.TITLE) {
			row.setHeightInPoints((float) TextMeasure.height("", 1, Role.TITLE));
		}
	}

	private Row row() {
		return this.sheet.createRow(this.nextRow++);
	}

	private void cell(Row row, int column, String text, FeedbackStyles.Look look) {
		Cell cell = row.createCell(column);
		cell.setCellValue(Text.stored(text));
		cell.setCellStyle(this.styles.of(look));
	}

	private void finish() {
		for (int i = 0; i < WIDTHS.length; i++) {
			this.sheet.setColumnWidth(i, WIDTHS[i] * 256);
		}
		this.sheet.setActiveCell(new CellAddress(0, 0));
		this.sheet.setFitToPage(true);
		this.sheet.getPrintSetup().setLandscape(true);
		this.sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		this.sheet.getPrintSetup().setFitWidth((short) 1);
		this.sheet.getPrintSetup().setFitHeight((short) 0);
	}

}
