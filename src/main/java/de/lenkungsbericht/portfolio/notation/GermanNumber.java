package de.lenkungsbericht.portfolio.notation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers and amounts as they are written in Germany: a comma before the decimals, a dot
 * only between groups of three digits, euros before or behind, thousands ({@code T€}) and
 * millions ({@code Mio. €}).
 */
public final class GermanNumber {

	private static final String DIGITS = "[1-9]\\d{0,2}(?:\\.\\d{3})+|\\d{1,30}";

	private static final Pattern NOTATION = Pattern.compile("(?:(?:€|eur|euro) ?)?(?<sign>[+-] ?)?(?<whole>" + DIGITS
			+ ")(?:,(?<decimals>\\d{1,30}|--?))? ?(?<unit>€|eur|euro|t ?€|t ?eur|mio\\.?(?: ?(?:€|eur|euro))?)?");

	private static final Map<Character, BigDecimal> FACTORS = Map.of('t', BigDecimal.valueOf(1_000), 'm',
			BigDecimal.valueOf(1_000_000));

	private GermanNumber() {
	}

	/**
	 * Reads a number.
	 * @param text such as {@code 12.500,00 €}, {@code 12.500,-} or {@code 1,2 Mio. €}
	 * @return the number in full ({@code 45 T€} is 45000), not rounded; empty if the text
	 * is written in another way
	 */
	public static Optional<BigDecimal> parse(String text) {
		Matcher matcher = NOTATION.matcher(Spelling.fold(text));
		return (matcher.matches() && !Spelling.quotesAmongDigits(text)) ? Optional.of(number(matcher))
				: Optional.empty();
	}

	/**
	 * An amount for people to read.
	 * @return such as {@code 12.500,00 €}, rounded half up to cents
	 */
	public static String euros(BigDecimal amount) {
		String plain = amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
		String grouped = plain.replaceAll("(?<=\\d)(?=(?:\\d{3})+\\.)", "'");
		return grouped.replace('.', ',').replace('\'', '.') + " €";
	}

	/** A number with a comma before its decimals and nothing else. */
	public static String plain(BigDecimal number) {
		BigDecimal shortest = (number.signum() == 0) ? BigDecimal.ZERO : number.stripTrailingZeros();
		return shortest.toPlainString().replace('.', ',');
	}

	private static BigDecimal number(Matcher matcher) {
		String sign = Optional.ofNullable(matcher.group("sign")).orElse("").strip();
		String whole = matcher.group("whole").replace(".", "");
		String decimals = Optional.ofNullable(matcher.group("decimals")).orElse("").replace("-", "");
		BigDecimal number = new BigDecimal(sign + whole + "." + decimals);
		String unit = Optional.ofNullable(matcher.group("unit")).orElse("€");
		return number.multiply(FACTORS.getOrDefault(unit.charAt(0), BigDecimal.ONE));
	}

}
