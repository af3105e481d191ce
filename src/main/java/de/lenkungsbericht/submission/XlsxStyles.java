package de.lenkungsbericht.submission;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/** The number formats of a package. */
final class XlsxStyles {

	private final StyleTable table = new StyleTable();

	/** Reads the part {@code styles.xml}. */
	static XlsxStyles read(XmlCursor xml) throws XMLStreamException {
		XlsxStyles styles = new XlsxStyles();
		xml.nextChild(0);
		while (xml.nextChild(1)) {
			switch (xml.name()) {
				case "numFmts" -> styles.readFormats(xml);
				case "cellXfs" -> styles.readStyles(xml);
				default -> {
				}
			}
		}
		xml.finish();
		return styles;
	}

	private void readFormats(XmlCursor xml) throws XMLStreamException {
		while (xml.nextChild(2)) {
			this.table.addFormat(index(xml.attribute("numFmtId")), xml.attribute("formatCode"));
		}
	}

	private void readStyles(XmlCursor xml) throws XMLStreamException {
		while (xml.nextChild(2)) {
			if (xml.name().equals("xf")) {
				String format = xml.attribute("numFmtId");
				this.table.addStyle((format != null) ? index(format) : 0);
			}
		}
	}

	/**
	 * The format of a style, {@code null} if the file has no such style.
	 * @param style index as in the attribute {@code s}; none means the first
	 */
	@Nullable CellFormat format(@Nullable String style) {
		if (style == null && this.table.isEmpty()) {
			return CellFormat.GENERAL;
		}
		return this.table.format((style != null) ? index(style) : 0);
	}

	/** The index, -1 if it is none. */
	private static int index(@Nullable String stated) {
		return (stated != null && StoredNumber.isIndex(stated)) ? Integer.parseInt(stated) : -1;
	}

}
