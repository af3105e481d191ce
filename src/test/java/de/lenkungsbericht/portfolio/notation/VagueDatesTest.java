package de.lenkungsbericht.portfolio.notation;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VagueDatesTest {

	@ParameterizedTest
	@CsvSource({ "Juni 2020, 2020-06-01, 2020-06-30", "Jun 2020, 2020-06-01, 2020-06-30",
			"März 2021, 2021-03-01, 2021-03-31", "maerz 2021, 2021-03-01, 2021-03-31",
			"Sept. 2021, 2021-09-01, 2021-09-30", "06/2020, 2020-06-01, 2020-06-30",
			"Frühjahr 2021, 2021-03-01, 2021-05-31", "Frühling 2021, 2021-03-01, 2021-05-31",
			"Sommer 2021, 2021-06-01, 2021-08-31", "Herbst 2021, 2021-09-01, 2021-11-30",
			"Winter 2020/21, 2020-12-01, 2021-02-28", "Winter 1999/00, 1999-12-01, 2000-02-29",
			"Winter 2020/2021, 2020-12-01, 2021-02-28", "1. Quartal 2021, 2021-01-01, 2021-03-31",
			"Q4 2021, 2021-10-01, 2021-12-31", "1. Halbjahr 2021, 2021-01-01, 2021-06-30",
			"2. Halbjahr 2021, 2021-07-01, 2021-12-31", "Anfang 2021, 2021-01-01, 2021-04-30",
			"Mitte 2021, 2021-05-01, 2021-08-31", "Ende 2021, 2021-09-01, 2021-12-31",
			"KW 12/2021, 2021-03-22, 2021-03-28", "KW 53/2020, 2020-12-28, 2021-01-03",
			"KW 1/2021, 2021-01-04, 2021-01-10", "2021, 2021-01-01, 2021-12-31", "22.06.2020, 2020-06-22, 2020-06-22" })
	void readsAnInterval(String text, LocalDate start, LocalDate end) {
		assertThat(VagueDates.parse(text)).contains(new VagueDate(text, start, end));
	}

	@ParameterizedTest
	@ValueSource(strings = { "voraussichtlich Juni 2020", "vsl. Juni 2020", "ca. Juni 2020", "ab Juni 2020",
			"bis Juni 2020", "VSL.  juni 2020", "voraussichtlich ab Juni 2020" })
	void readsAlsoWhatIsHedgedAndKeepsTheText(String text) {
		assertThat(VagueDates.parse(text))
			.contains(new VagueDate(text, LocalDate.of(2020, 6, 1), LocalDate.of(2020, 6, 30)));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "nach den Ferien", "KW 53/2021", "KW 0/2021", "13/2020", "5. Quartal 2021", "3. Halbjahr 2021",
					"Winter 2020/22", "Winter 2020", "Foo 2020", "0999", "9999", "44197", "ab", "Juni", "" })
	void leavesEverythingElseUnread(String text) {
		assertThat(VagueDates.parse(text)).isEmpty();
	}

	@Test
	void namesAMonthInGermanWhateverTheLocale() {
		assertThat(VagueDates.ofMonth(YearMonth.of(2021, 3)).text()).isEqualTo("März 2021");
	}

	@Test
	void takesANumberForAYearOnlyWhereItCanBeOne() {
		assertThat(VagueDates.ofYear(2021)).isEqualTo(VagueDates.parse("2021"));
		assertThat(VagueDates.ofYear(44197)).isEmpty();
	}

}
