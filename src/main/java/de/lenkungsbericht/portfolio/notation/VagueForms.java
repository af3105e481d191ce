package de.lenkungsbericht.portfolio.notation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.lenkungsbericht.portfolio.notation.VagueDates.Interval;

/** The notations of a vague date, each with the days it covers; read from folded text. */
final class VagueForms {

	private static final List<String> MONTHS = List.of("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli",
			"August", "September", "Oktober", "November", "Dezember");

	private static final List<List<String>> MONTH_WORDS = List.of(List.of("januar", "jan"), List.of("februar", "feb"),
			List.of("maerz", "maer", "mrz"), List.of("april", "apr"), List.of("mai"), List.of("juni", "jun"),
			List.of("juli", "jul"), List.of("august", "aug"), List.of("september", "sep", "sept"),
			List.of("oktober", "okt"), List.of("november", "nov"), List.of("dezember", "dez"));

	/** First month of the meteorological seasons within one year. */
	private static final Map<String, Integer> SEASONS = Map.of("fruehjahr", 3, "fruehling", 3, "sommer", 6, "herbst",
			9);

	/** First month of each third of a year. */
	private static final Map<String, Integer> THIRDS = Map.of("anfang", 1, "mitte", 5, "ende", 9);

	/** The first year a spreadsheet knows. */
	private static final int FIRST_YEAR = 1900;

	/** A greater number on its own is no year but something else. */
	private static final int LAST_BARE_YEAR = 2100;

	private static final List<Form> FORMS = List.of(new Form("(\\d{4})", VagueForms::year),
			new Form("([a-z]+)\\.? (\\d{4})", VagueForms::named),
			new Form("(\\d{1,2}) ?/ ?(\\d{4})", VagueForms::month),
			new Form("winter (\\d{4}) ?/ ?(\\d{4}|\\d{2})", VagueForms::winter),
			new Form("([1-4])\\. ?quartal (\\d{4})", VagueForms::quarter),
			new Form("q ?([1-4]) (\\d{4})", VagueForms::quarter),
			new Form("([12])\\. ?halbjahr (\\d{4})", VagueForms::half),
			new Form("kw ?(\\d{1,2}) ?/ ?(\\d{4})", VagueForms::week));

	private VagueForms() {
	}

	static Optional<Interval> read(String folded) {
		return FORMS.stream().flatMap((form) -> form.read(folded).stream()).findFirst();
	}

	/** The full name of a month, 1 to 12. */
	static String monthName(int month) {
		return MONTHS.get(month - 1);
	}

	private static Optional<Interval> year(MatchResult match) {
		int year = number(match, 1);
		return (year > LAST_BARE_YEAR) ? Optional.empty() : months(year, 1, 12);
	}

	private static Optional<Interval> named(MatchResult match) {
		String word = match.group(1);
		int year = number(match, 2);
		if (SEASONS.containsKey(word)) {
			return months(year, SEASONS.getOrDefault(word, 0), 3);
		}
		return THIRDS.containsKey(word) ? months(year, THIRDS.getOrDefault(word, 0), 4)
				: months(year, monthOf(word), 1);
	}

	private static Optional<Interval> month(MatchResult match) {
		return months(number(match, 2), number(match, 1), 1);
	}

	private static Optional<Interval> winter(MatchResult match) {
		int year = number(match, 1);
		int next = number(match, 2);
		boolean follows = next == year + 1 || match.group(2).length() == 2 && next == (year + 1) % 100;
		return follows ? months(year, 12, 3) : Optional.empty();
	}

	private static Optional<Interval> quarter(MatchResult match) {
		return months(number(match, 2), number(match, 1) * 3 - 2, 3);
	}

	private static Optional<Interval> half(MatchResult match) {
		return months(number(match, 2), number(match, 1) * 6 - 5, 6);
	}

	/** The fourth of January lies in the first ISO week of its year. */
	private static Optional<Interval> week(MatchResult match) {
		int year = number(match, 2);
		LocalDate monday = LocalDate.of(year, 1, 4)
			.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
			.plusWeeks(number(match, 1) - 1L);
		boolean exists = year >= FIRST_YEAR && monday.get(IsoFields.WEEK_BASED_YEAR) == year;
		return exists ? Optional.of(new Interval(monday, monday.plusDays(6))) : Optional.empty();
	}

	private static int monthOf(String word) {
		for (int month = 1; month <= 12; month++) {
			if (MONTH_WORDS.get(month - 1).contains(word)) {
				return month;
			}
		}
		return 0;
	}

	/** So many months from a first one; none if there is no such month or year. */
	private static Optional<Interval> months(int year, int first, int count) {
		if (first < 1 || first > 12 || year < FIRST_YEAR) {
			return Optional.empty();
		}
		YearMonth start = YearMonth.of(year, first);
		return Optional.of(new Interval(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth()));
	}

	private static int number(MatchResult match, int group) {
		return Integer.parseInt(match.group(group));
	}

	/** One notation. */
	private record Form(Pattern pattern, Function<MatchResult, Optional<Interval>> meaning) {

		Form(String pattern, Function<MatchResult, Optional<Interval>> meaning) {
			this(Pattern.compile(pattern), meaning);
		}

		Optional<Interval> read(String folded) {
			Matcher matcher = this.pattern.matcher(folded);
			return matcher.matches() ? this.meaning.apply(matcher) : Optional.empty();
		}

	}

}
