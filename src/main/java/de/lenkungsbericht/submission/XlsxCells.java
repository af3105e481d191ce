package de.lenkungsbericht.submission;

import javax.xml.stream.XMLStreamException;

import de.lenkungsbericht.portfolio.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads cells of a package. A stored value that is empty is damage in a plain number
 * cell, but a formula that was never calculated in one with a formula, and an empty text
 * where texts are stored.
 */
final class XlsxCells {

	private final Numerals numerals;

	private final XlsxStyles styles;

	private final TextPool sharedStrings;

	private final StoredText stored = new StoredText();

	private final StoredText inline = new StoredText();

	XlsxCells(Numerals numerals, XlsxStyles styles, TextPool sharedStrings) {
		this.numerals = numerals;
		this.styles = styles;
		this.sharedStrings = sharedStrings;
	}

	/** Reads the element {@code c} at hand. */
	Cell read(XmlCursor xml, CellRef ref) throws XMLStreamException {
		String type = xml.attribute("t");
		CellFormat format = this.styles.format(xml.attribute("s"));
		Content content = content(xml);
		CellValue value = value((type != null) ? type : "n", content, format);
		return Cells.of(ref, value, (format != null) ? format : CellFormat.GENERAL);
	}

	private Content content(XmlCursor xml) throws XMLStreamException {
		Content content = new Content();
		this.stored.clear();
		this.inline.clear();
		int own = xml.depth();
		while (xml.nextChild(own)) {
			switch (xml.name()) {
				case "f" -> content.hasFormula = true;
				case "v" -> {
					content.hasValue = true;
					xml.text(this.stored);
				}
				case "is" -> {
					content.hasInline = true;
					RichText.read(xml, this.inline);
				}
				default -> {
				}
			}
		}
		return content;
	}

	private CellValue value(String type, Content content, @Nullable CellFormat format) {
		if (type.equals("inlineStr") && content.hasInline) {
			return text(this.inline.decoded());
		}
		if (!content.hasValue) {
			return content.hasFormula ? new CellValue.MissingResult() : new CellValue.Blank();
		}
		if (type.equals("str") || type.equals("inlineStr")) {
			return text(this.stored.decoded());
		}
		String raw = this.stored.raw().strip();
		if (raw.isEmpty()) {
			return content.hasFormula ? new CellValue.MissingResult() : new CellValue.Damaged("");
		}
		return typed(type, raw, format);
	}

	private CellValue typed(String type, String raw, @Nullable CellFormat format) {
		return switch (type) {
			case "n" -> StoredNumber.parse(raw, format, this.numerals);
			case "s" -> sharedString(raw);
			case "b" -> logical(raw);
			case "e" -> new CellValue.Error(raw);
			case "d" -> StoredNumber.isoDate(raw);
			default -> new CellValue.Damaged(raw);
		};
	}

	private CellValue sharedString(String raw) {
		String text = StoredNumber.isIndex(raw) ? this.sharedStrings.get(Integer.parseInt(raw)) : null;
		return (text != null) ? text(text) : new CellValue.Damaged(raw);
	}

	private static CellValue logical(String raw) {
		return switch (raw) {
			case "1", "true" -> new CellValue.Logical(true);
			case "0", "false" -> new CellValue.Logical(false);
			default -> new CellValue.Damaged(raw);
		};
	}

	/**
	 * @param decoded {@code null} if longer than a cell can hold
	 */
	private CellValue text(@Nullable String decoded) {
		if (decoded == null) {
			return new CellValue.Damaged("Text mit mehr als 32.767 Zeichen");
		}
		return decoded.isEmpty() ? new CellValue.Blank() : new CellValue.Text(decoded);
	}

	/** Which elements a cell has. */
	private static final class Content {

		private boolean hasFormula;

		private boolean hasValue;

		private boolean hasInline;

	}

}
