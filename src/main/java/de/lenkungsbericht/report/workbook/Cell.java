package de.lenkungsbericht.report.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A cell with what it holds and how it looks.
 *
 * @param span number of columns it covers, outside tables only
 * @param anchor a name by which formulas and links find it, unique in the workbook,
 * without colon and braces, so never made of reference data; empty for none
 * @param link where a click leads: the name of a sheet, a cell of it ({@code Sheet!A5})
 * or an anchor; empty for nowhere
 * @param rule what may be entered, {@code null} for anything
 */
public record Cell(Content content, Role role, Tone tone, int span, String anchor, String link,
		@Nullable InputRule rule) {

	private static final Cell BLANK = of(new Content.Blank());

	/** A plain cell. */
	public static Cell of(Content content) {
		return new Cell(content, Role.BODY, Tone.PLAIN, 1, "", "", null);
	}

	public static Cell blank() {
		return BLANK;
	}

	/**
	 * A text cell, whatever the text begins with; a blank cell if the text is empty.
	 */
	public static Cell text(String text) {
		return text.isEmpty() ? BLANK : of(new Content.Text(text));
	}

	/** A word that stands where a number would: {@code –}. */
	public static Cell word(String word) {
		return of(new Content.Word(word));
	}

	/** Euros with cents. */
	public static Cell amount(@Nullable BigDecimal euros) {
		return number(euros, NumberFormat.AMOUNT);
	}

	/** A number in a format; a blank cell for {@code null}. */
	public static Cell number(@Nullable BigDecimal number, NumberFormat format) {
		return (number != null) ? of(new Content.Number(number, format)) : BLANK;
	}

	public static Cell whole(long number) {
		return of(new Content.Number(BigDecimal.valueOf(number), NumberFormat.WHOLE));
	}

	/** A day as {@code dd.mm.yyyy}; a blank cell for {@code null}. */
	public static Cell day(@Nullable LocalDate day) {
		return (day != null) ? of(new Content.Day(day)) : BLANK;
	}

	/**
	 * A live formula with the result that a reader without recalculation sees.
	 * @param expression see {@link Content.Formula}
	 */
	public static Cell formula(String expression, Content result) {
		return of(new Content.Formula(expression, result));
	}

	public Cell as(Role role) {
		return new Cell(this.content, role, this.tone, this.span, this.anchor, this.link, this.rule);
	}

	public Cell toned(Tone tone) {
		return new Cell(this.content, this.role, tone, this.span, this.anchor, this.link, this.rule);
	}

	public Cell spanning(int columns) {
		return new Cell(this.content, this.role, this.tone, columns, this.anchor, this.link, this.rule);
	}

	public Cell named(String anchor) {
		return new Cell(this.content, this.role, this.tone, this.span, anchor, this.link, this.rule);
	}

	public Cell linkedTo(String target) {
		return new Cell(this.content, this.role, this.tone, this.span, this.anchor, target, this.rule);
	}

	public Cell ruled(InputRule rule) {
		return new Cell(this.content, this.role, this.tone, this.span, this.anchor, this.link, rule);
	}

}
