package de.lenkungsbericht.fault;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.portfolio.notation.Sha256;
import de.lenkungsbericht.testing.JavaProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each file operation of a run fails once. Some are drawn by lot, the same each time, so
 * that a gate that passed passes again; {@code -Dfault.seed} draws others, and the long
 * profile takes all.
 */
class EveryOperationTests {

	private static final long SEED = Long.getLong("fault.seed", 20_200_622);

	private static final int SLICE = 20;

	private static final int FEWEST = 500;

	@TempDir
	Path folder;

	private int loops;

	@Test
	@Tag("faults")
	void someOfThem() {
		System.out.println("Seed of the failing operations: " + SEED);
		fail("draw", Long.toString(SEED), "8");
	}

	/**
	 * What a department is told of a damaged file does not depend on how the disk feels.
	 */
	@Test
	@Tag("faults")
	void allThatReadOrWriteADamagedFile() {
		assertThat(fail("of", Sha256.of(DisturbedCounty.DAMAGED))).isGreaterThan(5);
	}

	/** A process for each slice, so that none takes forever. */
	@Test
	@Tag("longfaults")
	void allOfThem() {
		int operations = 1;
		for (int first = 1; first <= operations; first += SLICE) {
			operations = fail("from", Integer.toString(first), Integer.toString(SLICE));
			System.out.println("Failed up to " + (first + SLICE - 1) + " of " + operations);
		}
		assertThat(operations).isGreaterThan(FEWEST);
	}

	/**
	 * Has file operations fail.
	 * @return how many there are
	 */
	private int fail(String... how) {
		List<String> arguments = new ArrayList<>(List.of(this.folder.resolve("loop" + this.loops++).toString()));
		arguments.addAll(List.of(how));
		JavaProcess.Ended ended = JavaProcess.in(Path.of("").toAbsolutePath())
			.options("-XX:+UseSerialGC", "-Xmx512m", "-Djava.io.tmpdir=" + this.folder, "-Dfault.below=" + this.folder,
					"-Djava.nio.file.spi.DefaultFileSystemProvider=de.lenkungsbericht.testing.fault.FaultyFiles")
			.run(EveryOperation.class, arguments.toArray(String[]::new));
		assertThat(ended.exitCode()).as(ended.output()).isZero();
		return ended.output()
			.lines()
			.filter((line) -> line.startsWith(EveryOperation.COUNTED))
			.mapToInt((line) -> Integer.parseInt(line.substring(EveryOperation.COUNTED.length())))
			.findFirst()
			.orElseThrow();
	}

}
