package de.lenkungsbericht.fault;

import java.nio.file.Path;

import de.lenkungsbericht.testing.JavaProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each file operation of a run fails once. The seed by which some are drawn is printed.
 */
class EveryOperationTests {

	private static final long SEED = Long.getLong("fault.seed", System.nanoTime());

	@TempDir
	Path folder;

	@Test
	void someOfThem() {
		fail(6);
	}

	@Test
	@Tag("faults")
	void moreOfThem() {
		fail(40);
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
