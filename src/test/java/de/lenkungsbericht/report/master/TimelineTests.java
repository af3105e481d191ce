package de.lenkungsbericht.report.master;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;

import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.portfolio.notation.VagueDates;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates as signs, month by month. */
class TimelineTests {

	private final Timeline timeline = new Timeline(YearMonth.of(2021, 5));

	@Test
	void namesItsMonths() {
		assertThat(this.timeline.header()).isEqualTo("Zeitstrahl 05/2021 bis 10/2022");
	}

	@Test
	void aDayIsOneSign() {
		assertThat(signs("22.06.2021")).isEqualTo("□●□□□□□□|□□□□□□□□□□");
	}

	@Test
	void aVagueDateIsASpan() {
		assertThat(signs("Winter 2021/22")).isEqualTo("□□□□□□□■|■■□□□□□□□□");
	}

	@Test
	void whatLiesOutsideIsPointedTo() {
		assertThat(signs("Frühjahr 2021")).startsWith("■□").endsWith(" ◄");
		assertThat(signs("2022")).endsWith("■ ►");
		assertThat(this.timeline.of(VagueDate.undated("irgendwann"))).isEmpty();
	}

	private String signs(String text) {
		return this.timeline.of(VagueDates.parse(text).orElseThrow());
	}

}
