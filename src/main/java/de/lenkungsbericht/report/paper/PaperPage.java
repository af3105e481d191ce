package de.lenkungsbericht.report.paper;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import de.lenkungsbericht.portfolio.Value;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** Paper size, margins, footer and document properties. */
final class PaperPage {

	/** 2.5 cm in twentieths of a point. */
	private static final BigInteger MARGIN = BigInteger.valueOf(1418);

	private static final BigInteger HALF_MARGIN = BigInteger.valueOf(709);

	private PaperPage() {
	}

	static void setUp(XWPFDocument document, PaperDescription paper) {
		CTSectPr section = document.getDocument().getBody().addNewSectPr();
		section.addNewPgSz().setW(BigInteger.valueOf(11906));
		section.getPgSz().setH(BigInteger.valueOf(16838));
		margins(section.addNewPgMar());
		footer(document, paper.asOf());
		properties(document, paper);
	}

	private static void margins(CTPageMar margins) {
		margins.setTop(MARGIN);
		margins.setBottom(MARGIN);
		margins.setLeft(MARGIN);
		margins.setRight(MARGIN);
		margins.setHeader(HALF_MARGIN);
		margins.setFooter(HALF_MARGIN);
		margins.setGutter(BigInteger.ZERO);
	}

	private static void footer(XWPFDocument document, LocalDate asOf) {
		XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		footer.setStyle("Fuzeile");
		footer.createRun().setText("Stand " + new Value.Day(asOf).text());
		footer.createRun().addTab();
		footer.createRun().setText("Seite ");
		field(footer, "PAGE");
		footer.createRun().setText(" von ");
		field(footer, "NUMPAGES");
	}

	private static void field(XWPFParagraph paragraph, String instruction) {
		CTSimpleField field = paragraph.getCTP().addNewFldSimple();
		field.setInstr(instruction);
		field.addNewR().addNewT().setStringValue("1");
	}

	/**
	 * The times are the as-of day, since the document must not know when it was written.
	 */
	private static void properties(XWPFDocument document, PaperDescription paper) {
		POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
		Optional<Date> day = Optional.of(Date.from(paper.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
		core.setTitle(paper.title());
		core.setCreator("Lenkungsbericht");
		core.setLastModifiedByUser("Lenkungsbericht");
		core.getUnderlyingProperties().setLanguageProperty("de-DE");
		core.setCreated(day);
		core.setModified(day);
	}

}
