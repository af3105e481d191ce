package de.lenkungsbericht.portfolio.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Recommendation;
import de.lenkungsbericht.portfolio.Value;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LastWordTests {

	private static final LocalDate JUNE = LocalDate.of(2020, 6, 22);

	private static final LocalDate OCTOBER = LocalDate.of(2020, 10, 21);

	private static final LocalDate DECEMBER = LocalDate.of(2020, 12, 7);

	@Test
	void theCouncilsWordStandsBeforeTheSteeringGroups() {
		assertThat(outcome(Recommendation.OPEN, JUNE, steering(Outcome.RELEASE, JUNE), council(Outcome.AGREED, OCTOBER),
				steering(Outcome.MOVED, DECEMBER)))
			.contains(Outcome.AGREED);
	}

	@Test
	void adviceOutlivesAnAdjournmentButNotAnotherWiedervorlage() {
		assertThat(outcome(Recommendation.UNDER_RESERVE, JUNE, steering(Outcome.RELEASE, JUNE),
				council(Outcome.ADJOURNED, OCTOBER)))
			.contains(Outcome.RELEASE);
		assertThat(outcome(Recommendation.UNDER_RESERVE, JUNE, steering(Outcome.RELEASE, JUNE),
				steering(Outcome.MOVED, DECEMBER)))
			.isEmpty();
	}

	@Test
	void whatWasDecidedOnAnotherRecommendationIsOver() {
		assertThat(outcome(Recommendation.DEFER, OCTOBER, steering(Outcome.DROP, JUNE))).isEmpty();
		assertThat(outcome(Recommendation.DEFER, DECEMBER, council(Outcome.AGREED, OCTOBER))).isEmpty();
		assertThat(outcome(Recommendation.UNDER_RESERVE, DECEMBER, council(Outcome.AGREED, OCTOBER)))
			.contains(Outcome.AGREED);
	}

	@Test
	void whatIsDeferredAfterARefusalWaitsLikeAnyOther() {
		assertThat(outcome(Recommendation.OPEN, JUNE, council(Outcome.REFUSED, OCTOBER))).contains(Outcome.REFUSED);
		assertThat(outcome(Recommendation.DEFER, JUNE, council(Outcome.REFUSED, OCTOBER))).isEmpty();
	}

	@Test
	void underReserveTheMoneyHasToBeThereToo() {
		assertThat(word(Recommendation.UNDER_RESERVE, JUNE, council(Outcome.AGREED, OCTOBER))).get()
			.extracting(LastWord::isAwaitingReport)
			.isEqualTo(false);
		assertThat(word(Recommendation.DEFER, JUNE, council(Outcome.AGREED, OCTOBER))).get()
			.extracting(LastWord::isAwaitingReport)
			.isEqualTo(true);
	}

	@Test
	void aCommitteeIsNamedWithItsArticle() {
		assertThat(CommitteeName.beginning("Kreistag")).isEqualTo("Der Kreistag");
		assertThat(CommitteeName.withArticle("Lenkungsgruppe Sozialstrategie"))
			.isEqualTo("die Lenkungsgruppe Sozialstrategie");
		assertThat(CommitteeName.withArticle("Zukunft")).isEqualTo("das Gremium „Zukunft“");
	}

	private static Optional<Outcome> outcome(Recommendation recommendation, LocalDate since, Decision... decisions) {
		return word(recommendation, since, decisions).map(LastWord::decision).map(Decision::outcome);
	}

	private static Optional<LastWord> word(Recommendation recommendation, LocalDate since, Decision... decisions) {
		MeasureStatus status = new MeasureStatus(new MeasureNumber("KJ-01"),
				Map.of(Column.EMPFEHLUNG, new Value.Choice(recommendation)));
		return LastWord.of(List.of(decisions), status, since);
	}

	private static Decision steering(Outcome outcome, LocalDate day) {
		return decided("Lenkungsgruppe Sozialstrategie", Committee.Role.STEERING, outcome, day);
	}

	private static Decision council(Outcome outcome, LocalDate day) {
		return decided("Kreistag", Committee.Role.DECIDING, outcome, day);
	}

	private static Decision decided(String committee, Committee.Role role, Outcome outcome, LocalDate day) {
		return new Decision(new Decision.Key(new MeasureNumber("KJ-01"), committee, day), role, outcome, null, "", "");
	}

}
