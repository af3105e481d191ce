package de.lenkungsbericht.validation.rules;

import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class F09Test extends RuleCase {

	@Test
	void notesWhatCanBeReleased() {
		assertThat(
				check(SubmissionFile.of("jugend")
					.row("KJ-01", Map.of(Column.EMPFEHLUNG, "Umsetzung unter Vorbehalt", Column.BEDINGUNG, "Zusage",
							Column.FINANZBEDARF, "bedingt", Column.DRITTMITTELGEBER, "Land", Column.DRITTMITTELSTATUS,
							"gesichert", Column.JAEHRLICH, 100, Column.DRITTMITTEL, 100)))
					.found())
			.containsExactly("F09 HINWEIS P2");
	}

	@Test
	void waitsForTheMoney() {
		assertThat(
				check(SubmissionFile.of("jugend")
					.row("KJ-01", Map.of(Column.EMPFEHLUNG, "Umsetzung unter Vorbehalt", Column.BEDINGUNG, "Zusage",
							Column.FINANZBEDARF, "bedingt", Column.DRITTMITTELGEBER, "Land", Column.DRITTMITTELSTATUS,
							"beantragt", Column.JAEHRLICH, 100, Column.DRITTMITTEL, 100)))
					.found())
			.isEmpty();
	}

	@Test
	void waitsForEnoughMoney() {
		assertThat(
				check(SubmissionFile.of("jugend")
					.row("KJ-01", Map.of(Column.EMPFEHLUNG, "Umsetzung unter Vorbehalt", Column.BEDINGUNG, "Zusage",
							Column.FINANZBEDARF, "bedingt", Column.DRITTMITTELGEBER, "Land", Column.DRITTMITTELSTATUS,
							"gesichert", Column.JAEHRLICH, 100, Column.DRITTMITTEL, 99)))
					.found())
			.isEmpty();
	}

	@Test
	void waitsWhereMoneyIsNeededOnce() {
		assertThat(
				check(SubmissionFile.of("jugend")
					.row("KJ-01", Map.of(Column.EMPFEHLUNG, "Umsetzung unter Vorbehalt", Column.BEDINGUNG, "Zusage",
							Column.FINANZBEDARF, "bedingt", Column.DRITTMITTELGEBER, "Land", Column.DRITTMITTELSTATUS,
							"gesichert", Column.JAEHRLICH, 100, Column.DRITTMITTEL, 100, Column.EINMALIG, 1)))
					.found())
			.isEmpty();
	}

}
