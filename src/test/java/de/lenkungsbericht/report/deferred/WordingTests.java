package de.lenkungsbericht.report.deferred;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.state.Deferral.Comparison;
import de.lenkungsbericht.portfolio.state.Deferral.Due;
import de.lenkungsbericht.portfolio.state.Deferral.Group;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.portfolio.state.FieldChange.Since;
import de.lenkungsbericht.portfolio.state.FieldChange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How the report words what changed since the last session. */
class WordingTests {

	private static final LocalDate DAY = LocalDate.of(2020, 6, 22);

	@Test
	void anAmountADateAndAListedValueAreShownOldAndNew() {
		assertThat(changed(Column.JAEHRLICH, "148.000,00 €", "1.200.000,00 €"))
			.isEqualTo("Mehrbedarf jährlich (€): 148.000,00 € → 1.200.000,00 €");
		assertThat(changed(Column.WIEDERVORLAGE, "", "Juni 2021")).isEqualTo("Wiedervorlage: leer → Juni 2021");
		assertThat(changed(Column.DRITTMITTELSTATUS, "angefragt", "gesichert"))
			.isEqualTo("Drittmittelstatus: angefragt → gesichert");
	}

	@Test
	void ofALongTextOnlyThatItIsAnotherOne() {
		assertThat(changed(Column.KURZBERICHT, "Es war so.", "Es ist anders.")).isEqualTo("Kurzbericht: neu gefasst");
		assertThat(changed(Column.GRUND, "", "Kein Geld.")).isEqualTo("Grund der Zurückstellung: neu");
		assertThat(changed(Column.BEDINGUNG, "Zusage", "")).isEqualTo("Bedingung für die Freigabe: jetzt leer");
	}

	@Test
	void aShortTextIsShownOldAndNewUnlessItIsLongThisOnce() {
		assertThat(changed(Column.DRITTMITTELGEBER, "Bund", "Land")).isEqualTo("Drittmittelgeber: Bund → Land");
		assertThat(changed(Column.DRITTMITTELGEBER, "Bund", "Land und Bund ".repeat(9)))
			.isEqualTo("Drittmittelgeber: neu gefasst");
	}

	/** The line below the word geändert. */
	private static String changed(Column column, String before, String after) {
		FieldChange change = new FieldChange(Since.LAST_STEERING_SESSION, new MeasureNumber("AT-03"), column, before,
				after, DAY.minusMonths(6), DAY);
		Deferral deferral = new Deferral(Group.DEFERRED, BigDecimal.TEN, true, DAY, 0, Due.NOT_SET, List.of(),
				Comparison.CHANGED, List.of(change), null);
		return Wording.comparison(deferral).lines().skip(1).findFirst().orElseThrow();
	}

}
