package de.lenkungsbericht.report.annotation.poi;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.report.annotation.Look;
import de.lenkungsbericht.report.annotation.Palette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;

/** The looks of the answer, each created once in the department's workbook. */
final class AnswerStyles {

	private final Workbook workbook;

	private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

	AnswerStyles(Workbook workbook) {
		this.workbook = workbook;
	}

	CellStyle of(Look look) {
		return this.styles.computeIfAbsent(look, this::create);
	}

	/**
	 * The colour of a severity on cells: the pale one of the palette or, in BIFF8, the
	 * nearest of those that every workbook has.
	 */
	static Color color(Workbook workbook, Severity severity) {
		return (workbook instanceof HSSFWorkbook) ? indexed(switch (severity) {
			case FEHLER -> IndexedColors.ROSE;
			case WARNUNG -> IndexedColors.LIGHT_YELLOW;
			case HINWEIS -> IndexedColors.PALE_BLUE;
		}) : color(Palette.ground(severity));
	}

	/**
	 * A colour of a workbook in OOXML.
	 * @param argb as in {@link Palette}
	 */
	static XSSFColor color(String argb) {
		return new XSSFColor(HexFormat.of().parseHex(argb), null);
	}

	private static Color indexed(IndexedColors color) {
		return Objects.requireNonNull(HSSFColor.getIndexHash().get((int) color.getIndex()));
	}

	/** The line around cells of a severity. */
	static BorderStyle line(Severity severity) {
		return switch (severity) {
			case FEHLER -> BorderStyle.THIN;
			case WARNUNG -> BorderStyle.DASHED;
			case HINWEIS -> BorderStyle.DOTTED;
		};
	}

	private @Nullable Color ground(Look look) {
		return switch (look) {
			case HEADER -> (this.workbook instanceof HSSFWorkbook) ? indexed(IndexedColors.GREY_25_PERCENT)
					: color(Palette.ground(look));
			case ERROR -> color(this.workbook, Severity.FEHLER);
			case WARNING -> color(this.workbook, Severity.WARNUNG);
			case NOTE -> color(this.workbook, Severity.HINWEIS);
			default -> null;
		};
	}

	private CellStyle create(Look look) {
		CellStyle style = this.workbook.createCellStyle();
		style.setFont(font(look));
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setWrapText(true);
		style.setAlignment(HorizontalAlignment.LEFT);
		style.setIndention((short) (look.isTable() ? 1 : 0));
		if (look.isTable()) {
			style.setBorderBottom(BorderStyle.THIN);
			style.setBottomBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
		}
		Color ground = ground(look);
		if (ground != null) {
			style.setFillForegroundColor(ground);
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}
		return style;
	}

	private Font font(Look look) {
		Font font = this.workbook.createFont();
		font.setFontName("Arial");
		font.setFontHeightInPoints((short) look.points());
		font.setBold(look.isBold());
		if (look == Look.LINK) {
			font.setUnderline(Font.U_SINGLE);
			font.setColor(IndexedColors.DARK_BLUE.getIndex());
		}
		return font;
	}

}
