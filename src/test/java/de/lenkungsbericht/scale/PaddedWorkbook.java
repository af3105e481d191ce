package de.lenkungsbericht.scale;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.util.CellReference;

/** A good submission whose sheet Maßnahmen holds far more than anybody needs. */
final class PaddedWorkbook {

	private static final String SHEET = "xl/worksheets/sheet2.xml";

	private static final String END = "</sheetData>";

	private PaddedWorkbook() {
	}

	/**
	 * Adds rows of numbers right of all that is known.
	 * @param firstRow 1-based
	 * @param firstColumn 0-based
	 */
	static void pad(Path good, Path padded, int firstRow, int lastRow, int firstColumn, int lastColumn)
			throws IOException {
		Files.createDirectories(padded.getParent());
		try (ZipFile from = new ZipFile(good.toFile());
				OutputStream file = Files.newOutputStream(padded);
				ZipOutputStream out = new ZipOutputStream(file)) {
			for (Enumeration<? extends ZipEntry> parts = from.entries(); parts.hasMoreElements();) {
				ZipEntry part = parts.nextElement();
				String text = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
				Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
				out.putNextEntry(new ZipEntry(part.getName()));
				int end = part.getName().equals(SHEET) ? text.indexOf(END) : text.length();
				writer.write(text, 0, end);
				if (end < text.length()) {
					rows(writer, firstRow, lastRow, firstColumn, lastColumn);
				}
				writer.write(text, end, text.length() - end);
				writer.flush();
			}
		}
	}

	private static void rows(Writer out, int firstRow, int lastRow, int firstColumn, int lastColumn)
			throws IOException {
		for (int row = firstRow; row <= lastRow; row++) {
			out.write("<row r=\"" + row + "\">");
			for (int column = firstColumn; column <= lastColumn; column++) {
				out.write("<c r=\"" + CellReference.convertNumToColString(column) + row + "\"><v>" + column % 10
						+ "</v></c>");
			}
			out.write("</row>");
		}
	}

}
