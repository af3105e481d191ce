package de.lenkungsbericht.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Counties over several nights, each a folder whose README says what it holds. Every CSV
 * output is what is expected, and a report of an earlier night can be made again.
 */
class ThroughTimeTests {

	private static final Path CASES = Path.of("src/test/resources/de/lenkungsbericht/zeitreihen");

	/** Two workbooks, the paper and the CSV files. */
	private static final int OUTPUTS = 7;

	@TempDir
	Path directory;

	static Stream<Path> cases() throws IOException {
		return folders(CASES).stream();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyNightIsAsExpectedAndTheSecondCanBeHadAgain(Path folder) throws IOException {
		PlayedCounty county = new PlayedCounty(this.directory, folder.resolve("katalog"));
		List<Path> nights = folders(folder).stream().filter((night) -> !night.endsWith("katalog")).toList();
		Map<String, String> second = Map.of();
		for (Path night : nights) {
			county.play(night);
			if (Boolean.getBoolean("golden.write")) {
				county.writeExpected(night);
			}
			assertThat(county.csv()).as(night.toString()).isEqualTo(PlayedCounty.expected(night));
			second = night.equals(nights.get(1)) ? county.outputs() : second;
		}
		Map<String, String> again = county.again(nights.get(1));
		assertThat(again).hasSize(OUTPUTS);
		assertThat(second).containsAllEntriesOf(again);
	}

	private static List<Path> folders(Path parent) throws IOException {
		try (Stream<Path> entries = Files.list(parent)) {
			return entries.filter(Files::isDirectory).sorted().toList();
		}
	}

}
