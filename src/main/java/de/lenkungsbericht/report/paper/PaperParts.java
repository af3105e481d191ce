package de.lenkungsbericht.report.paper;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Styles and numberings of a paper, from resources beside this class: real styles, so
 * that the office can go on writing in it.
 */
final class PaperParts {

	/** The numbering in the resource that counts. */
	private static final BigInteger DECIMAL = BigInteger.ZERO;

	/** The numbering in the resource that has bullets. */
	private static final BigInteger BULLET = BigInteger.ONE;

	/** The one list of all bullets: the first that is added. */
	static final BigInteger BULLETS = BigInteger.ONE;

	private PaperParts() {
	}

	static void addTo(XWPFDocument document) throws IOException {
		try (InputStream styles = resource("styles.xml"); InputStream numbering = resource("numbering.xml")) {
			document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
			document.createNumbering().setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
			document.getNumbering().addNum(BULLET);
		}
		catch (XmlException ex) {
			throw new IOException("The paper's styles cannot be read", ex);
		}
	}

	/** A numbering of its own for each list, so that each starts at 1. */
	static BigInteger startNumbering(XWPFDocument document) {
		XWPFNumbering numbering = document.getNumbering();
		BigInteger number = numbering.addNum(DECIMAL);
		CTNum num = numbering.getNum(number).getCTNum();
		num.addNewLvlOverride().setIlvl(BigInteger.ZERO);
		num.getLvlOverrideArray(0).addNewStartOverride().setVal(BigInteger.ONE);
		return number;
	}

	private static InputStream resource(String name) throws IOException {
		InputStream resource = PaperParts.class.getResourceAsStream(name);
		if (resource == null) {
			throw new IOException("Missing in the program: " + name);
		}
		return resource;
	}

}
