package de.lenkungsbericht.report.csv;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormulaGuardTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+49 7621", "-5", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠x" })
	void guardsWhatWouldStartAFormula(String text) {
		assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a=1", "12500,00", "'quoted", " =1" })
	void leavesEverythingElse(String text) {
		assertThat(FormulaGuard.guard(text)).isEqualTo(text);
	}

}
