package de.lenkungsbericht.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.notation.VagueDate;

/**
 * Writes a value as the text that is stored, and reads it again without loss. The text is
 * {@link Value#text()}, but for a vague date, which keeps its days in front
 * ({@code 2020-06-01/2020-06-30 Juni 2020}): what a notation meant when it was accepted
 * stays, even if a later version of the program reads it in another way.
 */
public final class ValueCodec {

	private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

	private static final String UNDATED = "/ ";

	private static final Map<Column, Map<String, Value>> CHOICES = choices();

	private ValueCodec() {
	}

	public static String write(Value value) {
		if (value instanceof Value.Vague vague) {
			VagueDate date = vague.date();
			return date.isDated() ? date.start() + "/" + date.end() + " " + date.text() : UNDATED + date.text();
		}
		return value.text();
	}

	/**
	 * Reads what {@link #write} wrote.
	 * @throws IllegalStateException if the text is no value of the column
	 */
	public static Value read(Column column, String text) {
		try {
			return switch (column.type()) {
				case TEXT, COMMITTEE -> new Value.Text(text);
				case LISTED -> choice(column, text);
				case DAY -> new Value.Day(LocalDate.parse(text, GERMAN));
				case VAGUE_DATE -> new Value.Vague(vague(text));
				case AMOUNT -> new Value.Amount(decimal(text));
				case DECIMAL -> new Value.Decimal(decimal(text));
				case WHOLE -> new Value.Whole(Integer.parseInt(text));
				case MEASURE_NUMBERS -> new Value.Numbers(numbers(text));
				case MEASURE_NUMBER -> throw new IllegalArgumentException("the number is no value");
			};
		}
		catch (RuntimeException ex) {
			throw new IllegalStateException("Stored text of column " + column.key() + " is no value: " + text, ex);
		}
	}

	private static Value choice(Column column, String text) {
		Value value = CHOICES.getOrDefault(column, Map.of()).get(text);
		if (value == null) {
			throw new IllegalArgumentException("not in the list");
		}
		return value;
	}

	private static VagueDate vague(String text) {
		if (text.startsWith(UNDATED)) {
			return VagueDate.undated(text.substring(UNDATED.length()));
		}
		int slash = text.indexOf('/');
		int space = text.indexOf(' ');
		return new VagueDate(text.substring(space + 1), LocalDate.parse(text.substring(0, slash)),
				LocalDate.parse(text.substring(slash + 1, space)));
	}

	private static BigDecimal decimal(String text) {
		return new BigDecimal(text.replace(',', '.'));
	}

	private static List<MeasureNumber> numbers(String text) {
		return text.isEmpty() ? List.of() : Stream.of(text.split(", ")).map(MeasureNumber::new).toList();
	}

	private static Map<Column, Map<String, Value>> choices() {
		Map<Column, Map<String, Value>> all = new EnumMap<>(Column.class);
		for (Column column : Column.values()) {
			Map<String, Value> byLabel = new HashMap<>();
			for (Listed listed : column.choices()) {
				byLabel.put(listed.label(), new Value.Choice(listed));
			}
			all.put(column, byLabel);
		}
		return all;
	}

}
