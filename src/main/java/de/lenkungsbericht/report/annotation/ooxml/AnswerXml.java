package de.lenkungsbericht.report.annotation.ooxml;

import java.util.Locale;
import java.util.Map;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.report.annotation.AnswerSheet;
import de.lenkungsbericht.report.annotation.Look;
import de.lenkungsbericht.report.annotation.Palette;
import de.lenkungsbericht.report.annotation.opc.Xml;
import de.lenkungsbericht.report.annotation.opc.XmlElement;
import de.lenkungsbericht.report.workbook.Text;

/** Writes the sheet of the answer as XML. Its texts stand in its own cells. */
final class AnswerXml {

	private final StringBuilder rows = new StringBuilder();

	private final StringBuilder merged = new StringBuilder();

	private final StringBuilder links = new StringBuilder();

	private final Map<Look, Integer> looks;

	private int row;

	private AnswerXml(Map<Look, Integer> looks) {
		this.looks = looks;
	}

	/**
	 * Writes the sheet.
	 * @param looks the places of the looks among the cell formats
	 * @param isInFront whether the workbook opens on it
	 */
	static String of(AnswerSheet sheet, Map<Look, Integer> looks, boolean isInFront) {
		AnswerXml xml = new AnswerXml(looks);
		sheet.lines().forEach(xml::line);
		return Xml.DECLARATION + "<worksheet xmlns=\"" + XmlElement.MAIN + "\"><sheetPr><tabColor rgb=\"" + Palette.TAB
				+ "\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView showGridLines=\"0\""
				+ (isInFront ? " tabSelected=\"1\"" : "") + " workbookViewId=\"0\"/></sheetViews>"
				+ "<sheetFormatPr defaultRowHeight=\"15\"/>" + columns(sheet) + "<sheetData>" + xml.rows
				+ "</sheetData>" + wrapped("mergeCells", xml.merged) + wrapped("hyperlinks", xml.links)
				+ "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.4\" bottom=\"0.7\" header=\"0.3\" footer=\"0.35\"/>"
				+ "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"
				+ "<headerFooter><oddFooter>&amp;L&amp;A&amp;RSeite &amp;P von &amp;N</oddFooter></headerFooter></worksheet>";
	}

	private static String columns(AnswerSheet sheet) {
		StringBuilder columns = new StringBuilder("<cols>");
		for (int i = 0; i < sheet.widths().size(); i++) {
			columns.append(String.format(Locale.ROOT,
					"<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>", i + 1, sheet.widths().get(i)));
		}
		return columns.append("</cols>").toString();
	}

	private static String wrapped(String element, CharSequence content) {
		return content.isEmpty() ? "" : "<" + element + ">" + content + "</" + element + ">";
	}

	private void line(AnswerSheet.Line line) {
		this.row++;
		this.rows.append("<row r=\"").append(this.row).append('"');
		if (line.height() > 0) {
			this.rows.append(String.format(Locale.ROOT, " ht=\"%.2f\" customHeight=\"1\"", line.height()));
		}
		this.rows.append('>');
		int column = 0;
		for (AnswerSheet.Entry entry : line.entries()) {
			entry(entry, new CellRef(this.row, column));
			column += entry.span();
		}
		this.rows.append("</row>");
	}

	private void entry(AnswerSheet.Entry entry, CellRef cell) {
		this.rows.append("<c r=\"").append(cell).append("\" s=\"").append(this.looks.get(entry.look())).append('"');
		this.rows.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
			.append(Xml.escape(Text.stored(entry.text())))
			.append("</t></is></c>");
		if (entry.span() > 1) {
			CellRef last = new CellRef(cell.rowNumber(), cell.columnIndex() + entry.span() - 1);
			this.merged.append("<mergeCell ref=\"").append(cell).append(':').append(last).append("\"/>");
		}
		if (entry.target() != null) {
			this.links.append("<hyperlink ref=\"")
				.append(cell)
				.append("\" location=\"")
				.append(Xml.escape(entry.target().address()))
				.append("\"/>");
		}
	}

}
