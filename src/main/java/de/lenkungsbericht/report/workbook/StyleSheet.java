package de.lenkungsbericht.report.workbook;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook, each created once. */
final class StyleSheet {

	/**
	 * A font that spreadsheet programs on every system have, or have one of equal widths
	 * for: what fits here fits there.
	 */
	static final String FONT = "Arial";

	static final String ACCENT = "1B4B72";

	private static final String INK = "1F2933";

	private static final String GREY = "595959";

	private static final String RULE = "C9D2DB";

	private static final String PALE = "EEF3F8";

	private static final String PAPER = "FFFFFF";

	private static final String FIELD = "FFFBE6";

	/** Formats of figures that are clicked on. */
	private static final Set<String> NUMBERS = Set.of(NumberFormat.WHOLE.code(), NumberFormat.EUROS.code(),
			NumberFormat.STAFF.code());

	private final XSSFWorkbook workbook;

	private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

	private final Map<FontKey, XSSFFont> fonts = new HashMap<>();

	StyleSheet(XSSFWorkbook workbook) {
		this.workbook = workbook;
		XSSFFont standard = workbook.getFontAt(0);
		standard.setFontName(FONT);
		standard.setFontHeightInPoints((short) 10);
	}

	XSSFCellStyle style(Cell cell) {
		Content content = cell.content();
		boolean link = !cell.link().isEmpty();
		return this.styles.computeIfAbsent(
				new Key(cell.role(), cell.tone(), format(content), content.isText(), side(cell), link), this::create);
	}

	/** The number format of a content; {@code General} for text. */
	static String format(Content content) {
		if (content instanceof Content.Formula formula) {
			return format(formula.result());
		}
		if (content instanceof Content.Entry entry) {
			return entry.format().code();
		}
		if (content instanceof Content.Number number) {
			return number.format().code();
		}
		if (content instanceof Content.Day) {
			return NumberFormat.DAY.code();
		}
		if (content instanceof Content.Moment) {
			return "dd.mm.yyyy hh:mm:ss";
		}
		return (content instanceof Content.Month) ? "[$-407]mmmm yyyy" : NumberFormat.DECIMAL.code();
	}

	private XSSFCellStyle create(Key key) {
		XSSFCellStyle style = this.workbook.createCellStyle();
		style.setFont(this.fonts.computeIfAbsent(fontKey(key), this::createFont));
		style.setDataFormat(this.workbook.createDataFormat().getFormat(key.format()));
		style.setWrapText(key.text() && key.role().wraps());
		style.setAlignment(key.side());
		style.setIndention((short) indent(key));
		style.setVerticalAlignment(verticalAlignment(key.role()));
		style.setLocked(!key.role().isOpen());
		fill(style, ground(key));
		rules(style, key.role());
		return style;
	}

	/** Numbers to the right, all else to the left; fields to be filled in by content. */
	private static HorizontalAlignment side(Cell cell) {
		Content content = cell.content();
		if (standsLeft(cell)) {
			return HorizontalAlignment.LEFT;
		}
		if (content instanceof Content.Blank || content instanceof Content.Entry) {
			return content.isText() ? HorizontalAlignment.LEFT : HorizontalAlignment.GENERAL;
		}
		if (cell.role().isNumberHeader()) {
			return HorizontalAlignment.RIGHT;
		}
		boolean figure = cell.role() == Role.FIGURE || cell.role() == Role.FIGURE_LABEL;
		return (content.isOfNumbers() && !figure) ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
	}

	/** What is filled in on its own, and days, which are read like words. */
	private static boolean standsLeft(Cell cell) {
		boolean day = format(cell.content()).equals(NumberFormat.DAY.code());
		return cell.role() == Role.INPUT || cell.role() == Role.ENTRY && day;
	}

	/**
	 * Text keeps from the edge; figures stand at it, since not every program keeps them
	 * away from it alike.
	 */
	private static int indent(Key key) {
		boolean kept = key.side() == HorizontalAlignment.LEFT || key.role() == Role.FILTERED_NUMBER_HEADER;
		return kept ? key.role().indent() : 0;
	}

	private static VerticalAlignment verticalAlignment(Role role) {
		return switch (role) {
			case HEADING -> VerticalAlignment.BOTTOM;
			case TITLE, SUBTITLE, HEADER, NUMBER_HEADER, FILTERED_NUMBER_HEADER, FIGURE, TOTAL ->
				VerticalAlignment.CENTER;
			default -> VerticalAlignment.TOP;
		};
	}

	private static String ground(Key key) {
		if (!key.tone().ground().isEmpty()) {
			return key.tone().ground();
		}
		return switch (key.role()) {
			case HEADER, NUMBER_HEADER, FILTERED_NUMBER_HEADER -> ACCENT;
			case FIGURE, FIGURE_LABEL, TOTAL -> PALE;
			case INPUT -> FIELD;
			default -> "";
		};
	}

	private static FontKey fontKey(Key key) {
		boolean underlined = key.link() && key.underlines();
		return new FontKey(key.role().points(), key.role().isBold(), letters(key), underlined);
	}

	private static String letters(Key key) {
		if (!key.tone().letters().isEmpty()) {
			return key.tone().letters();
		}
		return switch (key.role()) {
			case HEADER, NUMBER_HEADER, FILTERED_NUMBER_HEADER -> PAPER;
			case TITLE, HEADING, FIGURE -> ACCENT;
			case SUBTITLE, NOTE, FIGURE_LABEL -> GREY;
			default -> key.link() ? ACCENT : INK;
		};
	}

	private XSSFFont createFont(FontKey key) {
		XSSFFont font = this.workbook.createFont();
		font.setFontName(FONT);
		font.setFontHeightInPoints((short) key.points());
		font.setBold(key.bold());
		font.setColor(color(key.letters()));
		font.setUnderline(key.underlined() ? XSSFFont.U_SINGLE : XSSFFont.U_NONE);
		return font;
	}

	private static void fill(XSSFCellStyle style, String ground) {
		if (!ground.isEmpty()) {
			style.setFillForegroundColor(color(ground));
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}
	}

	private static void rules(XSSFCellStyle style, Role role) {
		switch (role) {
			case DATA, ROW_HEADER -> ruleBelow(style, BorderStyle.THIN, RULE);
			case ENTRY -> {
				ruleBelow(style, BorderStyle.THIN, RULE);
				style.setBorderRight(BorderStyle.THIN);
				style.setRightBorderColor(color(RULE));
			}
			case HEADING -> ruleBelow(style, BorderStyle.MEDIUM, ACCENT);
			case TOTAL -> {
				style.setBorderTop(BorderStyle.THIN);
				style.setTopBorderColor(color(ACCENT));
			}
			case INPUT -> frame(style);
			default -> {
			}
		}
	}

	private static void frame(XSSFCellStyle style) {
		ruleBelow(style, BorderStyle.THIN, GREY);
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		style.setTopBorderColor(color(GREY));
		style.setLeftBorderColor(color(GREY));
		style.setRightBorderColor(color(GREY));
	}

	private static void ruleBelow(XSSFCellStyle style, BorderStyle line, String color) {
		style.setBorderBottom(line);
		style.setBottomBorderColor(color(color));
	}

	static byte[] rgb(String hexadecimal) {
		return HexFormat.of().parseHex(hexadecimal);
	}

	/** The format wants the opacity before the colour. */
	private static XSSFColor color(String hexadecimal) {
		return new XSSFColor(rgb("FF" + hexadecimal), null);
	}

	private record Key(Role role, Tone tone, String format, boolean text, HorizontalAlignment side, boolean link) {

		/** Figures lead somewhere without looking like a word. */
		boolean underlines() {
			return this.role != Role.FIGURE && !NUMBERS.contains(this.format);
		}

	}

	private record FontKey(int points, boolean bold, String letters, boolean underlined) {
	}

}
