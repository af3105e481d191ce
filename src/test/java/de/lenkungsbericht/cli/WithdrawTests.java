package de.lenkungsbericht.cli;

import java.io.IOException;
import java.nio.file.Path;

import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** An accepted submission can be taken out again, and all after it knows. */
class WithdrawTests {

	@Test
	void anAcceptedSubmissionIsTakenOutAndStaysOut(@TempDir Path root) {
		County county = withTwoReports(root);
		String sha = county.sha("september.xlsx");
		assertThat(county.execute("withdraw", sha.substring(0, 12), "--reason", "Irrtum")).as(county.said()).isZero();
		assertThat(county.consolidate()).as(county.said()).isZero();
		assertThat(county.line("meldungen.csv", "september.xlsx")).contains(";zurückgezogen;");
		assertThat(county.line("massnahmen.csv", "KJ-01;")).contains(";22.06.2020;juni.xlsx;");
		assertThat(county.execute("withdraw", sha, "--reason", "Irrtum")).isEqualTo(ExitCode.SETUP);
		assertThat(county.said()).contains("withdrawn already");
	}

	@Test
	void theEarlierStichtagCanBeReportedAgain(@TempDir Path root) {
		County county = withTwoReports(root);
		county.execute("withdraw", county.sha("september.xlsx"), "--reason", "Irrtum");
		county.drop("jugend", "juli.xlsx", SubmissionFile.of("jugend").stichtag("20.07.2020").row("KJ-01"));
		assertThat(county.consolidate()).as(county.said()).isZero();
		assertThat(county.line("meldungen.csv", "juli.xlsx")).contains(";angenommen;");
	}

	@Test
	void whatWasNeverJudgedIsRefused(@TempDir Path root) {
		County county = withTwoReports(root);
		assertThat(county.execute("withdraw", "ffff0000", "--reason", "Irrtum")).isEqualTo(ExitCode.SETUP);
		assertThat(county.said()).contains("No submission");
	}

	@Test
	void withoutAReasonNothingIsWithdrawn(@TempDir Path root) {
		County county = withTwoReports(root);
		assertThat(county.execute("withdraw", county.sha("september.xlsx"), "--reason", " ")).isEqualTo(ExitCode.SETUP);
		assertThat(county.said()).contains("--reason");
		assertThat(county.execute("withdraw", county.sha("september.xlsx"), "--reason", "Irrtum")).isZero();
	}

	@Test
	void aRunThatFailedIsFinishedFirst(@TempDir Path root) throws IOException {
		County county = withTwoReports(root);
		String sha = county.sha("september.xlsx");
		county.blockRunReport();
		county.drop("jugend", "oktober.xlsx", SubmissionFile.of("jugend").stichtag("22.09.2020").row("KJ-01"));
		assertThat(county.consolidate()).isEqualTo(ExitCode.FAILED);
		assertThat(county.execute("withdraw", sha, "--reason", "Irrtum")).isEqualTo(ExitCode.SETUP);
		assertThat(county.err()).contains("interrupted");
	}

	/** One of June and one of September, a night each. */
	static County withTwoReports(Path root) {
		County county = new County(root);
		county.drop("jugend", "juni.xlsx", SubmissionFile.of("jugend").row("KJ-01"));
		assertThat(county.consolidate()).as(county.said()).isZero();
		county.at("2020-09-24T00:00:00Z");
		county.drop("jugend", "september.xlsx", SubmissionFile.of("jugend").stichtag("21.09.2020").row("KJ-01"));
		assertThat(county.consolidate()).as(county.said()).isZero();
		return county;
	}

}
