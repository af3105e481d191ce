package de.lenkungsbericht.validation.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ties together, in both directions, what is promised in {@code src/docs/befunde.md} and
 * {@code entscheidungen.md}, the catalogue of codes, the rules, their tests and the
 * texts.
 */
class FindingCatalogueTest {

	private static final Pattern LINE = Pattern.compile("\\| ([A-Z]\\d\\d) \\| (\\w+) \\| (.+?) \\| (.+) \\|");

	private static final Pattern TEST_OF_CODE = Pattern.compile("([DKZFLP]\\d\\d)Test\\.java");

	private static final Pattern CODE_IN_SOURCE = Pattern.compile("FindingCode\\.([DKZFLP]\\d\\d)\\b");

	private static final Pattern TEST_METHOD = Pattern.compile("@(?:Parameterized)?Test\\b");

	@Test
	void everyCodeIsPromisedWithItsSeverityAndSummary() {
		Map<String, String> promised = new TreeMap<>();
		Stream.of("befunde.md", "entscheidungen.md")
			.flatMap((page) -> read(Path.of("src/docs", page)).lines())
			.map(LINE::matcher)
			.filter(Matcher::matches)
			.forEach((line) -> promised.put(line.group(1), line.group(2) + " " + line.group(3)));
		assertThat(promised).isEqualTo(Stream.of(FindingCode.values())
			.collect(Collectors.toMap(Enum::name, (code) -> code.severity() + " " + FindingTexts.summary(code))));
	}

	@Test
	void everyCodeIsFoundByARule() throws IOException {
		List<String> found = sources("src/main/java", (path) -> !path.endsWith("FindingCode.java")).stream()
			.map(CODE_IN_SOURCE::matcher)
			.flatMap((matcher) -> matcher.results().map((result) -> result.group(1)))
			.distinct()
			.toList();
		assertThat(found).containsExactlyInAnyOrderElementsOf(Stream.of(FindingCode.values()).map(Enum::name).toList());
	}

	@ParameterizedTest
	@EnumSource
	void everyCodeHasATestThatHasItAndOneThatHasNot(FindingCode code) throws IOException {
		List<String> tests = sources("src/test/java", (path) -> path.endsWith(code + "Test.java"));
		assertThat(tests).hasSize(1);
		assertThat(TEST_METHOD.matcher(tests.get(0)).results()).hasSizeGreaterThanOrEqualTo(2);
	}

	@Test
	void everyTestOfACodeNamesOneThatExists() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			assertThat(files.map((path) -> TEST_OF_CODE.matcher(String.valueOf(path.getFileName())))
				.filter(Matcher::matches)
				.map((matcher) -> matcher.group(1)))
				.isSubsetOf(Stream.of(FindingCode.values()).map(Enum::name).toList());
		}
	}

	private static List<String> sources(String root, Predicate<String> wanted) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(root))) {
			return files.filter((path) -> path.toString().endsWith(".java") && wanted.test(path.toString()))
				.map(FindingCatalogueTest::read)
				.toList();
		}
	}

	private static String read(Path path) {
		try {
			return Files.readString(path, StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new AssertionError(failure);
		}
	}

}
