package de.lenkungsbericht.report.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Recommendation;
import de.lenkungsbericht.portfolio.ThirdPartyStatus;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.portfolio.notation.VagueDates;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionAdviceTests {

	private static final LocalDate SESSION = LocalDate.of(2020, 6, 22);

	private final Measure measure = TestCatalogue.standard().build().measures().get(0);

	@ParameterizedTest
	@CsvSource({ "STEERING, MOVED, „Wiedervorlage“ ein: Juni 2021.",
			"STEERING, RELEASE, Vorlage für die Beratungsfolge", "STEERING, DROP, Keine Umsetzung",
			"DECIDING, AGREED, „Empfehlung“ ein: Umsetzung.", "DECIDING, REFUSED, Keine Umsetzung oder",
			"DECIDING, ADJOURNED, „Nächste Vorstellung“ und „Termin“", "CONSULTING, AGREED, Zu ändern ist nichts" })
	void saysWhatToEnter(Committee.Role role, Outcome outcome, String advice) {
		assertThat(DecisionAdvice.of(this.measure, List.of(decision(role, outcome)), null, null)).get()
			.asString()
			.startsWith("KJ-01 Maßnahme KJ-01 – Gremium am 22.06.2020")
			.contains(advice);
	}

	@Test
	void isSilentOnceAReportAfterTheSessionAgrees() {
		Decision moved = decision(Committee.Role.STEERING, Outcome.MOVED);
		MeasureStatus agreeing = status("Juni 2021");
		assertThat(DecisionAdvice.of(this.measure, List.of(moved), agreeing, SESSION)).isPresent();
		assertThat(DecisionAdvice.of(this.measure, List.of(moved), agreeing, SESSION.plusDays(1))).isEmpty();
		assertThat(DecisionAdvice.of(this.measure, List.of(moved), status("Mai 2021"), SESSION.plusDays(1)))
			.isPresent();
	}

	@ParameterizedTest
	@CsvSource({ "REFUSED, DEFER", "REFUSED, DO_NOT_IMPLEMENT", "AGREED, IMPLEMENT" })
	void passesOnWhatTheCouncilSaidThoughTheReportAgrees(Outcome outcome, Recommendation recommended) {
		List<Decision> council = List.of(decision(Committee.Role.DECIDING, outcome));
		MeasureStatus status = recommending(recommended);
		assertThat(DecisionAdvice.of(this.measure, council, status, SESSION.plusDays(1))).get()
			.asString()
			.contains("Gremium am 22.06.2020: " + outcome.label())
			.endsWith("Ihre Meldung passt dazu, zu ändern ist nichts.");
		assertThat(DecisionAdvice.of(this.measure, council, status, SESSION.plusYears(1).plusDays(1))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "IMPLEMENT", "UNDER_RESERVE", "EVALUATION_PENDING", "OPEN" })
	void asksForAnotherRecommendationOnceTheCouncilRefused(Recommendation recommended) {
		assertThat(DecisionAdvice.of(this.measure, List.of(decision(Committee.Role.DECIDING, Outcome.REFUSED)),
				recommending(recommended), SESSION.plusYears(2)))
			.get()
			.asString()
			.contains("„Empfehlung“ ein: Keine Umsetzung oder");
	}

	@Test
	void whatWasAgreedUnderReserveIsReportedOnceItsMoneyIsThere() {
		List<Decision> council = List.of(decision(Committee.Role.DECIDING, Outcome.AGREED));
		MeasureStatus waiting = recommending(Recommendation.UNDER_RESERVE).with(Column.JAEHRLICH,
				new Value.Amount(BigDecimal.TEN));
		MeasureStatus secured = waiting.with(Column.DRITTMITTEL, new Value.Amount(BigDecimal.TEN))
			.with(Column.DRITTMITTELSTATUS, new Value.Choice(ThirdPartyStatus.SECURED));
		assertThat(DecisionAdvice.of(this.measure, council, waiting, SESSION.plusDays(1))).get()
			.asString()
			.endsWith(
					"Wenn die Bedingung für die Freigabe erfüllt ist: Bitte tragen Sie bei „Empfehlung“ ein: Umsetzung.");
		assertThat(DecisionAdvice.of(this.measure, council, secured, SESSION.plusDays(1))).get()
			.asString()
			.endsWith("zugestimmt. Bitte tragen Sie bei „Empfehlung“ ein: Umsetzung.");
	}

	@Test
	void adviceToReleaseAsksForNoAgreementThatIsGiven() {
		Decision agreed = new Decision(new Decision.Key(new MeasureNumber("KJ-01"), "Kreistag", SESSION.minusDays(1)),
				Committee.Role.DECIDING, Outcome.AGREED, null, "", "");
		assertThat(DecisionAdvice.of(this.measure, List.of(agreed, decision(Committee.Role.STEERING, Outcome.RELEASE)),
				null, null))
			.get()
			.asString()
			.endsWith("„Empfehlung“ ein: Umsetzung.");
	}

	private static MeasureStatus recommending(Recommendation recommendation) {
		return new MeasureStatus(new MeasureNumber("KJ-01"),
				Map.of(Column.EMPFEHLUNG, new Value.Choice(recommendation)));
	}

	private static MeasureStatus status(String resubmission) {
		return new MeasureStatus(new MeasureNumber("KJ-01"),
				Map.of(Column.WIEDERVORLAGE, new Value.Vague(VagueDates.parse(resubmission).orElseThrow()),
						Column.EMPFEHLUNG, new Value.Choice(Recommendation.DEFER)));
	}

	private static Decision decision(Committee.Role role, Outcome outcome) {
		return new Decision(new Decision.Key(new MeasureNumber("KJ-01"), "Gremium", SESSION), role, outcome,
				(outcome == Outcome.MOVED) ? VagueDates.parse("Juni 2021").orElseThrow() : null, "", "");
	}

}
