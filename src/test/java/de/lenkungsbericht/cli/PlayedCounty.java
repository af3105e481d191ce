package de.lenkungsbericht.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.notation.Sha256;
import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.TextWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/** A county that nights of a case are played in, one after another. */
final class PlayedCounty {

	private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

	private final County county;

	private final Map<String, String> hashes = new TreeMap<>();

	PlayedCounty(Path root, Path catalogue) {
		this.county = new County(root);
		Disk.files(this.county.path("katalog")).forEach((file) -> file.toFile().delete());
		Disk.copy(catalogue, this.county.path("katalog"));
	}

	/** Drops the files of a night and runs the main job. */
	void play(Path night) throws IOException {
		if (Files.isDirectory(night.resolve("katalog"))) {
			Disk.copy(night.resolve("katalog"), this.county.path("katalog"));
		}
		try (Stream<Path> files = Files.walk(night.resolve("input"))) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				drop(night.resolve("input").relativize(file).toString(), file);
			}
		}
		this.county.at(time(night).toString());
		assertThat(this.county.consolidate()).as(this.county.said()).isIn(ExitCode.DONE, ExitCode.REJECTED);
	}

	private void drop(String name, Path lines) throws IOException {
		String workbook = name.replaceFirst("\\.csv$", ".xlsx").replace('\\', '/');
		Path file = this.county.path("input").resolve(workbook);
		TextWorkbook.write(lines,
				name.startsWith("lenkungsgruppe") ? List.of("Entscheidung") : List.of("Meldung", "Maßnahmen"), file);
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
		this.hashes.put(Sha256.of(Files.readAllBytes(file)), "sha256 of " + workbook);
	}

	/** Every output as it is comparable. */
	Map<String, String> outputs() {
		return this.county.outputs();
	}

	/** The outputs of a night, made again with what was known then. */
	Map<String, String> again(Path night) {
		String asOf = Disk.files(this.county.path("output"))
			.stream()
			.map((file) -> String.valueOf(file.getFileName()))
			.filter((name) -> name.startsWith("Massnahmenmaster_"))
			.map((name) -> name.substring("Massnahmenmaster_".length(), name.length() - ".xlsx".length()))
			.filter((day) -> !LocalDate.parse(day).isAfter(day(night)))
			.max(String::compareTo)
			.orElseThrow();
		assertThat(this.county.report("again", "--as-of", asOf, "--known-at", time(night).toString()))
			.as(this.county.said())
			.isZero();
		return this.county.outputs("again");
	}

	/** The CSV outputs by name, each SHA-256 replaced by the file's name. */
	Map<String, String> csv() {
		Map<String, String> contents = new TreeMap<>();
		this.county.outputs().forEach((name, content) -> {
			if (name.endsWith(".csv")) {
				contents.put(name, named(content));
			}
		});
		return contents;
	}

	private String named(String content) {
		String named = content;
		for (Map.Entry<String, String> hash : this.hashes.entrySet()) {
			named = named.replace(hash.getKey(), hash.getValue());
		}
		return named;
	}

	/** The expected outputs of a night, by name. */
	static Map<String, String> expected(Path night) {
		Map<String, String> contents = new TreeMap<>();
		Disk.files(night.resolve("output"))
			.forEach((file) -> contents.put(String.valueOf(file.getFileName()), Disk.text(file)));
		return contents;
	}

	void writeExpected(Path night) throws IOException {
		Files.createDirectories(night.resolve("output"));
		for (Map.Entry<String, String> output : csv().entrySet()) {
			Files.writeString(night.resolve("output").resolve(output.getKey()), output.getValue(),
					StandardCharsets.UTF_8);
		}
	}

	private static LocalDate day(Path night) {
		String name = String.valueOf(night.getFileName());
		return LocalDate.parse(name.substring(name.indexOf('_') + 1));
	}

	private static Instant time(Path night) {
		return day(night).atTime(LocalTime.of(2, 0)).atZone(ZONE).toInstant();
	}

}
