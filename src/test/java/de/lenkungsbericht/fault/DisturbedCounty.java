package de.lenkungsbericht.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import de.lenkungsbericht.cli.ClockedProgram;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.notation.Sha256;
import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.JavaProcess;
import de.lenkungsbericht.testing.SteppingClock;
import de.lenkungsbericht.testing.SubmissionFile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A county's folders with a submission of each kind, on which the program runs as a
 * process that can be disturbed, or undisturbed in this one. Its temporary folder is one
 * of them, so that nothing escapes the eye.
 */
final class DisturbedCounty {

	/** What pflege drops in place of a workbook. */
	static final byte[] DAMAGED = "no workbook".getBytes(StandardCharsets.UTF_8);

	/** More than a chunk of the step that reads. */
	private static final int LONG = 250;

	private final Path root;

	private String now = "2020-06-23T00:00:00Z";

	private DisturbedCounty(Path root) {
		this.root = root;
	}

	/** Makes the folders without any submission. */
	static DisturbedCounty make(Path root) {
		DisturbedCounty county = new DisturbedCounty(root);
		Disk.copy(Path.of("jobs", "katalog"), county.path("katalog"));
		county.write("application.yml", "lenkungsbericht:\n  settle: 0s\n".getBytes(StandardCharsets.UTF_8));
		county.folder("tmp");
		county.folder("input");
		return county;
	}

	/**
	 * Sets the clock by which the program goes.
	 * @param instants what it shows each time it is read, separated by comma
	 */
	DisturbedCounty at(String instants) {
		this.now = instants;
		return this;
	}

	/** Drops a submission of each kind. */
	DisturbedCounty dropAllKinds() {
		drop("jobcenter", "teils.xlsx", SubmissionFile.of("jobcenter").row("GA-01").row("XX-99"));
		drop("soziales", "falsch.xlsx", SubmissionFile.of("jugend").row("KJ-01"));
		write("input/pflege/kaputt.xlsx", DAMAGED);
		stamp(path("input/pflege/kaputt.xlsx"));
		Set<String> others = Set.copyOf(partitions().values());
		String path = "input/jugend/lang.xlsx";
		for (int number = 0; !partitions().containsKey(path) || others.contains(partitions().get(path)); number++) {
			drop("jugend", "lang.xlsx", longer(number));
		}
		return this;
	}

	/**
	 * The partitions of the step that reads, by path. What shares one with the long
	 * submission would share its last chunk, too.
	 */
	private Map<String, String> partitions() {
		Map<String, String> partitions = dropped();
		partitions.replaceAll((path, sha256) -> sha256.substring(0, 1));
		return partitions;
	}

	private static SubmissionFile longer(int number) {
		SubmissionFile longer = SubmissionFile.of("jugend").row("KJ-01");
		for (int row = 0; row < LONG; row++) {
			longer.bareRow(Map.of(Column.TITEL, "Zwischenüberschrift " + number + "." + row));
		}
		return longer;
	}

	/** The same folders once more, as they are now. */
	DisturbedCounty copy(Path to) {
		for (Path file : below(this.root)) {
			Path target = to.resolve(this.root.relativize(file).toString());
			try {
				Files.createDirectories(target.getParent());
				Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		DisturbedCounty copy = new DisturbedCounty(to).at(this.now);
		copy.folder("tmp");
		return copy;
	}

	/** Drops a submission. */
	DisturbedCounty drop(String department, String name, SubmissionFile file) {
		stamp(file.write(path("input/" + department + "/" + name)));
		return this;
	}

	/** Prepares a process in which the program works on the folders. */
	JavaProcess process(String... options) {
		return JavaProcess.in(this.root)
			.options("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-Djava.io.tmpdir=" + path("tmp"))
			.options(options);
	}

	/** Starts the main job in a process of its own. */
	JavaProcess.Running start(String... options) {
		return process(options).start(ClockedProgram.class, this.now, "consolidate", "--catalogue", "katalog");
	}

	/** Runs the main job in this process. */
	ClockedProgram.Ended consolidate() {
		return ClockedProgram.run(SteppingClock.of(this.now.split(",")), path("tmp"), "consolidate", "--input",
				path("input").toString(), "--output", path("output").toString(), "--catalogue",
				path("katalog").toString());
	}

	/**
	 * Everything that is for users by its path, as it is comparable: all outputs but the
	 * run report, and the feedback.
	 */
	Map<String, String> outputs() {
		Map<String, String> outputs = new TreeMap<>();
		for (Path file : below(this.root)) {
			String path = this.root.relativize(file).toString();
			boolean output = path.startsWith("output/") && !path.startsWith("output/state/");
			if ((output || path.contains("/rueckmeldung/")) && !path.endsWith("laufprotokoll.txt")) {
				outputs.put(path, path.endsWith(".csv") ? text(path) : Sha256.of(Disk.read(file)));
			}
		}
		return outputs;
	}

	/** The contents dropped by the departments, by path, as their SHA-256. */
	Map<String, String> dropped() {
		Map<String, String> dropped = new TreeMap<>();
		for (Path file : below(path("input"))) {
			if (!file.toString().contains("rueckmeldung")) {
				dropped.put(this.root.relativize(file).toString(), Sha256.of(Disk.read(file)));
			}
		}
		return dropped;
	}

	/** All files, relative to the county's folder. */
	List<String> all() {
		return below(this.root).stream().map((file) -> this.root.relativize(file).toString()).sorted().toList();
	}

	/** Changes what a killed run left in the database, as a disk could have done. */
	void inDatabase(String... statements) {
		SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:hsqldb:file:"
				+ path("output/state/datenbank/lenkungsbericht") + ";hsqldb.lock_file=false;shutdown=true", "SA", "",
				true);
		JdbcTemplate jdbc = new JdbcTemplate(database);
		for (String statement : statements) {
			assertThat(jdbc.update(statement)).as(statement).isPositive();
		}
		database.destroy();
	}

	/** Deletes it all, since many of them need much room. */
	void delete() {
		assertThat(FileSystemUtils.deleteRecursively(this.root.toFile())).isTrue();
	}

	Path path(String relative) {
		return this.root.resolve(relative);
	}

	String text(String relative) {
		return Disk.text(path(relative));
	}

	byte[] bytes(String relative) {
		return Disk.read(path(relative));
	}

	void write(String relative, byte[] content) {
		Disk.write(path(relative), content);
	}

	/** All files get the same time, which decides the order of judging. */
	private void stamp(Path file) {
		try {
			Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-06-22T12:00:00Z")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void folder(String relative) {
		try {
			Files.createDirectories(path(relative));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Path> below(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return new ArrayList<>(files.filter(Files::isRegularFile).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
