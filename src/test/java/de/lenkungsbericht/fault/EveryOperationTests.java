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

	@TempDir
	Path folder;

	@Test
	@Tag("faults")
	void someOfThem() {
		fail(24);
	}

	@Test
	@Tag("longfaults")
	void allOfThem() {
		fail(0);
	}

	private void fail(int drawn) {
		System.out.println("Seed of the failing operations: " + SEED);
		JavaProcess.Ended ended = JavaProcess.in(Path.of("").toAbsolutePath())
			.options("-XX:+UseSerialGC", "-Xmx512m", "-Djava.io.tmpdir=" + this.folder, "-Dfault.below=" + this.folder,
					"-Djava.nio.file.spi.DefaultFileSystemProvider=de.lenkungsbericht.testing.fault.FaultyFiles")
			.run(EveryOperation.class, this.folder.toString(), Long.toString(SEED), Integer.toString(drawn));
		assertThat(ended.exitCode()).as(ended.output()).isZero();
	}

}
