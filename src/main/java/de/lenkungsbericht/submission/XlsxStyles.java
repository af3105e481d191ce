package de.lenkungsbericht.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/** The number formats of a package by the style index that cells name. */
final class XlsxStyles {

	private static final int MOST = 100_000;

	private final Map<Integer, CellFormat> own = new HashMap<>();

	private final List<Integer> formatOfStyle = new ArrayList<>();

	private final Map<Integer, CellFormat> known = new HashMap<>();

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
			this.own.put(number(xml.attribute("numFmtId")), NumberFormats.of(xml.attribute("formatCode")));
			check(this.own.size());
		}
	}

	private void readStyles(XmlCursor xml) throws XMLStreamException {
		while (xml.nextChild(2)) {
			if (xml.name().equals("xf")) {
				this.formatOfStyle.add(number(xml.attribute("numFmtId")));
				check(this.formatOfStyle.size());
			}
		}
	}

	private static int number(@Nullable String index) {
		return (index != null) ? Integer.parseInt(index.strip()) : 0;
	}

	private static void check(int size) {
		if (size > MOST) {
			throw Damage.overLimit("Die Datei enthält mehr als %,d Zellformate.", MOST);
		}
	}

	/**
	 * The format of a style, {@code null} if the file has no such style.
	 * @param style index as in the attribute {@code s}; none means the first
	 */
	@Nullable CellFormat format(@Nullable String style) {
		if (style == null) {
			return this.formatOfStyle.isEmpty() ? CellFormat.GENERAL : format(0);
		}
		return format(index(style));
	}

	private @Nullable CellFormat format(int index) {
		if (index < 0 || index >= this.formatOfStyle.size()) {
			return null;
		}
		return this.known.computeIfAbsent(this.formatOfStyle.get(index),
				(format) -> this.own.getOrDefault(format, NumberFormats.builtin(format)));
	}

	private static int index(String style) {
		try {
			return Integer.parseInt(style.strip());
		}
		catch (NumberFormatException ex) {
			return -1;
		}
	}

}
