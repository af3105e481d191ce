package de.lenkungsbericht.report.deferred;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.testing.PortfolioStateFixture;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FundingSumTests {

	private final PortfolioStateFixture fixture = PortfolioStateFixture.sample();

	@Test
	void addsUpAGroup() {
		FundingSum sum = sum(Deferral.Group.DEFERRED);
		assertThat(sum.measures()).isEqualTo(2);
		assertThat(sum.once()).isEqualByComparingTo("15000");
		assertThat(sum.annual()).isEqualByComparingTo("210500");
		assertThat(sum.staff()).isEqualByComparingTo("2.8");
	}

	@Test
	void takesSecuredThirdPartyMoneyOffOnlyUpToTheNeed() {
		this.fixture.with("AT-05", Column.DRITTMITTELSTATUS, "gesichert").with("AT-05", Column.DRITTMITTEL, "90000");
		assertThat(sum(Deferral.Group.UNDER_RESERVE).covered()).isEqualByComparingTo("85000");
		assertThat(sum(Deferral.Group.UNDER_RESERVE).netAnnual()).isZero();
	}

	@Test
	void countsANeedWithoutFigureUnlessThereIsNone() {
		assertThat(sum(Deferral.Group.EVALUATION_PENDING).uncosted()).isOne();
		this.fixture.with("AT-06", Column.FINANZBEDARF, "nein");
		assertThat(sum(Deferral.Group.EVALUATION_PENDING).uncosted()).isZero();
	}

	private FundingSum sum(Deferral.Group group) {
		return FundingSum.of(DeferredReport.of(this.fixture.build(), this.fixture.catalogue()).in(group));
	}

}
