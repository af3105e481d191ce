package de.lenkungsbericht.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import de.lenkungsbericht.Lenkungsbericht;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.notation.Sha256;
import de.lenkungsbericht.testing.CellContent;
import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.JavaProcess;
import de.lenkungsbericht.testing.SubmissionFile;
import de.lenkungsbericht.testing.mutation.Mutation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Good files changed at random go the whole way in 256 MB: each gets a verdict and an
 * answer, and the run goes on. A run that hangs is ended after ten minutes.
 */
class MutatedSubmissionsTest {

	private static final int IN_ONE_RUN = 250;

	@TempDir
	private Path directory;

	@Test
	void someHundredGetTheirVerdict() throws IOException {
		run(System.nanoTime(), 240);
	}

	/** Run it with {@code mvn verify -Pmutations}. */
	@Test
	@Tag("mutations")
	void tenThousandGetTheirVerdict() throws IOException {
		long seed = System.nanoTime();
		for (int run = 0; run < 10_000 / IN_ONE_RUN; run++) {
			run(seed + run, IN_ONE_RUN);
		}
	}

	private void run(long seed, int copies) throws IOException {
		Path county = this.directory.resolve("seed " + seed);
		Path dropFolder = county.resolve("input/jugend");
		Disk.copy(Path.of("jobs", "katalog"), county.resolve("katalog"));
		Set<String> dropped = drop(county, new Random(seed), copies);
		JavaProcess.Ended ended = JavaProcess.in(county)
			.options("-Xmx256m", "-Dlenkungsbericht.settle=0s")
			.run(Lenkungsbericht.class, "--catalogue", "katalog");
		assertThat(ended.exitCode()).as("seed %d: %s", seed, ended.output()).isIn(0, 3);
		List<String[]> received = Disk.text(county.resolve("output/meldungen.csv"))
			.lines()
			.skip(1)
			.map((line) -> line.split(";"))
			.toList();
		assertThat(received).as("seed %d", seed)
			.extracting((fields) -> fields[2])
			.containsExactlyInAnyOrderElementsOf(dropped);
		assertThat(received).as("seed %d", seed)
			.extracting((fields) -> fields[5])
			.allMatch(Set.of("angenommen", "teilweise angenommen", "zurückgewiesen")::contains);
		assertThat(Disk.files(dropFolder.resolve("rueckmeldung"))).as("seed %d", seed).hasSameSizeAs(received);
		System.out.printf("seed %d: %d of %d mutated files differ, exit %d, %.0f s, %d MB peak%n", seed, dropped.size(),
				copies, ended.exitCode(), ended.duration().toMillis() / 1000.0, ended.peakMemory() / (1024 * 1024));
	}

	/** The SHA-256 of each different file dropped. */
	private static Set<String> drop(Path county, Random random, int copies) throws IOException {
		List<Path> good = good(county.resolve("good"));
		Set<String> dropped = new HashSet<>();
		for (int copy = 0; copy < copies; copy++) {
			Path of = good.get(copy % good.size());
			byte[] mutated = Mutation.of(Files.readAllBytes(of), random);
			Disk.write(county.resolve("input/jugend").resolve(copy + "_" + of.getFileName()), mutated);
			dropped.add(Sha256.of(mutated));
		}
		return dropped;
	}

	/** The sample's form, one with macros allowed, and an old one. */
	private static List<Path> good(Path folder) throws IOException {
		Path form = Disk.files(Path.of("input", "jugend")).get(0);
		SubmissionFile file = SubmissionFile.of("jugend")
			.row("KJ-01", Column.GRUND, CellContent.formula("\"a\"", "a"))
			.row("KJ-02", Column.EINMALIG, 12500)
			.row("KJ-03", Column.TERMIN, "Frühjahr 2021");
		return List.of(Disk.write(folder.resolve("form.xlsx"), Files.readAllBytes(form)),
				file.write(folder.resolve("macros.xlsm"), new XSSFWorkbook(XSSFWorkbookType.XLSM)),
				file.write(folder.resolve("old.xls")));
	}

}
