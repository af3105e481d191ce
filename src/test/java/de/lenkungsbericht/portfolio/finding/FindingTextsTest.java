package de.lenkungsbericht.portfolio.finding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.lenkungsbericht.testing.PlainGerman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class FindingTextsTest {

	private static final Pattern KEY = Pattern
		.compile("(lowered|[A-Z]\\d\\d)\\.(summary|remedy|consequence(\\.[a-z]+)?|message(\\.[a-zA-Z]+)?)");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

	@ParameterizedTest
	@EnumSource
	void everyCodeHasAllTexts(FindingCode code) {
		assertThat(FindingTexts.summary(code)).isNotBlank();
		assertThat(FindingTexts.remedy(code)).isNotBlank();
		assertThat(FindingTexts.consequence(code)).isNotBlank();
		assertThat(texts()).containsKey(code + ".message");
	}

	@Test
	void everyTextBelongsToACode() {
		List<String> known = Stream.concat(Stream.of("lowered"), Stream.of(FindingCode.values()).map(Enum::name))
			.toList();
		assertThat(texts().keySet()).allSatisfy((key) -> {
			assertThat(key).matches(KEY);
			assertThat(known).contains(key.substring(0, key.indexOf('.')));
		});
	}

	@ParameterizedTest
	@MethodSource("messages")
	void aMessageSaysWhatToDoAndLeavesNoPlaceholderOpen(String key) {
		Map<String, String> values = new HashMap<>();
		Matcher placeholders = PLACEHOLDER.matcher(Objects.requireNonNull(texts().get(key)));
		while (placeholders.find()) {
			values.put(placeholders.group(1), "$1");
		}
		String variant = key.replaceFirst("^...\\.message\\.?", "");
		String message = FindingTexts.message(FindingCode.valueOf(key.substring(0, 3)), variant, values);
		assertThat(message).doesNotContain("{", "}").containsAnyOf("Bitte", "bitte").endsWith(".");
	}

	@ParameterizedTest
	@EnumSource
	void noWarningPromisesWhatAFehlerInTheSameRowForbids(FindingCode code) {
		if (code.severity() != Severity.FEHLER) {
			assertThat(FindingTexts.consequence(code)).doesNotContain("Zeile wird übernommen", "Zeile wird nach");
		}
	}

	/** Beside it may stand what was decided on the measure, and what to enter now. */
	@Test
	void whatACommitteeDecidesIsLeftToIt() {
		assertThat(message("F04.message")).contains("legt die Lenkungsgruppe fest", "sonst lassen Sie die Zelle leer");
		assertThat(message("F08.message.resubmission")).contains("Hat die Lenkungsgruppe ein neues Datum beschlossen");
		assertThat(message("F09.message"))
			.contains("ändern Sie die Empfehlung erst, wenn das entscheidende Gremium zugestimmt hat")
			.doesNotContain("nun „Umsetzung“");
	}

	private static String message(String key) {
		return Objects.requireNonNull(texts().get(key));
	}

	/** It may be lowered, and would then be called by another name than it has. */
	@ParameterizedTest
	@EnumSource
	void noTextCallsItsFindingByASeverity(FindingCode code) {
		assertThat(FindingTexts.consequence(code) + FindingTexts.remedy(code) + message(code + ".message"))
			.doesNotContain("Warnung", "Hinweis");
	}

	@Test
	void everyTextIsPlainGerman() {
		assertThat(texts().values()).allSatisfy(PlainGerman::check);
	}

	static Stream<String> messages() {
		return texts().keySet().stream().filter((key) -> key.contains(".message")).sorted();
	}

	private static Map<String, String> texts() {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(FindingTexts.class.getResourceAsStream("findings_de.properties")),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		catch (IOException failure) {
			throw new AssertionError(failure);
		}
		Map<String, String> texts = new HashMap<>();
		properties.stringPropertyNames().forEach((key) -> texts.put(key, properties.getProperty(key)));
		return texts;
	}

}
