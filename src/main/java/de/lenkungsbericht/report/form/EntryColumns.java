package de.lenkungsbericht.report.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Listed;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.EntryTable;
import de.lenkungsbericht.report.workbook.InputRule;
import de.lenkungsbericht.report.workbook.InputRule.Prompt;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.Tone;

/** The columns of the sheet Maßnahmen as the form shows and checks them. */
final class EntryColumns {

	private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

	private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

	private static final BigDecimal GREATEST_AMOUNT = new BigDecimal("999999999999");

	private EntryColumns() {
	}

	static List<EntryTable.Column> all() {
		return Stream.of(Column.values())
			.map((column) -> new EntryTable.Column(header(column), format(column), rule(column)))
			.toList();
	}

	/** Widths in characters; long words of a header stay whole beside the filter. */
	static List<Integer> widths() {
		return Stream.of(Column.values()).map(EntryColumns::width).toList();
	}

	private static int width(Column column) {
		return switch (column) {
			case NR -> 8;
			case ANLAGE, VOTUM_AM -> 11;
			case EINMALIG, JAEHRLICH, DRITTMITTEL, TERMIN, GEMEINSAM_MIT -> 13;
			case VOTUM, BEARBEITUNGSSTAND, DRITTMITTELSTATUS, EMPFEHLUNG, NAECHSTE_VORSTELLUNG -> 19;
			case DRITTMITTELGEBER, WIRKUNGSPRUEFUNG, LETZTE_WIRKUNGSPRUEFUNG -> 17;
			case TITEL, GRUND, BEDINGUNG, BEMERKUNG -> 26;
			case KURZBERICHT -> 46;
			default -> 15;
		};
	}

	private static Cell header(Column column) {
		Cell header = Cell.text(column.isRequired() ? column.header() + " *" : column.header()).as(Role.HEADER);
		return column.isRequired() ? header.toned(Tone.ATTENTION) : header;
	}

	/** How a cell shows what is typed into it; text stays as it is typed. */
	static NumberFormat format(Column column) {
		return switch (column.type()) {
			case AMOUNT -> NumberFormat.AMOUNT;
			case DECIMAL -> NumberFormat.DECIMAL;
			case WHOLE -> NumberFormat.YEAR;
			case DAY -> NumberFormat.DAY;
			default -> NumberFormat.TEXT;
		};
	}

	/**
	 * What may be typed. An amount in words ({@code 45 T€}) and a committee by its alias
	 * are accepted on delivery, so there the program only asks whether it is meant.
	 */
	private static InputRule rule(Column column) {
		Prompt prompt = new Prompt(column.header(), FormTexts.prompt(column), error(column));
		return switch (column.type()) {
			case LISTED ->
				new InputRule.DropDown(column.choices().stream().map(Listed::label).toList(), "", true, prompt);
			case COMMITTEE -> new InputRule.DropDown(List.of(), HintsSheet.COMMITTEES, false, prompt);
			case DAY -> days(prompt);
			case AMOUNT -> numbers(column, GREATEST_AMOUNT, false, false, prompt);
			case DECIMAL -> numbers(column, maximum(column), false, true, prompt);
			case WHOLE -> numbers(column, maximum(column), true, true, prompt);
			default -> new InputRule.Anything(prompt);
		};
	}

	/**
	 * What is wrong with anything else and what to do; where only a prompt is, nothing.
	 */
	static String error(Column column) {
		return switch (column.type()) {
			case LISTED -> FormTexts.notInList(column.choices().stream().map(Listed::label).toList());
			case COMMITTEE -> FormTexts.text("error.committee");
			case DAY -> noDay();
			case AMOUNT -> FormTexts.text("error.amount");
			case DECIMAL, WHOLE -> FormTexts.notInRange(column);
			default -> "";
		};
	}

	private static String noDay() {
		return FormTexts.text("error.day", GermanDate.format(FIRST_DAY)).replace("{1}", GermanDate.format(LAST_DAY));
	}

	/** Any day that can be meant. */
	static InputRule days(String title, String prompt) {
		return days(new Prompt(title, prompt, noDay()));
	}

	private static InputRule days(Prompt prompt) {
		return new InputRule.DayBetween(FIRST_DAY, LAST_DAY, true, prompt);
	}

	private static InputRule numbers(Column column, BigDecimal maximum, boolean whole, boolean strict, Prompt prompt) {
		return new InputRule.NumberBetween(Objects.requireNonNull(column.minimum()), maximum, whole, strict, prompt);
	}

	private static BigDecimal maximum(Column column) {
		return Objects.requireNonNull(column.maximum());
	}

}
