package de.lenkungsbericht.submission;

import javax.xml.stream.XMLStreamException;

import de.lenkungsbericht.portfolio.CellRef;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of a package. */
final class XlsxRows implements RowStream {

	private static final int DEPTH_OF_ROWS = 2;

	private final XmlCursor xml;

	private final XlsxCells cells;

	private int rowNumber;

	XlsxRows(XmlCursor xml, XlsxCells cells) throws XMLStreamException {
		this.xml = xml;
		this.cells = cells;
		xml.nextChild(0);
		while (xml.nextChild(1) && !xml.name().equals("sheetData")) {
			continue;
		}
	}

	@Override
	public @Nullable GridRow next() throws XMLStreamException {
		while (this.xml.nextChild(DEPTH_OF_ROWS)) {
			if (this.xml.name().equals("row")) {
				GridRow row = readRow();
				if (!row.isEmpty()) {
					return row;
				}
			}
		}
		return null;
	}

	@Override
	public void close() {
		this.xml.close();
	}

	private GridRow readRow() throws XMLStreamException {
		this.rowNumber = XlsxAddress.row(this.xml.attribute("r"), this.rowNumber);
		GridRow row = new GridRow(this.rowNumber);
		int own = this.xml.depth();
		int columnBefore = -1;
		while (this.xml.nextChild(own)) {
			if (this.xml.name().equals("c")) {
				CellRef stated = XlsxAddress.cell(this.xml.attribute("r"), this.rowNumber, columnBefore);
				columnBefore = stated.columnIndex();
				addCell(stated, row);
			}
		}
		return row;
	}

	private void addCell(CellRef stated, GridRow row) throws XMLStreamException {
		Cell cell = this.cells.read(this.xml, new CellRef(row.rowNumber(), stated.columnIndex()));
		if (stated.rowNumber() != row.rowNumber()) {
			row.add(Cells.damaged(cell, stated.toString()));
		}
		else if (!(cell.value() instanceof CellValue.Blank)) {
			row.add(cell);
		}
	}

}
