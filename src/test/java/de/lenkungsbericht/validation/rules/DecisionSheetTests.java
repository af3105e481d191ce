package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.testing.CellContent;
import de.lenkungsbericht.testing.DecisionWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionSheetTests extends DecisionCase {

	@Test
	void theSheetMustBeThere() {
		assertThat(check(DecisionWorkbook.empty().named("Beschlüsse")).finding().message()).contains("„Entscheidung“",
				"Zurueckgestellte-Finanzbedarfe");
	}

	@Test
	void soMustTheColumnsThatTellADecision() {
		CheckedDecisions checked = check(DecisionWorkbook.empty()
			.untouched("KJ-01")
			.columns(DecisionColumn.NR, DecisionColumn.TITEL, DecisionColumn.GREMIUM, DecisionColumn.BEMERKUNG,
					DecisionColumn.BEMERKUNG));
		assertThat(checked.found()).containsExactly("D07 FEHLER -", "D07 FEHLER -", "D08 FEHLER E1");
		assertThat(checked.judgement().verdict()).isEqualTo(Verdict.REJECTED);
	}

	@Test
	void columnsMayStandInAnyOrder() {
		assertThat(check(DecisionWorkbook.empty()
			.steered("KJ-01", "Wiedervorlage bestätigt", "Juni 2021")
			.columns(DecisionColumn.ENTSCHEIDUNG, DecisionColumn.WIEDERVORLAGE, DecisionColumn.NR,
					DecisionColumn.SITZUNG, DecisionColumn.GREMIUM))
			.judgement()
			.counts()
			.accepted()).isEqualTo(1);
	}

	@Test
	void aTitleOfAnotherMeasureIsWarnedOf() {
		assertThat(check(DecisionWorkbook.empty()
			.steered("KJ-01", "Wiedervorlage bestätigt", "Juni 2021")
			.with(DecisionColumn.TITEL, "Maßnahme GA-01")).found()).containsExactly("Z05 WARNUNG B2");
	}

	@Test
	void aCellWithoutAValueRejectsTheLine() {
		assertThat(check(DecisionWorkbook.empty()
			.steered("KJ-01", "Wiedervorlage bestätigt", "Juni 2021")
			.with(DecisionColumn.BEMERKUNG, CellContent.error("#REF!"))).found()).containsExactly("Z11 FEHLER J2");
	}

	@Test
	void allFindingsOfALineAreToldAtOnce() {
		assertThat(check(DecisionWorkbook.empty().decided("XX-01", "Rat", "bald", "vielleicht", "Mai 2019")).found())
			.containsExactly("L01 FEHLER A2", "L03 FEHLER G2", "L05 FEHLER E2", "L06 FEHLER F2");
	}

}
