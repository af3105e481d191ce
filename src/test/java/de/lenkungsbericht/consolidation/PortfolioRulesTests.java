package de.lenkungsbericht.consolidation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.portfolio.state.StandingFinding;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The findings of the portfolio as a whole. */
class PortfolioRulesTests {

	private final HistoryFixture history = new HistoryFixture(
			new TestCatalogue().measure("KJ-02", "jugend").measure("KJ-01", "jugend").measure("AT-01", "pflege"));

	PortfolioRulesTests() {
		for (String date : List.of("2020-03-31", "2020-06-30")) {
			String euros = date.startsWith("2020-03") ? "1000,00" : "2234,50";
			this.history.submission("jugend", date)
				.row("KJ-01", Column.JAEHRLICH, euros)
				.row("KJ-02", Column.JAEHRLICH, euros)
				.send();
		}
	}

	@Test
	void theyComeByCodeThenAsInTheCatalogue() {
		assertThat(findings(RuleSettings.DEFAULT))
			.extracting((standing) -> standing.finding().code() + " " + standing.finding().measure())
			.containsExactly("P01 ", "P05 KJ-02", "P05 KJ-01");
	}

	@Test
	void theyBelongToNoFile() {
		assertThat(findings(RuleSettings.DEFAULT)).allSatisfy((standing) -> {
			assertThat(standing.submission()).isNull();
			assertThat(standing.finding().sheet()).isEmpty();
			assertThat(standing.finding().cell()).isNull();
		});
	}

	@Test
	void theySayWhatTheyFound() {
		StandingFinding found = findings(RuleSettings.DEFAULT).get(1);
		assertThat(found.finding().value()).isEqualTo("2.234,50 €");
		assertThat(found.finding().message()).contains("KJ-02", "123,5 %", "1.000,00 €", "31.03.2020");
	}

	@Test
	void theConfigurationLowersThemOrSwitchesThemOff() {
		RuleSettings settings = new RuleSettings(
				Map.of(FindingCode.P01, Optional.empty(), FindingCode.P05, Optional.of(Severity.HINWEIS)));
		assertThat(findings(settings)).hasSize(2)
			.allSatisfy((standing) -> assertThat(standing.finding().severity()).isEqualTo(Severity.HINWEIS));
	}

	private List<StandingFinding> findings(RuleSettings settings) {
		Iterable<StandingFinding> findings = this.history.state(settings, "2020-06-30", "2020-06-30", null).findings();
		return StreamSupport.stream(findings.spliterator(), false).toList();
	}

}
