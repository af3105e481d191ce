package de.lenkungsbericht.report.paper;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Writes the tables of a paper. */
final class PaperTables {

	/**
	 * Width between the margins in twentieths of a point: A4 less 2.5 cm on each side.
	 */
	private static final int WIDTH = 9070;

	/** A table of so few rows is not torn by the end of a page. */
	private static final int KEPT_TOGETHER = 12;

	private static final String HEADER_FILL = "DCE4F0";

	private final XWPFDocument document;

	private int numbered;

	PaperTables(XWPFDocument document) {
		this.document = document;
	}

	void write(PaperDescription.Facts facts) {
		int[] widths = { WIDTH * 3 / 10, WIDTH - WIDTH * 3 / 10 };
		XWPFTable table = table(facts.facts().size(), widths);
		for (int i = 0; i < facts.facts().size(); i++) {
			PaperDescription.Fact fact = facts.facts().get(i);
			XWPFTableRow row = table.getRow(i);
			row.setCantSplitRow(true);
			boolean last = i == facts.facts().size() - 1;
			fill(row.getCell(0), "Tabellenkopf", fact.name(), false).setKeepNext(!last);
			fill(row.getCell(1), "Tabellentext", fact.text(), false).setKeepNext(!last);
		}
		gap();
	}

	void write(PaperDescription.Table described) {
		caption(described.caption());
		List<PaperDescription.TableColumn> columns = described.columns();
		XWPFTable table = table(described.rows().size() + 1, widths(columns));
		XWPFTableRow header = table.getRow(0);
		header.setRepeatHeader(true);
		fill(header, "Tabellenkopf", columns, columns.stream().map(PaperDescription.TableColumn::header).toList());
		header.getTableCells().forEach((cell) -> cell.setColor(HEADER_FILL));
		for (int i = 0; i < described.rows().size(); i++) {
			boolean total = described.totalled() && i == described.rows().size() - 1;
			fill(table.getRow(i + 1), total ? "Tabellenkopf" : "Tabellentext", columns, described.rows().get(i));
		}
		if (described.rows().size() <= KEPT_TOGETHER) {
			keepTogether(table);
		}
		gap();
	}

	private static void keepTogether(XWPFTable table) {
		table.getRows()
			.subList(0, table.getNumberOfRows() - 1)
			.forEach((row) -> row.getTableCells().forEach((cell) -> cell.getParagraphArray(0).setKeepNext(true)));
	}

	/** The number is a field, so that it counts on when the office adds a table. */
	private void caption(String text) {
		this.numbered++;
		XWPFParagraph caption = this.document.createParagraph();
		caption.setStyle("Beschriftung");
		caption.createRun().setText("Tabelle ");
		CTSimpleField number = caption.getCTP().addNewFldSimple();
		number.setInstr(" SEQ Tabelle \\* ARABIC ");
		number.addNewR().addNewT().setStringValue(Integer.toString(this.numbered));
		caption.createRun().setText(": " + text);
	}

	private XWPFTable table(int rows, int[] widths) {
		XWPFTable table = this.document.createTable(rows, widths.length);
		table.setStyleID("Vorlagentabelle");
		table.getCTTbl().getTblPr().unsetTblBorders();
		table.setWidthType(TableWidthType.DXA);
		table.setWidth(WIDTH);
		table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
		CTTblGrid grid = (table.getCTTbl().getTblGrid() != null) ? table.getCTTbl().getTblGrid()
				: table.getCTTbl().addNewTblGrid();
		for (int width : widths) {
			grid.addNewGridCol().setW(BigInteger.valueOf(width));
		}
		table.getRows().forEach((row) -> setWidths(row, widths));
		return table;
	}

	private static void setWidths(XWPFTableRow row, int[] widths) {
		for (int i = 0; i < widths.length; i++) {
			row.getCell(i).setWidthType(TableWidthType.DXA);
			row.getCell(i).setWidth(Integer.toString(widths[i]));
		}
	}

	private static int[] widths(List<PaperDescription.TableColumn> columns) {
		int shares = columns.stream().mapToInt(PaperDescription.TableColumn::share).sum();
		int[] widths = columns.stream().mapToInt((column) -> WIDTH * column.share() / shares).toArray();
		widths[0] += WIDTH - Arrays.stream(widths).sum();
		return widths;
	}

	private static void fill(XWPFTableRow row, String style, List<PaperDescription.TableColumn> columns,
			List<String> texts) {
		row.setCantSplitRow(true);
		for (int i = 0; i < columns.size(); i++) {
			fill(row.getCell(i), style, texts.get(i), columns.get(i).rightAligned());
		}
	}

	private static XWPFParagraph fill(XWPFTableCell cell, String style, String text, boolean rightAligned) {
		XWPFParagraph paragraph = cell.getParagraphArray(0);
		paragraph.setStyle(style);
		if (rightAligned) {
			paragraph.setAlignment(ParagraphAlignment.RIGHT);
		}
		PaperWriter.fill(paragraph, text);
		return paragraph;
	}

	/** Two tables without a paragraph between them would become one. */
	private void gap() {
		this.document.createParagraph().setSpacingAfter(0);
	}

}
