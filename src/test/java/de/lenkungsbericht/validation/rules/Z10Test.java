package de.lenkungsbericht.validation.rules;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.SubmissionFile;
import org.apache.poi.ss.usermodel.CellStyle;
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"AB_HAUSHALTSJAHR | 21 | zu klein. Bitte tragen Sie ein Jahr von 2000 bis 2100 ein, zum Beispiel 2021.",
			"AB_HAUSHALTSJAHR | 20021 | zu groß. Bitte tragen Sie ein Jahr von 2000",
			"WIRKUNGSPRUEFUNG | 6,5 | keine ganze Zahl. Bitte tragen Sie eine ganze Zahl von 1 bis 120 ein",
			"VZAE | 150 | zu groß. Bitte tragen Sie eine Zahl von 0 bis 100 ein, zum Beispiel 0,5.",
			"JAEHRLICH | -5 | zu klein. Bitte tragen Sie einen Betrag in Euro ab 0 und unter einer Billion ein" })
	void saysOnWhichSideAndWhatToEnter(Column column, String value, String words) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", column, value)).finding(FindingCode.Z10).message())
			.contains(words);
	}

	@ParameterizedTest
	@CsvSource({ "21, 2021", "1921, ''", "0, ''" })
	void suggestsTheYearThatTwoDigitsMean(String value, String year) {
		assertThat(
				check(SubmissionFile.of("jugend").row("KJ-01", Column.AB_HAUSHALTSJAHR, value)).finding(FindingCode.Z10)
					.suggestion())
			.isEqualTo(year);
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

	@Test
	void namesTheNumberThatIsNotWholeAlsoWhereTheCellShowsItRounded() {
		Finding finding = check(
				SubmissionFile.of("jugend").row("KJ-01", Column.AB_HAUSHALTSJAHR, 2020.5).change((workbook) -> {
					CellStyle rounded = workbook.createCellStyle();
					rounded.setDataFormat(workbook.createDataFormat().getFormat("0"));
					workbook.getSheet("Maßnahmen").getRow(1).getCell(11).setCellStyle(rounded);
				}))
			.finding(FindingCode.Z10);
		assertThat(finding.message()).startsWith("„2020,5“ (die Zelle zeigt „2021“) ist bei");
		assertThat(finding.value()).isEqualTo("2021");
	}

	@ParameterizedTest
	@CsvSource({ "EINMALIG, 0", "EINMALIG, -0.001", "VZAE, 0", "VZAE, 100", "AB_HAUSHALTSJAHR, 2000",
			"AB_HAUSHALTSJAHR, 2100", "WIRKUNGSPRUEFUNG, 1", "WIRKUNGSPRUEFUNG, 120" })
	void allowsTheBounds(Column column, double value) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", column, value)).found(FindingCode.Z10)).isEmpty();
	}

}
