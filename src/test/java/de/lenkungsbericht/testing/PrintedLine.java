package de.lenkungsbericht.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A line of a printed document.
 *
 * @param page 1-based
 * @param below its distance from the upper edge of the page, in points
 */
public record PrintedLine(int page, double below, String text) {

	/** The lines of a PDF from top to bottom; what stands side by side is one line. */
	public static List<PrintedLine> of(Path pdf) throws IOException {
		TreeMap<Long, StringBuilder> lines = new TreeMap<>();
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			PDFTextStripper stripper = new PDFTextStripper() {
				@Override
				protected void writeString(String text, List<TextPosition> positions) {
					long place = getCurrentPageNo() * 10_000L + Math.round(positions.get(0).getYDirAdj());
					lines.merge(place, new StringBuilder(text), (line, more) -> line.append(' ').append(more));
				}
			};
			stripper.setSortByPosition(true);
			stripper.getText(document);
		}
		List<PrintedLine> printed = new ArrayList<>();
		lines.forEach((place, text) -> printed
			.add(new PrintedLine((int) (place / 10_000), place % 10_000, text.toString().strip())));
		return printed;
	}

	/**
	 * How much of its page a part takes: from the line that begins it to the line that
	 * begins the next one, or to the last one above the foot of the page.
	 * @param next regular expression with which the line after the part begins
	 */
	public static double height(List<PrintedLine> lines, String begin, String next) {
		int first = last(lines, begin);
		double end = lines.get(first).below();
		for (PrintedLine line : lines.subList(first + 1, lines.size())) {
			boolean over = line.page() > lines.get(first).page() || line.text().matches("(" + next + ").*")
					|| line.text().startsWith("Stand ") && line.text().contains("Seite");
			if (over) {
				break;
			}
			end = line.below();
		}
		return end - lines.get(first).below();
	}

	/** The line that begins the part itself, not one in which it is named before. */
	private static int last(List<PrintedLine> lines, String begin) {
		for (int i = lines.size() - 1; i >= 0; i--) {
			if (lines.get(i).text().startsWith(begin)) {
				return i;
			}
		}
		throw new AssertionError("No line begins with " + begin);
	}

}
