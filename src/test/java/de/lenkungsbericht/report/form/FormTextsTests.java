package de.lenkungsbericht.report.form;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Listed;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.notation.GermanNumber;
import de.lenkungsbericht.portfolio.notation.VagueDates;
import de.lenkungsbericht.testing.PlainGerman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the form says can be typed is what the program reads. */
class FormTextsTests {

	@ParameterizedTest
	@EnumSource(Column.class)
	void everyColumnIsExplainedInASentenceWithAnExample(Column column) {
		assertThat(FormTexts.help(column)).endsWith(".");
		assertThat(FormTexts.example(column)).isNotBlank();
		assertThat(FormTexts.prompt(column)).hasSizeLessThanOrEqualTo(255).doesNotContain("{");
	}

	@Test
	void everyTextIsPlainGerman() {
		ResourceBundle texts = ResourceBundle.getBundle("de.lenkungsbericht.report.form.form_de", Locale.ROOT);
		assertThat(texts.keySet()).filteredOn((key) -> !key.equals("meldung.notice.steps") && !key.contains(".avoid"))
			.allSatisfy((key) -> PlainGerman.check(texts.getString(key)));
	}

	@ParameterizedTest
	@EnumSource(Column.class)
	void everyExampleCanBeRead(Column column) {
		String example = FormTexts.example(column);
		assertThat(switch (column.type()) {
			case LISTED -> Listed.find(column.choices(), example).isPresent();
			case AMOUNT, DECIMAL, WHOLE -> GermanNumber.parse(example).isPresent();
			case DAY -> GermanDate.parse(example).isPresent();
			case VAGUE_DATE -> VagueDates.parse(example).isPresent();
			default -> !example.isEmpty();
		}).isTrue();
	}

	@ParameterizedTest
	@MethodSource("days")
	void everyNotationOfADayCanBeRead(String form) {
		assertThat(GermanDate.parse(form)).isPresent();
	}

	@ParameterizedTest
	@MethodSource("periods")
	void everyNotationOfAPeriodCanBeRead(String form) {
		assertThat(VagueDates.parse(form)).isPresent();
	}

	@ParameterizedTest
	@MethodSource("numbers")
	void everyNotationOfANumberCanBeRead(String form) {
		assertThat(GermanNumber.parse(form)).isPresent();
	}

	@ParameterizedTest
	@MethodSource("avoided")
	void whatIsToBeAvoidedCannotBeRead(String form) {
		assertThat(GermanNumber.parse(form)).isEmpty();
	}

	static List<String> days() {
		return forms("date");
	}

	static List<String> periods() {
		return forms("vague");
	}

	static List<String> numbers() {
		return Stream.of("amount", "number").flatMap((kind) -> forms(kind).stream()).toList();
	}

	static List<String> avoided() {
		return Stream.of("amount", "number")
			.flatMap((kind) -> FormTexts.notations(kind).stream())
			.flatMap((notation) -> Stream.of(notation.avoid().split(" · ")))
			.toList();
	}

	private static List<String> forms(String kind) {
		return FormTexts.notations(kind).stream().flatMap((notation) -> notation.forms().stream()).toList();
	}

}
