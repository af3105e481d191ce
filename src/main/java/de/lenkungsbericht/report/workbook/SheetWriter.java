package de.lenkungsbericht.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import de.lenkungsbericht.report.workbook.Addresses.TablePlace;
import de.lenkungsbericht.report.workbook.Layout.PlacedBlock;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the blocks of one sheet. What stands above the rows of the last table is kept in
 * memory with charts and header; those rows and what comes below are streamed.
 */
final class SheetWriter {

	private static final double DEFAULT_HEIGHT = 15;

	private final SheetDescription description;

	private final XSSFSheet sheet;

	private final SXSSFSheet stream;

	private final StyleSheet styles;

	private final Addresses addresses;

	private final CellWriter cells;

	private final List<Integer> widths;

	private boolean streaming;

	/** 1-based row of the header of a table to be filled in, 0 if there is none. */
	private int entryHeader;

	SheetWriter(SheetDescription description, XSSFSheet sheet, SXSSFSheet stream, StyleSheet styles,
			Addresses addresses) {
		this.description = description;
		this.sheet = sheet;
		this.stream = stream;
		this.styles = styles;
		this.addresses = addresses;
		this.cells = new CellWriter(sheet, styles, addresses);
		this.widths = description.effectiveWidths();
	}

	void write(List<PlacedBlock> blocks) {
		this.sheet.setDefaultRowHeightInPoints((float) DEFAULT_HEIGHT);
		this.sheet.setDisplayGridlines(false);
		for (int i = 0; i < this.widths.size(); i++) {
			this.sheet.setColumnWidth(i, this.widths.get(i) * 256 + 180);
		}
		int lastTable = lastTable(blocks);
		for (int i = 0; i < blocks.size(); i++) {
			write(blocks.get(i), i == lastTable);
		}
	}

	private static int lastTable(List<PlacedBlock> blocks) {
		for (int i = blocks.size() - 1; i >= 0; i--) {
			if (blocks.get(i).block() instanceof Table) {
				return i;
			}
		}
		return -1;
	}

	private void write(PlacedBlock placed, boolean lastTable) {
		if (placed.block() instanceof Line line) {
			writeRow(placed.row(), line.cells(), null);
		}
		else if (placed.block() instanceof Table table) {
			writeTable(this.addresses.table(table.name()), lastTable);
		}
		else if (placed.block() instanceof EntryTable table) {
			writeEntries(table, placed.row());
		}
		else if (placed.block() instanceof Chart chart) {
			new ChartWriter(this.addresses).write(this.sheet, chart, placed.row() - 1);
		}
	}

	private void writeTable(TablePlace place, boolean last) {
		Table table = place.table();
		TableFrame.write(this.sheet, this.cells, place, (cells) -> writeRow(place.headerRow(), cells, null));
		this.streaming = last;
		Sums sums = new Sums(table);
		int row = place.headerRow();
		for (List<Cell> cells : table.rows()) {
			row++;
			sums.add(cells);
			writeRow(row, cells, table);
		}
		if (row == place.headerRow()) {
			writeRow(row + 1, List.of(Cell.text(table.emptyText()).as(Role.SUBTITLE)), table);
		}
		if (table.hasSums()) {
			writeRow(place.lastRow() + 1, sums.cells(), null);
		}
	}

	private void writeEntries(EntryTable table, int headerRow) {
		new EntryTableWriter(this.sheet, this.styles, this.cells.rules()).write(table, headerRow);
		writeRow(headerRow, table.columns().stream().map(EntryTable.Column::header).toList(), null);
		int row = headerRow;
		for (List<Cell> cells : table.rows()) {
			EntryTableWriter.letGrow(writeRow(++row, cells, null));
		}
		this.entryHeader = headerRow;
	}

	/**
	 * Writes a row.
	 * @param table the table of whose rows it is one, {@code null} if of none
	 */
	private Row writeRow(int rowNumber, List<Cell> cells, @Nullable Table table) {
		Row row = this.streaming ? this.stream.createRow(rowNumber - 1) : this.sheet.createRow(rowNumber - 1);
		double height = DEFAULT_HEIGHT;
		int column = 0;
		for (Cell cell : (table != null) ? filled(cells, table) : cells) {
			this.cells.write(row, column, cell, table);
			if (cell.span() > 1) {
				merge(row, column, cell);
			}
			height = Math.max(height, height(cell, column));
			column += cell.span();
		}
		if (height > DEFAULT_HEIGHT) {
			row.setHeightInPoints((float) height);
		}
		return row;
	}

	/** The cells of a table's row, each looking like data unless it says otherwise. */
	private static List<Cell> filled(List<Cell> cells, Table table) {
		List<Cell> filled = new ArrayList<>(cells.size());
		cells.forEach((cell) -> filled.add((cell.role() == Role.BODY) ? cell.as(Role.DATA) : cell));
		filled.addAll(Collections.nCopies(table.columns().size() - cells.size(), Cell.blank().as(Role.DATA)));
		return filled;
	}

	private void merge(Row row, int column, Cell cell) {
		for (int i = 1; i < cell.span(); i++) {
			this.cells.write(row, column + i, Cell.blank().as(cell.role()).toned(cell.tone()), null);
		}
		this.sheet.addMergedRegionUnsafe(
				new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, column + cell.span() - 1));
	}

	private double height(Cell cell, int column) {
		boolean wrapped = cell.content().isText() && cell.role().wraps();
		String text = wrapped ? cell.content().shownText() : "";
		boolean filter = cell.role().isHeader() && cell.role() != Role.NUMBER_HEADER;
		return TextMeasure.height(text,
				wrapped ? width(column, cell.span()) - (filter ? TextMeasure.FILTER_WIDTH : 0) : 1, cell.role());
	}

	private double width(int column, int span) {
		double width = 0;
		for (int i = column; i < column + span; i++) {
			width += (i < this.widths.size()) ? this.widths.get(i) : this.sheet.getDefaultColumnWidth();
		}
		return width;
	}

	/** Applies what holds for the sheet as a whole, after its rows. */
	void finish(LocalDate asOf) {
		List<TablePlace> tables = this.description.tables().map((table) -> this.addresses.table(table.name())).toList();
		boolean single = tables.size() == 1;
		int header = single ? tables.get(0).headerRow() : this.entryHeader;
		PageSetup.write(this.sheet, this.description, asOf, header - 1);
		if (this.description.printedColumns() > 0 || this.description.printsAcross()) {
			int lastRow = Math.max(this.sheet.getLastRowNum(), this.stream.getLastRowNum());
			this.sheet.getWorkbook()
				.setPrintArea(this.sheet.getWorkbook().getSheetIndex(this.sheet), 0,
						this.description.printedWidths().size() - 1, printedFrom(header), lastRow);
		}
		if (header + this.description.frozenColumns() > 0) {
			this.sheet.createFreezePane(this.description.frozenColumns(), header);
		}
		this.sheet.setActiveCell(new CellAddress(0, 0));
		if (this.description.locked()) {
			Protection.apply(this.sheet);
		}
	}

	/**
	 * 0-based first row of a print: where pages stand side by side, the table's header.
	 */
	private int printedFrom(int header) {
		return (header > 0 && this.description.printsAcross()) ? header - 1 : 0;
	}

}
