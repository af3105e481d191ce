package de.lenkungsbericht.report.deferred;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.report.deferred.BudgetWindow.Slot;
import de.lenkungsbericht.testing.PortfolioStateFixture;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BudgetWindowTests {

	/** AT-03 alone: nothing once, 148,000 a year. */
	private final PortfolioStateFixture fixture = PortfolioStateFixture.sample()
		.without("AT-04")
		.without("AT-05")
		.without("AT-06")
		.with("AT-03", Column.EINMALIG, "1000");

	@Test
	void beginsWithTheYearAfterTheReport() {
		assertThat(labels()).containsExactly("2021", "2022", "2023", "2024", "2025", "erst ab 2026", "Jahr offen");
	}

	@Test
	void beginsWithTheYearOfTheReportIfMoneyIsNeededInIt() {
		this.fixture.with("AT-03", Column.AB_HAUSHALTSJAHR, "2020");
		assertThat(labels()).startsWith("2020").contains("erst ab 2025");
	}

	@Test
	void countsTheAnnualNeedFromItsFirstYearOnAndTheOtherOnce() {
		this.fixture.with("AT-03", Column.AB_HAUSHALTSJAHR, "2023");
		assertThat(net()).containsExactly(0, 0, 148_000, 148_000, 148_000, 0, 0);
		assertThat(once()).containsExactly(0, 0, 1_000, 0, 0, 0, 0);
	}

	@Test
	void countsAPastFirstYearAsTheFirstShown() {
		this.fixture.with("AT-03", Column.AB_HAUSHALTSJAHR, "2018");
		assertThat(net()).containsExactly(148_000, 148_000, 148_000, 148_000, 148_000, 0, 0);
		assertThat(once()).startsWith(1_000);
	}

	@Test
	void setsApartWhatBeginsLaterOrInNoYear() {
		this.fixture.with("AT-03", Column.AB_HAUSHALTSJAHR, "2030");
		assertThat(net()).containsExactly(0, 0, 0, 0, 0, 148_000, 0);
		this.fixture.with("AT-03", Column.AB_HAUSHALTSJAHR, "");
		assertThat(net()).containsExactly(0, 0, 0, 0, 0, 0, 148_000);
		assertThat(once()).endsWith(1_000);
	}

	private DeferredReport report() {
		return DeferredReport.of(this.fixture.build(), this.fixture.catalogue());
	}

	private List<String> labels() {
		return report().window().slots().stream().map(Slot::label).toList();
	}

	private List<Integer> net() {
		DeferredReport report = report();
		return inSlots((slot) -> report.window().net(report.measures(), slot));
	}

	private List<Integer> once() {
		DeferredReport report = report();
		return inSlots((slot) -> report.window().once(report.measures(), slot));
	}

	private List<Integer> inSlots(Function<Slot, BigDecimal> amount) {
		return report().window().slots().stream().map(amount).map(BigDecimal::intValueExact).toList();
	}

}
