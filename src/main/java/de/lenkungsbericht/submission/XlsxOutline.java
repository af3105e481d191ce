package de.lenkungsbericht.submission;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/** Looks through a sheet once for what stands behind the rows. */
final class XlsxOutline {

	private final MergedAreas merged = new MergedAreas();

	private boolean isOrdered = true;

	private XlsxOutline() {
	}

	static CellSource.SheetOutline read(XmlCursor xml) throws XMLStreamException {
		XlsxOutline outline = new XlsxOutline();
		xml.nextChild(0);
		while (xml.nextChild(1)) {
			switch (xml.name()) {
				case "sheetData" -> outline.lookAtRows(xml);
				case "mergeCells" -> outline.readAreas(xml);
				default -> {
				}
			}
		}
		xml.finish();
		return new CellSource.SheetOutline(outline.merged, outline.isOrdered);
	}

	private void lookAtRows(XmlCursor xml) throws XMLStreamException {
		int before = 0;
		while (xml.nextChild(2)) {
			int row = XlsxAddress.row(xml.attribute("r"), before);
			this.isOrdered &= row > before;
			before = row;
		}
	}

	private void readAreas(XmlCursor xml) throws XMLStreamException {
		while (xml.nextChild(2)) {
			String range = xml.attribute("ref");
			if (range != null) {
				this.merged.add(XlsxAddress.area(range));
			}
		}
	}

}
