package de.lenkungsbericht.report.master;

import java.util.concurrent.atomic.AtomicInteger;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.portfolio.state.StandingFinding;
import de.lenkungsbericht.testing.PortfolioStateFixture;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AttentionTests {

	@Test
	void namesWhatItConcernsOnceHoweverManyFindingsThereAre() {
		PortfolioStateFixture fixture = PortfolioStateFixture.sample()
			.portfolioFinding(FindingCode.P07, "pflege", "")
			.portfolioFinding(FindingCode.P07, "pflege", "")
			.portfolioFinding(FindingCode.P07, "jobcenter", "");
		assertThat(Attention.in(fixture.build(), fixture.catalogue(), MasterFile.BERLIN))
			.contains(new Attention("Versäumte Stichtage", 3, "Altenhilfe und Pflege, Jobcenter"));
	}

	/** They may be tens of thousands, read from the database each time. */
	@Test
	void readsTheFindingsOnce() {
		PortfolioStateFixture fixture = PortfolioStateFixture.sample()
			.portfolioFinding(FindingCode.P02, "jobcenter", "GA-05");
		PortfolioState state = fixture.build();
		AtomicInteger passes = new AtomicInteger();
		Iterable<StandingFinding> counted = () -> {
			passes.incrementAndGet();
			return state.findings().iterator();
		};
		Attention.in(with(state, counted), fixture.catalogue(), MasterFile.BERLIN);
		assertThat(passes).hasValue(1);
	}

	private static PortfolioState with(PortfolioState state, Iterable<StandingFinding> findings) {
		return new PortfolioState(state.asOf(), state.dueOn(), state.lastSteeringSession(), state.measures(),
				state.departments(), state.submissions(), state.controls(), findings, state.changes(),
				state.goneSinceLastSession(), state.needAtLastSession());
	}

}
