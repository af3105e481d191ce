package de.lenkungsbericht.validation.funding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.ColumnType;
import de.lenkungsbericht.portfolio.FundingNeed;
import de.lenkungsbericht.portfolio.Recommendation;
import de.lenkungsbericht.portfolio.Stage;
import de.lenkungsbericht.portfolio.ThirdPartyStatus;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.notation.GermanNumber;

import static de.lenkungsbericht.portfolio.Column.BEARBEITUNGSSTAND;
import static de.lenkungsbericht.portfolio.Column.BEDINGUNG;
import static de.lenkungsbericht.portfolio.Column.DRITTMITTEL;
import static de.lenkungsbericht.portfolio.Column.DRITTMITTELGEBER;
import static de.lenkungsbericht.portfolio.Column.DRITTMITTELSTATUS;
import static de.lenkungsbericht.portfolio.Column.EINMALIG;
import static de.lenkungsbericht.portfolio.Column.EMPFEHLUNG;
import static de.lenkungsbericht.portfolio.Column.FINANZBEDARF;
import static de.lenkungsbericht.portfolio.Column.GRUND;
import static de.lenkungsbericht.portfolio.Column.JAEHRLICH;
import static de.lenkungsbericht.portfolio.Column.TERMIN;
import static de.lenkungsbericht.portfolio.Column.VZAE;
import static de.lenkungsbericht.portfolio.Column.WIEDERVORLAGE;

/** The rules of funding, each a line: code, cell, condition and the cells it names. */
public final class FundingRules {

	private static final List<FundingRule> ALL = List.of(
			FundingRule.of(FindingCode.F01, FINANZBEDARF, FundingRules::isNotCosted, FINANZBEDARF, EINMALIG, JAEHRLICH,
					VZAE),
			FundingRule
				.of(FindingCode.F02, FINANZBEDARF, FundingRules::isCostedWithoutNeed, FINANZBEDARF, EINMALIG, JAEHRLICH,
						VZAE)
				.saying(FundingRules::figures),
			FundingRule.of(FindingCode.F03, EMPFEHLUNG, FundingRules::lacksReason, EMPFEHLUNG, GRUND),
			FundingRule.of(FindingCode.F04, EMPFEHLUNG, FundingRules::lacksResubmission, EMPFEHLUNG, WIEDERVORLAGE),
			FundingRule
				.of(FindingCode.F05, FINANZBEDARF, FundingRules::lacksThirdParty, FINANZBEDARF, DRITTMITTELGEBER,
						DRITTMITTELSTATUS)
				.saying(FundingRules::missingThirdParty),
			FundingRule.of(FindingCode.F06, EMPFEHLUNG, FundingRules::isImplementedDespiteNeed, EMPFEHLUNG,
					FINANZBEDARF),
			FundingRule.of(FindingCode.F07, DRITTMITTEL, FundingRules::isOverfunded, DRITTMITTEL, JAEHRLICH)
				.saying(FundingRules::thirdPartyAndNeed),
			PastDate.rule(TERMIN), PastDate.rule(WIEDERVORLAGE).inWords("resubmission"),
			FundingRule.of(FindingCode.F09, EMPFEHLUNG, (facts) -> facts.status().canBeReleased(), EMPFEHLUNG,
					DRITTMITTELSTATUS, DRITTMITTEL, JAEHRLICH, EINMALIG),
			FundingRule
				.of(FindingCode.F10, EMPFEHLUNG, FundingRules::isUnderWayUnrecommended, BEARBEITUNGSSTAND, EMPFEHLUNG)
				.saying(FundingRules::stageAndRecommendation),
			FundingRule.of(FindingCode.F11, EMPFEHLUNG, FundingRules::lacksCondition, EMPFEHLUNG, BEDINGUNG)
				.saying(FundingRules::stageAndRecommendation));

	private static final List<Column> FIGURES = List.of(EINMALIG, JAEHRLICH, VZAE);

	private FundingRules() {
	}

	/** What the rules find in a row, in the order of their codes. */
	public static List<Found> check(FundingFacts facts) {
		return ALL.stream().flatMap((rule) -> rule.check(facts).stream()).toList();
	}

	private static boolean isNotCosted(FundingFacts facts) {
		return facts.needs(FundingNeed.YES) && FIGURES.stream().noneMatch(facts::isAboveZero);
	}

	private static boolean isCostedWithoutNeed(FundingFacts facts) {
		return facts.needs(FundingNeed.NO) && FIGURES.stream().anyMatch(facts::isAboveZero);
	}

	private static boolean lacksReason(FundingFacts facts) {
		return facts.recommends(Recommendation.DEFER) && facts.isBlank(GRUND);
	}

	private static boolean lacksResubmission(FundingFacts facts) {
		return facts.recommends(Recommendation.DEFER) && facts.isBlank(WIEDERVORLAGE);
	}

	private static boolean lacksThirdParty(FundingFacts facts) {
		return facts.needs(FundingNeed.CONDITIONAL) && (facts.isBlank(DRITTMITTELGEBER) || lacksStatus(facts));
	}

	private static boolean lacksStatus(FundingFacts facts) {
		ThirdPartyStatus status = facts.status().thirdPartyStatus();
		return status == null || status == ThirdPartyStatus.NONE;
	}

	private static boolean isImplementedDespiteNeed(FundingFacts facts) {
		return facts.recommends(Recommendation.IMPLEMENT) && facts.needs(FundingNeed.YES);
	}

	private static boolean isOverfunded(FundingFacts facts) {
		return facts.number(DRITTMITTEL).compareTo(facts.number(JAEHRLICH)) > 0;
	}

	private static boolean isUnderWayUnrecommended(FundingFacts facts) {
		Stage stage = facts.status().stage();
		boolean isUnderWay = stage == Stage.IMPLEMENTATION || stage == Stage.ROUTINE;
		return isUnderWay && !facts.isBlank(EMPFEHLUNG) && !facts.recommends(Recommendation.IMPLEMENT);
	}

	private static boolean lacksCondition(FundingFacts facts) {
		boolean waits = facts.recommends(Recommendation.UNDER_RESERVE)
				|| facts.recommends(Recommendation.EVALUATION_PENDING);
		return waits && facts.isBlank(BEDINGUNG);
	}

	private static Map<String, String> figures(FundingFacts facts) {
		return Map.of("betraege",
				FIGURES.stream()
					.filter(facts::isAboveZero)
					.map((column) -> "bei „" + column.header() + "“ steht " + figure(facts, column))
					.collect(Collectors.joining(" und ")));
	}

	private static String figure(FundingFacts facts, Column column) {
		return (column.type() == ColumnType.AMOUNT) ? GermanNumber.euros(facts.number(column))
				: facts.status().text(column);
	}

	private static Map<String, String> missingThirdParty(FundingFacts facts) {
		Stream<String> giver = facts.isBlank(DRITTMITTELGEBER) ? Stream.of("der Drittmittelgeber fehlt")
				: Stream.empty();
		String shown = facts.isBlank(DRITTMITTELSTATUS) ? "der Drittmittelstatus fehlt"
				: "beim Drittmittelstatus steht „" + facts.status().text(DRITTMITTELSTATUS) + "“";
		Stream<String> status = lacksStatus(facts) ? Stream.of(shown) : Stream.empty();
		return Map.of("fehlt", Stream.concat(giver, status).collect(Collectors.joining(" und ")));
	}

	private static Map<String, String> thirdPartyAndNeed(FundingFacts facts) {
		return Map.of("drittmittel", GermanNumber.euros(facts.number(DRITTMITTEL)), "jaehrlich",
				GermanNumber.euros(facts.number(JAEHRLICH)));
	}

	private static Map<String, String> stageAndRecommendation(FundingFacts facts) {
		return Map.of("stand", facts.status().text(BEARBEITUNGSSTAND), "empfehlung", facts.status().text(EMPFEHLUNG));
	}

}
