package de.lenkungsbericht.testing;

import java.math.BigDecimal;
import java.util.Objects;

import de.lenkungsbericht.portfolio.Recommendation;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PortfolioStateFixtureTests {

	private final PortfolioState state = PortfolioStateFixture.sample().build();

	@Test
	void sampleHasThePortfolioOf2020() {
		assertThat(count(Recommendation.IMPLEMENT)).isEqualTo(6);
		assertThat(count(Recommendation.DEFER)).isEqualTo(2);
		assertThat(count(Recommendation.UNDER_RESERVE)).isEqualTo(1);
		assertThat(count(Recommendation.EVALUATION_PENDING)).isEqualTo(1);
		assertThat(count(Recommendation.OPEN)).isEqualTo(8);
	}

	@Test
	void deferredMeasuresNeedMoney() {
		assertThat(this.state.measures()
			.stream()
			.map((measure) -> measure.deferral())
			.filter((deferral) -> deferral != null && deferral.group() == Deferral.Group.DEFERRED)
			.map((deferral) -> Objects.requireNonNull(deferral).netAnnual())
			.reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("210500");
	}

	private long count(Recommendation recommendation) {
		return this.state.measures()
			.stream()
			.filter((measure) -> Objects.requireNonNull(measure.status()).recommendation() == recommendation)
			.count();
	}

}
