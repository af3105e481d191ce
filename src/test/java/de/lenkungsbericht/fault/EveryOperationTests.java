package de.lenkungsbericht.fault;

import java.nio.file.Path;

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

	@Test
	@Tag("faults")
	void someOfThem() {
		System.out.println("Seed of the failing operations: " + SEED);
		fail("draw", SEED, 24);
	}

	/** A process for each slice, so that none takes forever. */
	@Test
	@Tag("longfaults")
	void allOfThem() {
		int operations = 1;
		for (int first = 1; first <= operations; first += SLICE) {
			operations = fail("from", first, SLICE);
			System.out.println("Failed up to " + (first + SLICE - 1) + " of " + operations);
		}
		assertThat(operations).isGreaterThan(FEWEST);
	}

	/**
	 * Has file operations fail.
	 * @return how many there are
	 */
	private int fail(String how, long number, int many) {
		JavaProcess.Ended ended = JavaProcess.in(Path.of("").toAbsolutePath())
			.options("-XX:+UseSerialGC", "-Xmx512m", "-Djava.io.tmpdir=" + this.folder, "-Dfault.below=" + this.folder,
					"-Djava.nio.file.spi.DefaultFileSystemProvider=de.lenkungsbericht.testing.fault.FaultyFiles")
			.run(EveryOperation.class, this.folder.resolve(how + number).toString(), how, Long.toString(number),
					Integer.toString(many));
		assertThat(ended.exitCode()).as(ended.output()).isZero();
		return ended.output()
			.lines()
			.filter((line) -> line.startsWith(EveryOperation.COUNTED))
			.mapToInt((line) -> Integer.parseInt(line.substring(EveryOperation.COUNTED.length())))
			.findFirst()
			.orElseThrow();
	}

}
