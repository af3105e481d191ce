package de.lenkungsbericht.consolidation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.portfolio.state.Deferral.Comparison;
import de.lenkungsbericht.portfolio.state.Deferral.Due;
import de.lenkungsbericht.portfolio.state.Deferral.Group;
import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DeferralTests {

	private static final String DEFERRED = "Umsetzung zurückgestellt";

	private static final String JUNE = "2021-06-01/2021-06-30 Juni 2021";

	private static final String JULY = "2021-07-01/2021-07-31 Juli 2021";

	private final TestCatalogue catalogue = new TestCatalogue().measure("KJ-01", "jugend")
		.measure("KJ-02", "jugend")
		.steering("2020-05-15")
		.steering("2020-12-01");

	private final HistoryFixture history = new HistoryFixture(this.catalogue);

	@ParameterizedTest
	@CsvSource({ "Umsetzung zurückgestellt, nein, DEFERRED", "Umsetzung unter Vorbehalt, bedingt, UNDER_RESERVE",
			"Bewertung ausstehend, noch offen, EVALUATION_PENDING", "offen, ja, OPEN_WITH_NEED",
			"offen, bedingt, OPEN_WITH_NEED" })
	void theReportHoldsFourGroups(String recommendation, String need, Group group) {
		report("2020-06-30", Column.EMPFEHLUNG, recommendation, Column.FINANZBEDARF, need);
		assertThat(deferral("2020-06-30").group()).isEqualTo(group);
	}

	@ParameterizedTest
	@CsvSource({ "offen, nein", "offen, noch offen", "Umsetzung, ja", "Keine Umsetzung, ja" })
	void anyOtherMeasureIsNotPartOfIt(String recommendation, String need) {
		report("2020-06-30", Column.EMPFEHLUNG, recommendation, Column.FINANZBEDARF, need);
		assertThat(this.history.measure("KJ-01", "2020-06-30").deferral()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "gesichert, 400.00", "beantragt, 1000.00" })
	void onlySecuredMoneyLowersTheNetAnnualNeed(String thirdParty, BigDecimal net) {
		defer("2020-06-30", Column.JAEHRLICH, "1000,00", Column.DRITTMITTEL, "600,00", Column.DRITTMITTELSTATUS,
				thirdParty);
		assertThat(deferral("2020-06-30").netAnnual()).isEqualByComparingTo(net);
	}

	@Test
	void theNetAnnualNeedIsAtLeastZero() {
		defer("2020-06-30", Column.JAEHRLICH, "1000,00", Column.DRITTMITTEL, "1500,00", Column.DRITTMITTELSTATUS,
				"gesichert");
		assertThat(deferral("2020-06-30").netAnnual()).isZero();
	}

	@Test
	void aNeedWithoutAFigureIsNotCosted() {
		defer("2020-06-30", Column.EINMALIG, "0,00");
		assertThat(deferral("2020-06-30").costed()).isFalse();
		defer("2020-07-31", Column.VZAE, "0,5");
		assertThat(deferral("2020-07-31").costed()).isTrue();
	}

	@Test
	void whatNeedsNothingLacksNoFigure() {
		defer("2020-06-30", Column.FINANZBEDARF, "nein");
		assertThat(deferral("2020-06-30").costed()).isTrue();
	}

	@Test
	void theClockRunsFromTheFirstReportingDateOfAnUnbrokenRun() {
		defer("2020-03-31");
		report("2020-06-30", Column.EMPFEHLUNG, "offen", Column.FINANZBEDARF, "ja");
		defer("2020-09-30");
		defer("2020-12-31");
		assertThat(deferral("2020-12-31").since()).isEqualTo("2020-09-30");
		assertThat(deferral("2020-03-31").since()).isEqualTo("2020-03-31");
	}

	@Test
	void aCorrectionReplacesWhatItCorrectsInTheRun() {
		defer("2020-03-31");
		report("2020-06-30", Column.EMPFEHLUNG, "Umsetzung");
		defer("2020-06-30");
		defer("2020-09-30");
		assertThat(deferral("2020-09-30").since()).isEqualTo("2020-03-31");
	}

	@Test
	void theClockRunsOnThroughAChangeOfLead() {
		defer("2020-03-31");
		this.history.catalogue(new TestCatalogue().measure("KJ-01", "soziales"));
		this.history.submission("soziales", "2020-06-30").row("KJ-01", Column.EMPFEHLUNG, DEFERRED).send();
		assertThat(deferral("2020-06-30").since()).isEqualTo("2020-03-31");
	}

	@Test
	void aWiedervorlageIsMovedByAnotherDateOnly() {
		defer("2020-03-31", Column.WIEDERVORLAGE, JUNE);
		defer("2020-04-30", Column.WIEDERVORLAGE, "2021-06-01/2021-06-30 06/2021");
		defer("2020-05-31");
		defer("2020-06-30", Column.WIEDERVORLAGE, JULY);
		assertThat(deferral("2020-05-31").timesMoved()).isZero();
		assertThat(deferral("2020-06-30").timesMoved()).isOne();
	}

	@Test
	void aTextThatIsNoDateIsNothingToMoveFrom() {
		defer("2020-03-31", Column.WIEDERVORLAGE, "/ wenn Geld da ist");
		defer("2020-06-30", Column.WIEDERVORLAGE, JULY);
		assertThat(deferral("2020-06-30").timesMoved()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "2021-05-31, AHEAD", "2021-06-01, DUE", "2021-06-30, DUE", "2021-07-01, OVERDUE" })
	void aWiedervorlageIsDueFromItsStartAndOverdueAfterItsEnd(String dueOn, Due due) {
		defer("2020-06-30", Column.WIEDERVORLAGE, JUNE);
		assertThat(deferral("2020-06-30", dueOn).due()).isEqualTo(due);
	}

	@Test
	void aWiedervorlageMayBeMissingOrWithoutADate() {
		defer("2020-06-30");
		assertThat(deferral("2020-06-30").due()).isEqualTo(Due.NOT_SET);
		defer("2020-07-31", Column.WIEDERVORLAGE, "/ wenn Geld da ist");
		assertThat(deferral("2020-07-31").due()).isEqualTo(Due.UNDATED);
	}

	@Test
	void withoutAnEarlierSessionThereIsNothingToCompare() {
		defer("2020-05-15");
		assertThat(deferral("2020-05-15").sinceLastSession()).isEqualTo(Comparison.NO_SESSION_YET);
		assertThat(this.history.state("2020-05-15").lastSteeringSession()).isNull();
	}

	@Test
	void whatWasNotInTheReportAtTheLastSessionIsNew() {
		report("2020-03-31", Column.EMPFEHLUNG, "Umsetzung");
		defer("2020-06-30");
		assertThat(deferral("2020-06-30").sinceLastSession()).isEqualTo(Comparison.NEW);
	}

	@Test
	void whatChangedSinceTheLastSessionIsListed() {
		defer("2020-03-31", Column.JAEHRLICH, "1000,00");
		defer("2020-06-30", Column.JAEHRLICH, "1100,00");
		Deferral deferral = deferral("2020-06-30");
		assertThat(deferral.sinceLastSession()).isEqualTo(Comparison.CHANGED);
		assertThat(deferral.changes()).extracting(FieldChange::before, FieldChange::after, FieldChange::beforeAsOf)
			.containsExactly(tuple("1.000,00 €", "1.100,00 €", LocalDate.of(2020, 3, 31)));
	}

	@Test
	void whatIsAsItWasAtTheLastSessionIsUnchanged() {
		defer("2020-03-31");
		defer("2020-06-30");
		assertThat(deferral("2020-06-30").sinceLastSession()).isEqualTo(Comparison.UNCHANGED);
	}

	@Test
	void whatLeftTheReportSinceTheLastSessionIsGone() {
		defer("2020-03-31");
		report("2020-06-30", Column.EMPFEHLUNG, "Umsetzung");
		assertThat(this.history.state("2020-06-30").goneSinceLastSession()).extracting("value")
			.containsExactly("KJ-01");
		assertThat(this.history.state("2020-12-31").goneSinceLastSession()).isEmpty();
	}

	@Test
	void theNetNeedAtTheLastSessionIsKnownAlsoOfWhatIsGone() {
		defer("2020-03-31", Column.JAEHRLICH, "1000,00", Column.DRITTMITTEL, "600,00", Column.DRITTMITTELSTATUS,
				"gesichert");
		report("2020-06-30", Column.EMPFEHLUNG, "Umsetzung");
		assertThat(this.history.state("2020-06-30").needAtLastSession()).hasSize(1)
			.hasEntrySatisfying(new MeasureNumber("KJ-01"), (need) -> {
				assertThat(need.annual()).isEqualByComparingTo("400");
				assertThat(need.costed()).isTrue();
			});
		assertThat(this.history.state("2020-12-31").needAtLastSession()).isEmpty();
	}

	private void defer(String reportingDate, Object... values) {
		Object[] all = new Object[values.length + 2];
		System.arraycopy(values, 0, all, 2, values.length);
		all[0] = Column.EMPFEHLUNG;
		all[1] = DEFERRED;
		report(reportingDate, all);
	}

	private void report(String reportingDate, Object... values) {
		this.history.submission("jugend", reportingDate).row("KJ-01", values).send();
	}

	private Deferral deferral(String asOf) {
		return deferral(asOf, asOf);
	}

	private Deferral deferral(String asOf, String dueOn) {
		return Objects.requireNonNull(this.history.measure("KJ-01", asOf, dueOn).deferral());
	}

}
