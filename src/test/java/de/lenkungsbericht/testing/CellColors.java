package de.lenkungsbericht.testing;

import java.util.Set;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;

/** The colours of a cell as somebody sees them who sees little or no colours. */
final class CellColors {

	private static final byte[] BLACK = { 0, 0, 0 };

	private static final byte[] WHITE = { -1, -1, -1 };

	/** Grounds of headers, figures and fields to be filled in: they say nothing. */
	private static final Set<String> ORNAMENT = Set.of("FFFFFF", "1B4B72", "EEF3F8", "FFFBE6");

	private CellColors() {
	}

	/** How far letters stand out from their ground, 1 to 21, as WCAG 2 defines it. */
	static double contrast(XSSFCell cell) {
		double letters = luminance(rgb(cell.getCellStyle().getFont().getXSSFColor(), BLACK));
		double ground = luminance(ground(cell));
		return (Math.max(letters, ground) + 0.05) / (Math.min(letters, ground) + 0.05);
	}

	/** Whether the ground is one that tells good from bad. */
	static boolean carriesMeaning(XSSFCell cell) {
		byte[] ground = ground(cell);
		return !ORNAMENT.contains("%02X%02X%02X".formatted(ground[0], ground[1], ground[2]));
	}

	/** Whether light letters stand on a dark ground, as in headers only. */
	static boolean isHeader(XSSFCell cell) {
		return luminance(ground(cell)) < luminance(rgb(cell.getCellStyle().getFont().getXSSFColor(), BLACK));
	}

	private static byte[] ground(XSSFCell cell) {
		XSSFCellStyle style = cell.getCellStyle();
		boolean filled = style.getFillPattern() == FillPatternType.SOLID_FOREGROUND;
		return filled ? rgb(style.getFillForegroundColorColor(), WHITE) : WHITE;
	}

	private static byte[] rgb(@Nullable XSSFColor color, byte[] otherwise) {
		byte[] rgb = (color != null) ? color.getRGBWithTint() : null;
		return (rgb != null) ? rgb : otherwise;
	}

	private static double luminance(byte[] rgb) {
		return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
	}

	private static double linear(byte channel) {
		double share = Byte.toUnsignedInt(channel) / 255.0;
		return (share <= 0.04045) ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

}
