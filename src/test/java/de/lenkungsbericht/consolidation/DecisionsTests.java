package de.lenkungsbericht.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.portfolio.state.DecisionRecord;
import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What was decided enters the history beside what was reported. */
class DecisionsTests {

	private static final String JUNE = "2021-06-01/2021-06-30 Juni 2021";

	private static final String JULY = "2021-07-01/2021-07-31 Juli 2021";

	private final HistoryFixture history = new HistoryFixture(new TestCatalogue().measure("KJ-01", "jugend")
		.steering("2020-06-22")
		.session("Kreistag", "2021-06-15")
		.session("Kreistag", "2021-07-15")
		.session("Sozialausschuss", "2021-06-10")
		.session("Sozialausschuss", "2021-07-10"));

	@Test
	void aDecisionIsKnownFromTheDayOfItsSession() {
		this.history.decisions().steered("KJ-01", "2020-06-22", "Freigabe empfohlen", "").send();
		assertThat(outcomes("2020-06-21")).isEmpty();
		assertThat(outcomes("2020-06-22")).containsExactly("RELEASE false");
	}

	@Test
	void aLaterFileReplacesItAndTheEarlierStays() {
		this.history.decisions().steered("KJ-01", "2020-06-22", "Freigabe empfohlen", "").send();
		this.history.decisions().steered("KJ-01", "2020-06-22", "Nichtweiterverfolgung empfohlen", "").send();
		assertThat(outcomes("2020-06-30")).containsExactly("RELEASE true", "DROP false");
		assertThat(this.history.history().history(new MeasureNumber("KJ-01"))).hasSize(2);
	}

	@Test
	void theSameAgainIsToldOnce() {
		this.history.decisions().steered("KJ-01", "2020-06-22", "Freigabe empfohlen", "").send();
		this.history.decisions().steered("KJ-01", "2020-06-22", "Freigabe empfohlen", "").send();
		assertThat(outcomes("2020-06-30")).containsExactly("RELEASE false");
	}

	@Test
	void withdrawnItIsGoneAndTheEarlierCountsAgain() {
		this.history.decisions().steered("KJ-01", "2020-06-22", "Freigabe empfohlen", "").send();
		long second = this.history.decisions()
			.steered("KJ-01", "2020-06-22", "Nichtweiterverfolgung empfohlen", "")
			.send();
		this.history.withdraw(second);
		assertThat(outcomes("2020-06-30")).containsExactly("RELEASE false");
	}

	@Test
	void whatWasNotKnownYetIsNotShown() {
		long first = this.history.decisions().steered("KJ-01", "2020-06-22", "Freigabe empfohlen", "").send();
		this.history.decisions().steered("KJ-01", "2020-06-22", "Nichtweiterverfolgung empfohlen", "").send();
		Instant then = TestSubmission.judgedAt(first);
		assertThat(this.history.state(RuleSettings.DEFAULT, "2020-06-30", "2020-06-30", then)
			.measures()
			.get(0)
			.decisions()).hasSize(1);
	}

	@Test
	void theReportedWiedervorlageStaysAndTheDecidedOneCounts() {
		defer("2020-06-22", JUNE);
		this.history.decisions().steered("KJ-01", "2020-06-22", "Wiedervorlage verschoben", "Juli 2021").send();
		MeasureState state = this.history.measure("KJ-01", "2020-06-22", "2021-06-05");
		assertThat(Objects.requireNonNull(state.status()).text(Column.WIEDERVORLAGE)).isEqualTo("Juni 2021");
		assertThat(deferral(state).due()).isEqualTo(Deferral.Due.AHEAD);
		assertThat(deferral(state).timesMoved()).isEqualTo(1);
		assertThat(deferral(state).nextSequence().toString()).contains("2021-07-10", "2021-07-15");
	}

	@Test
	void toReportWhatWasDecidedIsNoFurtherMove() {
		defer("2020-06-22", JUNE);
		this.history.decisions().steered("KJ-01", "2020-06-22", "Wiedervorlage verschoben", "Juli 2021").send();
		defer("2020-09-30", JULY);
		assertThat(deferral(this.history.measure("KJ-01", "2020-09-30")).timesMoved()).isEqualTo(1);
	}

	@Test
	void aMoveByTheSteeringGroupIsAChangeSinceItsLastSession() {
		defer("2020-06-22", JUNE);
		this.history.decisions().steered("KJ-01", "2020-12-07", "Wiedervorlage verschoben", "Juli 2021").send();
		assertThat(deferral(this.history.measure("KJ-01", "2020-12-07")).changes()).singleElement()
			.isEqualTo(new FieldChange(FieldChange.Since.LAST_STEERING_SESSION, new MeasureNumber("KJ-01"),
					Column.WIEDERVORLAGE, "Juni 2021", "Juli 2021", LocalDate.of(2020, 6, 22),
					LocalDate.of(2020, 12, 7)));
	}

	@Test
	void toReportWhatCountedAtTheLastSessionAlreadyIsNoChange() {
		defer("2020-06-22", JUNE);
		this.history.decisions().steered("KJ-01", "2020-06-22", "Wiedervorlage verschoben", "Juli 2021").send();
		defer("2020-09-30", JULY);
		assertThat(deferral(this.history.measure("KJ-01", "2020-09-30")).sinceLastSession())
			.isEqualTo(Deferral.Comparison.UNCHANGED);
	}

	@Test
	void theFirstDateIsSetAndNotMovedEvenByADecisionToMove() {
		this.history.submission("jugend", "2020-06-22")
			.row("KJ-01", Column.EMPFEHLUNG, "Umsetzung zurückgestellt")
			.send();
		this.history.decisions().steered("KJ-01", "2020-06-22", "Wiedervorlage verschoben", "Juli 2021").send();
		assertThat(deferral(this.history.measure("KJ-01", "2020-06-22")).timesMoved()).isZero();
	}

	@Test
	void fromTheSecondDateOnEveryOtherOneIsAMove() {
		this.history.submission("jugend", "2020-06-22")
			.row("KJ-01", Column.EMPFEHLUNG, "Umsetzung zurückgestellt")
			.send();
		this.history.decisions().steered("KJ-01", "2020-06-22", "Wiedervorlage verschoben", "Juli 2021").send();
		this.history.decisions().steered("KJ-01", "2020-12-07", "Wiedervorlage verschoben", "Herbst 2021").send();
		Deferral deferral = deferral(this.history.measure("KJ-01", "2020-12-31"));
		assertThat(deferral.timesMoved()).isOne();
		assertThat(Objects.requireNonNull(deferral.decided()).date().text()).isEqualTo("Herbst 2021");
	}

	@Test
	void onceTheMeasureNoLongerWaitsTheDecidedDateIsForgotten() {
		this.history.decisions().steered("KJ-01", "2020-06-22", "Wiedervorlage verschoben", "Juli 2021").send();
		this.history.submission("jugend", "2020-09-30").row("KJ-01", Column.EMPFEHLUNG, "Umsetzung").send();
		defer("2020-12-31", JUNE);
		assertThat(deferral(this.history.measure("KJ-01", "2020-12-31")).decided()).isNull();
	}

	@Test
	void theReportIsAsOfTheSessionOnceItIsKnown() {
		defer("2020-06-22", JUNE);
		this.history.decisions().steered("KJ-01", "2020-12-07", "Freigabe empfohlen", "").send();
		assertThat(this.history.history().defaultAsOf(LocalDate.of(2020, 12, 8))).hasToString("2020-12-07");
	}

	@Test
	void theWordOfTheBodyThatDecidesSettlesF06() {
		this.history.submission("jugend", "2020-06-22")
			.row("KJ-01", Column.EMPFEHLUNG, "Umsetzung")
			.verdictFinding(FindingCode.F06, "KJ-01")
			.send();
		this.history.decisions().decided("KJ-01", "2020-07-22", "zugestimmt").send();
		assertThat(this.history.findings(FindingCode.F06, "2020-07-21")).containsExactly("jugend KJ-01");
		assertThat(this.history.findings(FindingCode.F06, "2020-07-22")).isEmpty();
	}

	@Test
	void onceTheBodyThatDecidesAgreedF09AsksForTheReport() {
		this.history.submission("jugend", "2020-06-22")
			.row("KJ-01", Column.EMPFEHLUNG, "Umsetzung unter Vorbehalt")
			.verdictFinding(FindingCode.F09, "KJ-01")
			.send();
		this.history.decisions().decided("KJ-01", "2020-07-22", "zugestimmt").send();
		assertThat(this.history.state("2020-07-21").findings()).extracting((each) -> each.finding().message())
			.noneMatch((message) -> message.contains("Der Kreistag"));
		assertThat(this.history.state("2020-07-22").findings()).extracting((each) -> each.finding().message())
			.anyMatch((message) -> message.contains("Der Kreistag hat am 22.07.2020 zugestimmt"));
	}

	@Test
	void whatTheCouncilAgreedToIsNotPutBeforeItAgain() {
		defer("2020-06-22", JUNE);
		this.history.decisions().decided("KJ-01", "2020-07-22", "zugestimmt").send();
		assertThat(deferral(this.history.measure("KJ-01", "2020-07-21")).nextSequence()).isNotEmpty();
		assertThat(deferral(this.history.measure("KJ-01", "2020-07-22")).nextSequence()).isEmpty();
	}

	@Test
	void itsLinesAreProvenLikeAnyOthersAndHoldNoEuros() {
		this.history.decisions().steered("KJ-01", "2020-06-22", "Freigabe empfohlen", "").send();
		assertThat(this.history.state("2020-06-30").controls()).singleElement()
			.satisfies((control) -> assertThat(control.submission().counts().accepted()).isEqualTo(1));
		assertThat(this.history.store().incomplete()).isEmpty();
	}

	private List<String> outcomes(String asOf) {
		return this.history.measure("KJ-01", asOf)
			.decisions()
			.stream()
			.map((DecisionRecord each) -> each.decision().outcome().name() + " " + each.replaced())
			.toList();
	}

	private void defer(String reportingDate, String resubmission) {
		this.history.submission("jugend", reportingDate)
			.row("KJ-01", Column.EMPFEHLUNG, "Umsetzung zurückgestellt", Column.WIEDERVORLAGE, resubmission)
			.send();
	}

	private static Deferral deferral(MeasureState state) {
		return Objects.requireNonNull(state.deferral());
	}

}
