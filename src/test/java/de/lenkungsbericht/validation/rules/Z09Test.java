package de.lenkungsbericht.validation.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.CellContent;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class Z09Test extends RuleCase {

	@ParameterizedTest
	@ValueSource(strings = { "12.5", "12,500.00", "ca. 5000", "viel", "50 %" })
	void findsAnAmountThatIsNotReadable(String value) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.DRITTMITTEL, value)).found())
			.containsExactly("Z09 FEHLER M2");
	}

	@ParameterizedTest
	@CsvSource({ "EINMALIG, I", "VZAE, K", "AB_HAUSHALTSJAHR, L", "WIRKUNGSPRUEFUNG, V" })
	void findsADateCell(Column column, String cell) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", column, LocalDate.of(2020, 6, 22))).found())
			.containsExactly("Z09 FEHLER " + cell + "2");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "VZAE | 1/2 | eine Zahl ein, zum Beispiel 0,5, ohne",
					"WIRKUNGSPRUEFUNG | halbjährlich | eine ganze Zahl ein, zum Beispiel 6 für halbjährlich, ohne",
					"AB_HAUSHALTSJAHR | HH 2021 | ein Jahr ein, zum Beispiel 2021, ohne",
					"JAEHRLICH | ca. 5000 | den Betrag in Euro ein, zum Beispiel 12500" })
	void givesAnExampleThatFitsTheColumn(Column column, String value, String words) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", column, value)).finding(FindingCode.Z09).message())
			.contains("Bitte tragen Sie nur " + words);
	}

	@Test
	void findsADateCellWithoutDay() {
		assertThat(
				check(SubmissionFile.of("jugend").row("KJ-01", Column.EINMALIG, CellContent.formatted(0, "dd.mm.yyyy")))
					.found())
			.containsExactly("Z09 FEHLER I2");
	}

	@Test
	void findsALogicalValue() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.VZAE, true)).found())
			.containsExactly("Z09 FEHLER K2");
	}

	@Test
	void findsAPercentAmount() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.EINMALIG, CellContent.formatted(0.5, "0%")))
			.found()).containsExactly("Z09 FEHLER I2");
	}

	@Test
	void readsPercentElsewhereAsItsNumber() {
		Checked checked = check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.VZAE, CellContent.formatted(0.5, "0%"), Column.FINANZBEDARF, "ja")));
		assertThat(checked.found()).isEmpty();
		assertThat(checked.row().values().get(Column.VZAE)).extracting(Value::text).isEqualTo("0,5");
	}

	@ParameterizedTest
	@ValueSource(strings = { "12.500,00 €", "€ 12.500", "12500", "12.500 EUR", "12.500,-", "12.500,--", "12,5 T€" })
	void readsGermanNotation(String value) {
		Checked checked = check(
				SubmissionFile.of("jugend").row("KJ-01", Map.of(Column.JAEHRLICH, value, Column.FINANZBEDARF, "ja")));
		assertThat(checked.found()).isEmpty();
		assertThat(checked.row().values().get(Column.JAEHRLICH)).extracting(Value::text).isEqualTo("12500,00");
	}

	@Test
	void roundsHalfUpToCents() {
		Checked checked = check(
				SubmissionFile.of("jugend").row("KJ-01", Map.of(Column.JAEHRLICH, 0.125, Column.FINANZBEDARF, "ja")));
		assertThat(checked.row().euros(Column.JAEHRLICH)).isEqualTo(new BigDecimal("0.13"));
	}

	@Test
	void countsUnreadableAmounts() {
		Checked checked = check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.EINMALIG, "viel", Column.JAEHRLICH, 5, Column.DRITTMITTEL,
					CellContent.error("#REF!"))));
		assertThat(checked.row().unreadableAmounts()).isEqualTo(2);
	}

}
