package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files named by a running number from 1. */
record NumberedFiles(Path folder) {

	private static final Pattern NAME = Pattern.compile("(\\d{8,18})\\.json");

	private static final Pattern PREPARED = Pattern.compile("(\\d{8,18})\\.bereit");

	Path file(long number) {
		return this.folder.resolve(String.format(Locale.ROOT, "%08d.json", number));
	}

	/** A file that is complete and not yet to be seen. */
	Path prepared(long number) {
		return this.folder.resolve(String.format(Locale.ROOT, "%08d.bereit", number));
	}

	/** The numbers in use, ascending. */
	List<Long> numbers() throws IOException {
		return numbers(NAME);
	}

	/** The numbers of what is prepared, ascending. */
	List<Long> preparedNumbers() throws IOException {
		return numbers(PREPARED);
	}

	private List<Long> numbers(Pattern name) throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.map((file) -> name.matcher(file.getFileName().toString()))
				.filter(Matcher::matches)
				.map((matcher) -> Long.valueOf(matcher.group(1)))
				.sorted()
				.toList();
		}
	}

	/** The greatest number in use, 0 if there is none. */
	long last() throws IOException {
		List<Long> numbers = numbers();
		return numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
	}

}
