package de.lenkungsbericht.validation.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.testing.CellContent;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What a row without findings says, and what becomes of it. */
class ReadingTest extends RuleCase {

	@ParameterizedTest
	@MethodSource("texts")
	void readsAnyCellInATextColumn(Object content, String text) {
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01", Column.ANLAGE, content));
		assertThat(checked.found()).isEmpty();
		assertThat(checked.row().values().get(Column.ANLAGE)).extracting(Value::text).isEqualTo(text);
	}

	static Stream<Arguments> texts() {
		return Stream.of(arguments(CellContent.formatted(1, "00"), "01"), arguments(1.5, "1,5"), arguments(7, "7"),
				arguments(CellContent.formatted(0.5, "0%"), "0,5"),
				arguments(CellContent.formatted(1234.5, "#,##0.00"), "1234,5"),
				arguments(LocalDate.of(2020, 6, 22), "22.06.2020"), arguments(true, "WAHR"), arguments(false, "FALSCH"),
				arguments("\u00A0 eins\tzwei \n drei ", "eins zwei \n drei"), arguments("=1+1", "=1+1"));
	}

	@Test
	void takesARowOfEachKindForWhatItIs() {
		Checked checked = check(SubmissionFile.of("jugend")
			.row("KJ-01")
			.row("GA-01")
			.row("AT-01")
			.bareRow(Map.of(Column.TITEL, "Summe", Column.JAEHRLICH, 500)));
		assertThat(checked.judgement().counts()).isEqualTo(new RowCounts(4, 1, 1, 1, 1));
		assertThat(checked.judgement().verdict()).isEqualTo(Verdict.PARTLY_ACCEPTED);
		assertThat(checked.rows().get(3).values()).isEmpty();
	}

	@Test
	void rejectsASubmissionOfWhichNothingCanBeTaken() {
		Checked checked = check(SubmissionFile.of("jugend").row("KJ-01", Column.VZAE, "viel"));
		assertThat(checked.judgement().verdict()).isEqualTo(Verdict.REJECTED);
	}

	@Test
	void keepsWhatCanBeReadOfARejectedRow() {
		Checked checked = check(SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.EINMALIG, -5, Column.JAEHRLICH, 100, Column.VZAE, "viel")));
		assertThat(checked.row().euros(Column.JAEHRLICH)).isEqualByComparingTo("100");
		assertThat(checked.row().euros(Column.EINMALIG)).isEqualByComparingTo("-5");
		assertThat(checked.row().unreadableAmounts()).isZero();
	}

}
