package de.lenkungsbericht.report.annotation.opc;

/** Text as XML. */
public final class Xml {

	/** The line that begins a part. */
	public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	private Xml() {
	}

	/** A text that can stand in an element as well as in an attribute. */
	public static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}
