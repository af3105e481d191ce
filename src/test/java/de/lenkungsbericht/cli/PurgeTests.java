package de.lenkungsbericht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.intake.archive.RunLock;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;
import de.lenkungsbericht.testing.Trace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Old copies go, with all that is personal; every report stays, to the byte. */
class PurgeTests {

	private static final String BEFORE = "01.08.2020";

	@TempDir
	private static Path template;

	private static TalkativeCounty played;

	@TempDir
	private Path root;

	private TalkativeCounty talkative;

	private County county;

	private Map<String, String> before;

	@BeforeAll
	static void fiveNightsOfAllKinds() {
		played = TalkativeCounty.in(template);
	}

	@BeforeEach
	void onceMore() throws IOException {
		this.talkative = played.copy(this.root);
		this.county = this.talkative.county();
		this.before = this.county.outputs();
	}

	@Test
	void whatIsPersonalIsFoundNowhereInTheStateFolderAnyMore() {
		for (String secret : TalkativeCounty.SECRETS) {
			assertThat(Trace.of(secret, state())).as(secret).isNotEmpty();
		}
		purge();
		for (String secret : TalkativeCounty.SECRETS) {
			assertThat(Trace.of(secret, state())).as(secret).isEmpty();
		}
	}

	@Test
	void everyOutputComesOutTheSame() {
		purge();
		theOutputsAreTheSame();
		soAreThoseOfEarlierDays();
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
		assertThat(this.county.outputs()).isEqualTo(this.before);
	}

	@Test
	void soItDoesWhenTheDatabaseIsMadeAnew() {
		purge();
		assertThat(this.county.execute("rebuild")).as(this.county.said()).isZero();
		theOutputsAreTheSame();
		soAreThoseOfEarlierDays();
		Disk.delete(this.county.path("output/state/datenbank"));
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
		assertThat(this.county.outputs()).isEqualTo(this.before);
		assertThat(TalkativeCounty.SECRETS).allSatisfy((secret) -> assertThat(Trace.of(secret, state())).isEmpty());
	}

	@Test
	void whatIsNewerAndAllReceiptsStay() {
		List<String> receipts = this.talkative.receipts();
		String newer = this.county.sha("september.xlsx");
		purge();
		assertThat(this.talkative.receipts()).isEqualTo(receipts);
		assertThat(this.talkative.copies()).containsExactly(newer);
		assertThat(Trace.of("September Neu", state())).isNotEmpty();
	}

	@Test
	void itSaysWhatItRemovedAndTheSecondTimeThatThereIsNothingToDo() {
		String sha = this.county.sha("juni.xlsx");
		purge();
		assertThat(this.county.out()).contains("6 submissions", "jugend/juni.xlsx", sha, "23.06.2020")
			.doesNotContain("september.xlsx");
		Map<String, String> record = this.county.outputs("output/state/loeschungen");
		purge();
		assertThat(this.county.out()).contains("Nothing to do").contains(BEFORE);
		assertThat(this.county.outputs("output/state/loeschungen")).isEqualTo(record).hasSize(1);
	}

	@Test
	void whatIsJudgedAfterwardsKnowsAllBefore() {
		purge();
		this.county.at("2020-10-01T00:00:00Z");
		this.county.drop("soziales", "frueh.xlsx", SubmissionFile.of("soziales").stichtag("01.06.2020").row("AT-01"));
		this.county.drop("soziales", "gleich.xlsx",
				SubmissionFile.of("soziales").stichtag("01.09.2020").noChanges().row("AT-01"));
		this.county.drop("soziales", "anders.xlsx",
				SubmissionFile.of("soziales").stichtag("21.09.2020").noChanges().row("AT-01", Column.GRUND, "neu"));
		this.talkative.dropAgain("soziales/juni.xlsx", "soziales/nochmal.xlsx");
		assertThat(this.county.consolidate()).isEqualTo(ExitCode.REJECTED);
		assertThat(this.county.line("meldungen.csv", "gleich.xlsx")).contains(";angenommen;");
		assertThat(this.county.output("pruefprotokoll.csv")).contains("K05;FEHLER;soziales;frueh.xlsx",
				"K06;FEHLER;soziales;anders.xlsx");
		assertThat(this.county.said()).containsPattern("soziales/nochmal.xlsx +D13 not taken");
	}

	@Test
	void contentThatComesAgainIsCopiedAgainAndGoesWithTheNextPurge() {
		String sha = this.county.sha("juni.xlsx");
		this.talkative.dropAgain("jugend/juni.xlsx", "juni.xlsx");
		purge();
		this.county.at("2020-10-01T00:00:00Z").drop("jugend", "juni.xlsx", SubmissionFile.of("jugend").row("KJ-03"));
		this.county.consolidate();
		this.talkative.dropAgain("juni.xlsx", "jugend/juni.xlsx");
		this.county.at("2020-10-02T00:00:00Z").consolidate();
		this.before = this.county.outputs();
		assertThat(this.county.execute("purge", "--before", "2020-10-02")).as(this.county.said()).isZero();
		assertThat(this.talkative.copies()).containsExactly(sha);
		this.county.at("2020-10-03T00:00:00Z").execute("purge", "--before", "2020-10-03");
		assertThat(this.talkative.copies()).isEmpty();
		assertThat(this.county.execute("rebuild")).as(this.county.said()).isZero();
		theOutputsAreTheSame();
	}

	@Test
	void whileItsContentIsStillNeededACopyStays() {
		this.talkative.dropAgain("jugend/juni.xlsx", "pflege/gleich.xlsx");
		this.county.at("2020-09-25T00:00:00Z").consolidate();
		purge();
		assertThat(this.talkative.copies()).contains(this.county.sha("gleich.xlsx"));
		assertThat(this.county.out()).contains("Kept: receipt 1, since a submission that stays has the same content.");
	}

	@Test
	void aDamagedExtractIsNamed() {
		purge();
		Path extract = this.county.path("output/state/eingang/00000001.auszug.json");
		Disk.replace(extract, "Finale Abstimmung", "Abgeschlossen");
		assertThat(this.county.execute("rebuild")).isEqualTo(ExitCode.FAILED);
		assertThat(this.county.err()).contains("00000001.auszug.json is damaged");
	}

	@Test
	void aDayAheadIsRefusedAndSoIsWhatIsNoDay() {
		assertThat(this.county.execute("purge", "--before", "2031-01-01")).isEqualTo(ExitCode.SETUP);
		assertThat(this.county.err()).contains("lies ahead");
		assertThat(this.county.execute("purge", "--before", "gestern")).isEqualTo(ExitCode.SETUP);
		assertThat(this.county.execute("purge")).isEqualTo(ExitCode.SETUP);
		assertThat(this.county.execute("purge", "--before", BEFORE, "--state", this.root.resolve("leer").toString()))
			.isEqualTo(ExitCode.SETUP);
	}

	@Test
	void whileARunIsAtWorkNothingIsPurged() throws IOException {
		List<String> copies = this.talkative.copies();
		try (RunLock lock = RunLock.take(new StateFolder(state()), Instant.parse("2020-09-26T00:00:00Z"))) {
			assertThat(this.county.execute("purge", "--before", BEFORE)).isEqualTo(ExitCode.LOCKED);
		}
		assertThat(this.talkative.copies()).isEqualTo(copies);
	}

	@Test
	void aRunThatFailedIsFinishedFirst() throws IOException {
		this.county.blockRunReport();
		this.county.drop("jugend", "oktober.xlsx", SubmissionFile.of("jugend").stichtag("01.10.2020").row("KJ-01"));
		assertThat(this.county.consolidate()).isEqualTo(ExitCode.FAILED);
		assertThat(this.county.execute("purge", "--before", BEFORE)).isEqualTo(ExitCode.SETUP);
		assertThat(this.county.err()).contains("interrupted");
	}

	private void purge() {
		assertThat(this.county.execute("purge", "--before", BEFORE)).as(this.county.said()).isZero();
	}

	private void theOutputsAreTheSame() {
		assertThat(this.county.report("now")).as(this.county.said()).isZero();
		RebuildTests.assertRepeated(this.before, this.county.outputs("now"));
	}

	/** Of an earlier night, and of an earlier Stichtag. */
	private void soAreThoseOfEarlierDays() {
		this.talkative.earlier().forEach((options, outputs) -> {
			String folder = "then" + options.hashCode();
			assertThat(this.county.report(folder, options.split(" "))).as(this.county.said()).isZero();
			RebuildTests.assertRepeated(outputs, this.county.outputs(folder));
		});
	}

	private Path state() {
		return this.county.path("output/state");
	}

}
