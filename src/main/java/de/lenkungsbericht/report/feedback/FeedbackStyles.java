package de.lenkungsbericht.report.feedback;

import java.util.EnumMap;
import java.util.Map;

import de.lenkungsbericht.portfolio.finding.Severity;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** The looks of the sheet Rückmeldung, each created once in the department's workbook. */
final class FeedbackStyles {

	private final Workbook workbook;

	private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

	FeedbackStyles(Workbook workbook) {
		this.workbook = workbook;
	}

	CellStyle of(Look look) {
		return this.styles.computeIfAbsent(look, this::create);
	}

	/**
	 * The colour of a severity on cells, one of those that every kind of workbook has.
	 */
	static IndexedColors color(Severity severity) {
		return switch (severity) {
			case FEHLER -> IndexedColors.ROSE;
			case WARNUNG -> IndexedColors.LIGHT_YELLOW;
			case HINWEIS -> IndexedColors.PALE_BLUE;
		};
	}

	private CellStyle create(Look look) {
		CellStyle style = this.workbook.createCellStyle();
		style.setFont(font(look));
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setWrapText(look.table);
		if (look.table) {
			style.setBorderBottom(BorderStyle.THIN);
			style.setBottomBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
		}
		if (look.ground != null) {
			style.setFillForegroundColor(look.ground.getIndex());
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}
		return style;
	}

	private Font font(Look look) {
		Font font = this.workbook.createFont();
		font.setFontName("Arial");
		font.setFontHeightInPoints((short) ((look == Look.TITLE) ? 16 : 10));
		font.setBold(look.bold);
		if (look == Look.LINK) {
			font.setUnderline(Font.U_SINGLE);
			font.setColor(IndexedColors.DARK_BLUE.getIndex());
		}
		return font;
	}

	/** How a cell of the sheet looks. */
	enum Look {

		TITLE(true, false, null), PLAIN(false, false, null), STRONG(true, false, null),
		HEADER(true, true, IndexedColors.GREY_25_PERCENT), TEXT(false, true, null), LINK(false, true, null),
		ERROR(true, true, color(Severity.FEHLER)), WARNING(true, true, color(Severity.WARNUNG)),
		NOTE(true, true, color(Severity.HINWEIS));

		private final boolean bold;

		private final boolean table;

		private final @Nullable IndexedColors ground;

		Look(boolean bold, boolean table, @Nullable IndexedColors ground) {
			this.bold = bold;
			this.table = table;
			this.ground = ground;
		}

		static Look of(Severity severity) {
			return switch (severity) {
				case FEHLER -> ERROR;
				case WARNUNG -> WARNING;
				case HINWEIS -> NOTE;
			};
		}

	}

}
