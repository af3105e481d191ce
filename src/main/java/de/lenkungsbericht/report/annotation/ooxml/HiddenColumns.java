package de.lenkungsbericht.report.annotation.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.Optional;

import de.lenkungsbericht.report.annotation.opc.PackageEditor;
import de.lenkungsbericht.report.annotation.opc.XmlElement;
import de.lenkungsbericht.report.annotation.opc.XmlOutline;

/** Reads which columns of a sheet are hidden. */
final class HiddenColumns {

	/** Of every sheet, 0-based. */
	static final int LAST_COLUMN = 16_383;

	private HiddenColumns() {
	}

	/**
	 * The hidden columns, 0-based.
	 * @param element the sheet, looked through before
	 */
	static BitSet of(PackageEditor editor, BookSheet sheet, XmlElement element) throws IOException {
		return element.child("cols").isPresent() ? read(editor, sheet) : new BitSet();
	}

	private static BitSet read(PackageEditor editor, BookSheet sheet) throws IOException {
		BitSet hidden = new BitSet();
		try (InputStream in = editor.open(sheet.part())) {
			Optional<XmlElement> columns = XmlOutline.only(in, "cols", 0);
			columns.ifPresent((all) -> all.children("col").forEach((each) -> add(each, hidden)));
		}
		return hidden;
	}

	private static void add(XmlElement columns, BitSet hidden) {
		int first = number(columns.attribute("min"));
		int last = Math.min(number(columns.attribute("max")), LAST_COLUMN + 1);
		if (columns.attribute("hidden").matches("1|true") && 0 < first && first <= last) {
			hidden.set(first - 1, last);
		}
	}

	private static int number(String text) {
		return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
	}

}
