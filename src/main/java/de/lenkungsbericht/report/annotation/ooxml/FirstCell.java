package de.lenkungsbericht.report.annotation.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.report.annotation.opc.PackageEditor;
import de.lenkungsbericht.report.annotation.opc.XmlElement;
import de.lenkungsbericht.report.annotation.opc.XmlOutline;

/** Reads the text in A1. */
final class FirstCell {

	private FirstCell() {
	}

	/** The text, empty if there is none. */
	static String text(PackageEditor editor, WorkbookPart workbook, BookSheet sheet) throws IOException {
		Optional<XmlElement> cell = firstCell(editor, sheet);
		if (cell.isEmpty()) {
			return "";
		}
		String value = cell.get().child("v").map(XmlElement::text).orElse("");
		return cell.get().attribute("t").equals("s") ? shared(editor, workbook, value) : value + letters(cell.get());
	}

	private static Optional<XmlElement> firstCell(PackageEditor editor, BookSheet sheet) throws IOException {
		try (InputStream in = editor.open(sheet.part())) {
			return XmlOutline.only(in, "c", 0).filter((cell) -> Set.of("", "A1").contains(cell.attribute("r")));
		}
	}

	private static String shared(PackageEditor editor, WorkbookPart workbook, String index) throws IOException {
		Optional<String> part = workbook.relationships().partOfType("sharedStrings");
		if (part.isEmpty() || !index.matches("\\d{1,7}")) {
			return "";
		}
		try (InputStream in = editor.open(part.get())) {
			return XmlOutline.only(in, "si", Integer.parseInt(index)).map(FirstCell::letters).orElse("");
		}
	}

	private static String letters(XmlElement element) {
		return Stream.of(element)
			.flatMap(XmlElement::descendants)
			.filter((each) -> each.name().equals("t"))
			.map(XmlElement::text)
			.collect(Collectors.joining());
	}

}
