package de.lenkungsbericht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

import de.lenkungsbericht.intake.archive.RunLock;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may work on the state folder, and what becomes of a run that cannot finish. */
class StateGuardTests {

	@Test
	void whileARunIsAtWorkEveryOtherCommandSaysSo(@TempDir Path root) throws IOException {
		County county = reported(root);
		StateFolder state = new StateFolder(county.path("output/state"));
		try (RunLock lock = RunLock.take(state, Instant.parse("2020-06-24T00:00:00Z"))) {
			assertThat(county.report("neu")).isEqualTo(ExitCode.LOCKED);
			assertThat(county.said()).contains("2020-06-24T00:00:00Z", Long.toString(ProcessHandle.current().pid()));
			assertThat(county.execute("history", "KJ-01")).isEqualTo(ExitCode.LOCKED);
			assertThat(county.execute("rebuild")).isEqualTo(ExitCode.LOCKED);
		}
	}

	@Test
	void aRunThatFailsTwiceMoreIsGivenUpAndTheNextAnswersForIt(@TempDir Path root) throws IOException {
		County county = new County(root);
		county.drop("jugend", "juni.xlsx", SubmissionFile.of("jugend").row("KJ-01"));
		county.blockRunReport();
		for (int attempt = 0; attempt < 3; attempt++) {
			assertThat(county.consolidate()).as(county.said()).isEqualTo(ExitCode.FAILED);
		}
		county.freeRunReport();
		assertThat(county.consolidate()).as(county.said()).isZero();
		assertThat(county.output("laufprotokoll.txt")).contains("Lauf Nr. 2", "juni_Rueckmeldung.xlsx");
		assertThat(county.line("meldungen.csv", "juni.xlsx")).contains(";angenommen;");
	}

	/** A form without the last status would look like the first one ever. */
	@Test
	void whereTheDatabaseIsGoneDepartmentsWaitForTheNextRun(@TempDir Path root) {
		County county = reported(root);
		Disk.delete(county.path("output/state/datenbank"));
		assertThat(county.execute("template", "--to", county.path("formulare").toString())).isEqualTo(ExitCode.LOCKED);
		assertThat(county.said()).contains("The next run sets that right");
		assertThat(county.consolidate()).as(county.said()).isZero();
		assertThat(county.execute("template", "--to", county.path("formulare").toString())).as(county.said()).isZero();
	}

	private static County reported(Path root) {
		County county = new County(root);
		county.drop("jugend", "juni.xlsx", SubmissionFile.of("jugend").row("KJ-01"));
		assertThat(county.consolidate()).as(county.said()).isZero();
		return county;
	}

}
