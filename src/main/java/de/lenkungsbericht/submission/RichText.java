package de.lenkungsbericht.submission;

import javax.xml.stream.XMLStreamException;

/**
 * Text in runs, as in shared strings and inline strings; how it is read aloud is left.
 */
final class RichText {

	private RichText() {
	}

	/** Reads the part {@code sharedStrings.xml}. */
	static void readAll(XmlCursor xml, TextPool into) throws XMLStreamException {
		StoredText text = new StoredText();
		xml.nextChild(0);
		while (xml.nextChild(1)) {
			if (xml.name().equals("si")) {
				read(xml, text.clear());
				into.add(text.decoded());
			}
		}
		xml.finish();
	}

	/** Joins the runs of the element at hand. */
	static void read(XmlCursor xml, StoredText into) throws XMLStreamException {
		int own = xml.depth();
		while (xml.nextChild(own)) {
			switch (xml.name()) {
				case "t" -> xml.text(into);
				case "r" -> readRun(xml, into);
				default -> {
				}
			}
		}
	}

	private static void readRun(XmlCursor xml, StoredText into) throws XMLStreamException {
		int own = xml.depth();
		while (xml.nextChild(own)) {
			if (xml.name().equals("t")) {
				xml.text(into);
			}
		}
	}

}
