package de.lenkungsbericht.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import de.lenkungsbericht.Lenkungsbericht;
import de.lenkungsbericht.testing.JavaProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prints rows per second and peak memory of whole processes, started cold: our whole job
 * beside POI's user model that does no more than read the same files. Run it with
 * {@code mvn verify -Pbenchmark}. It judges nothing.
 */
@Tag("benchmark")
class BenchmarkTest {

	@Test
	void twoHundredSubmissionsOfAHundredRows(@TempDir Path directory) throws IOException {
		sideBySide("200 submissions of 100 rows", new LargeInput(5, 100, 40), directory);
	}

	@Test
	void oneSubmissionOfTwentyThousandRows(@TempDir Path directory) throws IOException {
		sideBySide("1 submission of 20,000 rows", new LargeInput(1, 20_000, 1), directory);
	}

	private static void sideBySide(String what, LargeInput input, Path directory) throws IOException {
		input.write(directory);
		JavaProcess.Ended ours = JavaProcess.in(directory)
			.options("-Xmx256m", "-Dlenkungsbericht.settle=0s")
			.run(Lenkungsbericht.class, "--catalogue", "katalog", "--as-of", "2020-12-31");
		assertThat(ours.exitCode()).as(ours.output()).isZero();
		JavaProcess.Ended plain = JavaProcess.in(directory).run(PlainReader.class, "input");
		assertThat(plain.exitCode()).as(plain.output()).isZero();
		print(what, "the whole job, -Xmx256m", input, ours);
		print(what, "POI user model, reading only", input, plain);
	}

	private static void print(String what, String who, LargeInput input, JavaProcess.Ended ended) {
		double seconds = ended.duration().toMillis() / 1000.0;
		System.out.printf(Locale.ROOT, "%-28s %-30s %7.1f s %9.0f rows/s %6d MB peak%n", what, who, seconds,
				input.rows() / seconds, ended.peakMemory() / (1024 * 1024));
	}

}
