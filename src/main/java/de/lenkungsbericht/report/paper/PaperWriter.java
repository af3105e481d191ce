package de.lenkungsbericht.report.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import de.lenkungsbericht.report.workbook.DraftFile;
import de.lenkungsbericht.report.workbook.StableZip;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Writes a described paper as .docx; the same description always gives the same bytes.
 */
public final class PaperWriter {

	private static final Pattern MEASURE_HYPHEN = Pattern.compile("(?<=\\b\\p{Lu}{2,3})-(?=\\d\\d\\b)");

	/** So many items of a list stay with the next one at its beginning and at its end. */
	private static final int KEPT = 2;

	private final XWPFDocument document;

	private final PaperTables tables;

	private PaperWriter(XWPFDocument document) {
		this.document = document;
		this.tables = new PaperTables(document);
	}

	/**
	 * Writes the paper and leaves the stream open.
	 * @throws IOException if the stream, or the temporary folder, does not take it
	 */
	public static void write(PaperDescription paper, OutputStream target) throws IOException {
		Path draft = DraftFile.create("vorlage", ".docx");
		try {
			writeDraft(paper, draft);
			StableZip.copy(draft, target);
		}
		finally {
			Files.delete(draft);
		}
	}

	private static void writeDraft(PaperDescription paper, Path draft) throws IOException {
		try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(draft)) {
			PaperParts.addTo(document);
			PaperPage.setUp(document, paper);
			PaperWriter writer = new PaperWriter(document);
			paper.elements().forEach(writer::write);
			document.write(out);
		}
	}

	private void write(PaperDescription.Element element) {
		if (element instanceof PaperDescription.Title title) {
			paragraph("Titel", title.text());
		}
		else if (element instanceof PaperDescription.Heading heading) {
			paragraph("berschrift" + heading.level(), heading.text());
		}
		else if (element instanceof PaperDescription.Paragraph paragraph) {
			prose("Standard", paragraph.text());
		}
		else if (element instanceof PaperDescription.NumberedList list) {
			list("Liste", PaperParts.startNumbering(this.document), list.items());
		}
		else if (element instanceof PaperDescription.BulletList list) {
			list("Aufzaehlung", PaperParts.BULLETS, list.items());
		}
		else if (element instanceof PaperDescription.Facts facts) {
			this.tables.write(facts);
		}
		else if (element instanceof PaperDescription.Table table) {
			this.tables.write(table);
		}
	}

	/** No page begins with the last item alone, or ends with the first. */
	private void list(String style, BigInteger numbering, List<String> items) {
		for (int i = 0; i < items.size(); i++) {
			XWPFParagraph paragraph = prose(style, items.get(i));
			paragraph.setNumID(numbering);
			int left = items.size() - 1 - i;
			if (left > 0 && (i < KEPT || left <= KEPT)) {
				paragraph.setKeepNext(true);
			}
		}
	}

	/** In running text the end of a line does not tear the number of a measure. */
	private XWPFParagraph prose(String style, String text) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setStyle(style);
		String[] parts = MEASURE_HYPHEN.split(text);
		XWPFRun run = fill(paragraph, parts[0]);
		for (String part : List.of(parts).subList(1, parts.length)) {
			run.getCTR().addNewNoBreakHyphen();
			run = fill(paragraph, part);
		}
		return paragraph;
	}

	private XWPFParagraph paragraph(String style, String text) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setStyle(style);
		fill(paragraph, text);
		return paragraph;
	}

	/**
	 * Writes a text of any origin: line breaks stay, what XML cannot hold is left out.
	 */
	static XWPFRun fill(XWPFParagraph paragraph, String text) {
		XWPFRun run = paragraph.createRun();
		String[] lines = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "").split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				run.addBreak();
			}
			run.setText(bound(lines[i]));
		}
		return run;
	}

	/** Keeps an amount and its unit in one line. */
	private static String bound(String text) {
		return text.replace(" €", "\u00a0€").replace(" VZÄ", "\u00a0VZÄ");
	}

}
