package de.lenkungsbericht.report.deferred;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.testing.PortfolioStateFixture;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How the report words what was decided beside what was reported. */
class DecidedTests {

	private static final Session DECEMBER = new Session("Lenkungsgruppe Sozialstrategie", LocalDate.of(2019, 12, 9),
			null);

	private final PortfolioStateFixture fixture = PortfolioStateFixture.sample();

	@Test
	void aDecidedWiedervorlageStandsBesideTheReportedOne() {
		this.fixture.with("AT-03", Column.WIEDERVORLAGE, "Mai 2021").decision("AT-03", Outcome.MOVED, "Juni 2021");
		assertThat(resubmission("AT-03")).containsExactly("beschlossen: Juni 2021", "gemeldet: Mai 2021", "steht bevor",
				"zuletzt entschieden am 22.06.2020, zum 1. Mal verschoben",
				"Lenkungsgruppe Sozialstrategie, Vorlage 12/2020", "Bemerkung dazu: einstimmig");
	}

	@Test
	void theFirstWiedervorlageIsSaidToBeSet() {
		this.fixture.decision("AT-03", Outcome.MOVED, "Juni 2021");
		assertThat(resubmission("AT-03")).startsWith("beschlossen: Juni 2021", "gemeldet: noch nichts", "steht bevor",
				"zuletzt entschieden am 22.06.2020: Wiedervorlage festgelegt auf Juni 2021");
	}

	@Test
	void reportedAlikeItStandsOnce() {
		this.fixture.with("AT-03", Column.WIEDERVORLAGE, "06/2021").decision("AT-03", Outcome.CONFIRMED, "Juni 2021");
		assertThat(resubmission("AT-03")).startsWith("06/2021", "steht bevor")
			.contains("zuletzt entschieden am 22.06.2020: Wiedervorlage bestätigt: Juni 2021");
	}

	@Test
	void whatIsConfirmedWithoutAnyDateSaysSo() {
		this.fixture.decision("AT-03", Outcome.CONFIRMED, "");
		assertThat(resubmission("AT-03")).startsWith("nicht festgelegt",
				"zuletzt entschieden am 22.06.2020: Wiedervorlage bestätigt, aber ohne Datum");
	}

	@Test
	void whatIsConfirmedAsReportedNeedsNoDateOfItsOwn() {
		this.fixture.with("AT-03", Column.WIEDERVORLAGE, "06/2021").decision("AT-03", Outcome.CONFIRMED, "");
		assertThat(resubmission("AT-03")).contains("zuletzt entschieden am 22.06.2020: Wiedervorlage bestätigt");
	}

	@Test
	void aDecisionWithoutADateIsNamed() {
		this.fixture.decision("AT-03", Outcome.RELEASE, "");
		assertThat(resubmission("AT-03")).startsWith("nicht festgelegt",
				"zuletzt entschieden am 22.06.2020: Freigabe empfohlen");
	}

	@Test
	void onTheDayOfASessionTheComparisonNamesWhatWasDecidedThere() {
		PortfolioState state = this.fixture.lastSession(DECEMBER).decision("AT-03", Outcome.RELEASE, "").build();
		assertThat(SinceSession.begin(state, DECEMBER))
			.isEqualTo("Seit der Sitzung der Lenkungsgruppe am 09.12.2019 (Beschlüsse vom 22.06.2020 eingearbeitet)");
	}

	@Test
	void withoutLaterDecisionsOnlyTheSessionIsNamed() {
		assertThat(SinceSession.begin(this.fixture.build(), DECEMBER))
			.isEqualTo("Seit der Sitzung der Lenkungsgruppe am 09.12.2019");
	}

	@Test
	void withoutAnEarlierSessionTheDecisionsAreNamedAlike() {
		assertThat(SinceSession.none(this.fixture.build())).endsWith("vergleichen ließe.");
		this.fixture.decision("AT-03", Outcome.RELEASE, "");
		assertThat(SinceSession.none(this.fixture.build()))
			.endsWith("vergleichen ließe. Beschlüsse vom 22.06.2020 sind eingearbeitet.");
	}

	private List<String> resubmission(String number) {
		PortfolioState state = this.fixture.build();
		return DeferredMeasure.of(state, this.fixture.catalogue())
			.stream()
			.filter((measure) -> measure.number().equals(number))
			.map((measure) -> new ArrayList<>(Wording.resubmission(measure).lines().toList()))
			.findFirst()
			.orElseThrow();
	}

}
