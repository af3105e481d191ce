package de.lenkungsbericht.submission;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Builds a package by hand, for contents that no library writes. The sheet Maßnahmen has
 * the headers Nr., Maßnahme and Empfehlung in row 1; tests say what follows. Style 1 is a
 * date, style 2 a percentage.
 */
final class OddWorkbook {

	static final String HEADER = "<row r=\"1\">" + text("A1", "Nr.") + text("B1", "Maßnahme") + text("C1", "Empfehlung")
			+ text("D1", "Votum am") + text("E1", "Mehrbedarf einmalig (€)") + "</row>";

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final Map<String, String> parts = new LinkedHashMap<>();

	private OddWorkbook() {
		this.parts
			.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
					+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
					+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
					+ "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
		this.parts.put("_rels/.rels", relationships(relationship("r1", "officeDocument", "xl/workbook.xml")));
		this.parts.put("xl/_rels/workbook.xml.rels",
				relationships(relationship("r1", "worksheet", "worksheets/sheet1.xml"),
						relationship("r2", "styles", "styles.xml"),
						relationship("r3", "sharedStrings", "sharedStrings.xml")));
		this.parts.put("xl/workbook.xml", workbook(""));
		this.parts.put("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN
				+ "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>");
		this.parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\"><si><t>geteilt</t></si></sst>");
		sheetData(HEADER);
	}

	static OddWorkbook odd() {
		return new OddWorkbook();
	}

	/** One cell below the header, the whole element {@code c}. */
	static OddWorkbook withCell(String cell) {
		return odd().sheetData(HEADER + "<row r=\"2\">" + text("A2", "KJ-01") + cell + "</row>");
	}

	static String text(String address, String text) {
		return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
	}

	/** What stands between {@code <sheetData>} and its end, the header included. */
	OddWorkbook sheetData(String rows) {
		return sheet("<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
	}

	OddWorkbook sheet(String xml) {
		return part("xl/worksheets/sheet1.xml", xml);
	}

	OddWorkbook sharedStrings(String items) {
		return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
	}

	OddWorkbook date1904() {
		return part("xl/workbook.xml", workbook("<workbookPr date1904=\"true\"/>"));
	}

	OddWorkbook part(String name, String content) {
		this.parts.put(name, content);
		return this;
	}

	OddWorkbook without(String name) {
		this.parts.remove(name);
		return this;
	}

	/** Replaces a text in every part. */
	OddWorkbook replace(String text, String by) {
		this.parts.replaceAll((name, content) -> content.replace(text, by));
		return this;
	}

	Path write(Path file) {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : this.parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String workbook(String properties) {
		return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONSHIPS + "\">" + properties
				+ "<sheets><sheet name=\"Maßnahmen\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
	}

	private static String relationships(String... relationships) {
		return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
				+ String.join("", relationships) + "</Relationships>";
	}

	private static String relationship(String id, String type, String target) {
		return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONSHIPS + "/" + type + "\" Target=\"" + target
				+ "\"/>";
	}

}
