package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class Z14Test extends RuleCase {

	@ParameterizedTest
	@ValueSource(strings = { "ZZ-99", "GA-01, ZZ-99", "GA-01 AT-01", "Kita Plus", "," })
	void findsAnUnknownNumber(String value) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.GEMEINSAM_MIT, value)).found())
			.containsExactly("Z14 FEHLER X2");
	}

	@Test
	void findsTheMeasureItself() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.GEMEINSAM_MIT, "GA-01; kj 1")).found())
			.containsExactly("Z14 FEHLER X2");
	}

	@Test
	void namesAllThatIsWrongAtOnce() {
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01", Column.GEMEINSAM_MIT, "KJ-01, ZZ-01, ZZ-02"));
		assertThat(checked.found()).containsExactly("Z14 FEHLER X2");
		assertThat(checked.finding(FindingCode.Z14).message()).contains("„ZZ-01, ZZ-02“",
				"Auch die Maßnahme KJ-01 selbst gehört nicht dorthin.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GA-01, AT-01", "GA-01;AT-01", "ga 1\nAT01", "GA-01, AT-01,", "GA-01, AT-01, GA-01" })
	void readsNumbersSeparatedInAnyWay(String value) {
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01", Column.GEMEINSAM_MIT, value));
		assertThat(checked.found()).isEmpty();
		assertThat(checked.row().values().get(Column.GEMEINSAM_MIT)).extracting(Value::text).isEqualTo("GA-01, AT-01");
	}

}
