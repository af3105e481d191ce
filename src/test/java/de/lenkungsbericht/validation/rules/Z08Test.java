package de.lenkungsbericht.validation.rules;

import java.time.LocalDate;
import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.testing.CellContent;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class Z08Test extends RuleCase {

	@ParameterizedTest
	@ValueSource(strings = { "31.06.2020", "Juni 2020", "demnächst" })
	void findsADateThatIsNotReadable(String value) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.VOTUM_AM, value)).found())
			.containsExactly("Z08 FEHLER G2");
	}

	@Test
	void findsANumberWithoutDateFormat() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.VOTUM_AM, 44004)).found())
			.containsExactly("Z08 FEHLER G2");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 60, -1 })
	void findsASerialThatIsNoDay(int serial) {
		assertThat(check(
				SubmissionFile.of("jugend").row("KJ-01", Column.VOTUM_AM, CellContent.formatted(serial, "dd.mm.yyyy")))
			.found()).containsExactly("Z08 FEHLER G2");
		assertThat(check(
				SubmissionFile.of("jugend").row("KJ-01", Column.BEMERKUNG, CellContent.formatted(serial, "dd.mm.yyyy")))
			.found()).containsExactly("Z08 FEHLER Z2");
		assertThat(check(
				SubmissionFile.of("jugend").row("KJ-01", Column.TERMIN, CellContent.formatted(serial, "dd.mm.yyyy")))
			.found()).containsExactly("Z08 FEHLER T2");
	}

	@Test
	void keepsATextInTerminAndWiedervorlage() {
		Map<Column, Object> values = Map.of(Column.TERMIN, "nach den Ferien", Column.WIEDERVORLAGE, " offen ");
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01", values));
		assertThat(checked.found()).containsExactly("Z08 WARNUNG T2", "Z08 WARNUNG U2");
		assertThat(checked.row().values()).hasEntrySatisfying(Column.WIEDERVORLAGE,
				(value) -> assertThat(value.text()).isEqualTo("offen"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "22.06.2020", "22.6.20", "2020-06-22" })
	void readsDates(String value) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.VOTUM_AM, value)).found()).isEmpty();
	}

	@Test
	void readsDateCells() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.VOTUM_AM, LocalDate.of(2020, 6, 22))).found())
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Frühjahr 2021", "vsl. Q1 2021", "2021", "Winter 2020/21", "30.06.2020" })
	void readsVagueDates(String value) {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.TERMIN, value)).found()).isEmpty();
	}

	@Test
	void readsAYearThatIsANumber() {
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01", Column.TERMIN, 2021));
		assertThat(checked.found()).isEmpty();
		assertThat(checked.row().values().get(Column.TERMIN)).extracting(Value::text).isEqualTo("2021");
	}

	@Test
	void findsANumberThatIsNoYear() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.TERMIN, 44004)).found())
			.containsExactly("Z08 FEHLER T2");
	}

	@Test
	void takesNoMoreThanTheFormatShows() {
		Map<Column, Object> values = Map.of(Column.TERMIN,
				CellContent.formatted(LocalDate.of(2020, 7, 15), "mmmm yyyy"), Column.WIEDERVORLAGE,
				CellContent.formatted(LocalDate.of(2021, 7, 15), "yyyy"));
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01", values));
		assertThat(checked.found()).isEmpty();
		assertThat(checked.row().values().get(Column.TERMIN)).extracting(Value::text).isEqualTo("Juli 2020");
		assertThat(checked.row().values().get(Column.WIEDERVORLAGE)).extracting(Value::text).isEqualTo("2021");
	}

}
