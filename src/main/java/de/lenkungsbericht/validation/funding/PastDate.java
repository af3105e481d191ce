package de.lenkungsbericht.validation.funding;

import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Stage;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.notation.VagueDate;

/** F08: a date ended before the Stichtag, of a measure to which more is to come. */
final class PastDate {

	private PastDate() {
	}

	static FundingRule rule(Column date) {
		return FundingRule.of(FindingCode.F08, date, (facts) -> isPast(facts, date), date, Column.BEARBEITUNGSSTAND)
			.saying((facts) -> words(facts, date));
	}

	private static boolean isPast(FundingFacts facts, Column column) {
		Stage stage = facts.status().stage();
		VagueDate date = facts.status().vagueDate(column);
		if (stage != null && stage.isEnded() || date == null || facts.reportingDate() == null) {
			return false;
		}
		return date.end() != null && date.end().isBefore(facts.reportingDate());
	}

	private static Map<String, String> words(FundingFacts facts, Column date) {
		String reportingDate = (facts.reportingDate() == null) ? "" : GermanDate.format(facts.reportingDate());
		return Map.of("spalte", date.header(), "wert", facts.status().text(date), "stichtag", reportingDate);
	}

}
