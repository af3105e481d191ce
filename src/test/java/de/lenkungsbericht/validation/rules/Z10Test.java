package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class Z10Test extends RuleCase {

	@ParameterizedTest
	@CsvSource({ "EINMALIG, -1, I", "JAEHRLICH, -0.01, J", "VZAE, 100.5, K", "VZAE, -0.5, K",
			"AB_HAUSHALTSJAHR, 1999, L", "AB_HAUSHALTSJAHR, 2101, L", "DRITTMITTEL, -5, M", "WIRKUNGSPRUEFUNG, 0, V",
			"WIRKUNGSPRUEFUNG, 121, V", "EINMALIG, 1e12, I" })
	void findsANumberOutsideItsRange(Column column, double value, String cell) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", column, value)).found(FindingCode.Z10))
			.containsExactly("Z10 FEHLER " + cell + "2");
	}

	@Test
	void findsANegativeText() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.EINMALIG, "-500 €")).found())
			.containsExactly("Z10 FEHLER I2");
	}

	@Test
	void findsWhatIsNotWhole() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.WIRKUNGSPRUEFUNG, 6.5)).found())
			.containsExactly("Z10 FEHLER V2");
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.AB_HAUSHALTSJAHR, "2021,5")).found())
			.containsExactly("Z10 FEHLER L2");
	}

	@ParameterizedTest
	@CsvSource({ "EINMALIG, 0", "EINMALIG, -0.001", "VZAE, 0", "VZAE, 100", "AB_HAUSHALTSJAHR, 2000",
			"AB_HAUSHALTSJAHR, 2100", "WIRKUNGSPRUEFUNG, 1", "WIRKUNGSPRUEFUNG, 120" })
	void allowsTheBounds(Column column, double value) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", column, value)).found(FindingCode.Z10)).isEmpty();
	}

}
