package de.lenkungsbericht.validation.rules;

import java.time.LocalDate;
import java.util.Map;

import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.testing.DecisionWorkbook;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class L01Test extends DecisionCase {

	@Test
	void findsANumberThatIsMissing() {
		assertThat(check(
				DecisionWorkbook.empty().steered("KJ-01", "Freigabe empfohlen", null).with(DecisionColumn.NR, null))
			.finding()).satisfies((finding) -> {
				assertThat(finding.code() + " " + finding.cell()).isEqualTo("L01 A2");
				assertThat(finding.suggestion()).isEqualTo("KJ-01");
			});
	}

	@Test
	void findsAnUnknownNumberAndSuggestsOne() {
		assertThat(check(DecisionWorkbook.empty()
			.line("KJ-91", Map.of())
			.with(DecisionColumn.GREMIUM, "LG")
			.with(DecisionColumn.SITZUNG, "22.06.2020")
			.with(DecisionColumn.ENTSCHEIDUNG, "Freigabe empfohlen")).finding().suggestion()).isEqualTo("KJ-01");
	}

	@Test
	void namesAsItsExampleTheNumberThatIsMeant() {
		assertThat(check(DecisionWorkbook.empty()
			.line("GA-92", Map.of())
			.with(DecisionColumn.GREMIUM, "LG")
			.with(DecisionColumn.SITZUNG, "22.06.2020")
			.with(DecisionColumn.ENTSCHEIDUNG, "Freigabe empfohlen")).finding()).satisfies((finding) -> {
				assertThat(finding.suggestion()).isEqualTo("GA-02");
				assertThat(finding.message()).endsWith("zum Beispiel GA-02.");
			});
	}

	@Test
	void findsAMeasureThatHadEndedByTheSession() {
		with(TestCatalogue.standard().ended("KJ-09", "jugend", LocalDate.of(2020, 6, 21), null));
		assertThat(check(DecisionWorkbook.empty().steered("KJ-09", "Freigabe empfohlen", null)).found())
			.containsExactly("L01 FEHLER A2");
	}

	@Test
	void takesTheNumberAsPeopleWriteIt() {
		assertThat(check(
				DecisionWorkbook.empty().steered("kj 1", "Freigabe empfohlen", null).with(DecisionColumn.TITEL, null))
			.found()).isEmpty();
	}

}
