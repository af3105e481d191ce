package de.lenkungsbericht.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What follows on a run that could not be finished. */
class RestartTests {

	@TempDir
	Path directory;

	private County county;

	@BeforeEach
	void aRunThatFailsAtTheEnd() throws Exception {
		this.county = new County(this.directory).drop("jugend", "Meldung.xlsx", submission("KJ-01"));
		this.county.blockRunReport();
		assertThat(this.county.consolidate()).isEqualTo(1);
		assertThat(this.county.err()).contains("The next run takes up where this one stopped");
		this.county.freeRunReport();
	}

	@Test
	void theNextRunFinishesItFirst() throws Exception {
		assertThat(this.county.consolidate()).isZero();
		assertThat(this.county.out()).contains("jugend/Meldung.xlsx", "Run 2: nothing new");
		assertThat(this.county.lines("meldungen.csv", "jugend;")).hasSize(1);
	}

	@Test
	void itGoesByTheCatalogueItBeganWith() throws Exception {
		Path measures = this.county.path("katalog/massnahmen.csv");
		Files.writeString(measures,
				Files.readString(measures, StandardCharsets.UTF_8).replace(";AIB;jugend;", ";AIB;pflege;"),
				StandardCharsets.UTF_8);
		assertThat(this.county.consolidate()).isZero();
		assertThat(this.county.lines("meldungen.csv", "jugend;Meldung.xlsx;")).singleElement()
			.asString()
			.contains(";angenommen;");
	}

	@Test
	void whatArrivedSinceIsTakenByTheRunAfter() throws Exception {
		this.county.drop("jugend", "Nachtrag.xlsx", submission("KJ-02"));
		assertThat(this.county.consolidate()).isZero();
		assertThat(this.county.lines("meldungen.csv", "jugend;")).hasSize(2);
	}

	@Test
	void aReportMadeBeforeLeavesTheDraftsAlone() {
		assertThat(this.county.report("output")).as(this.county.said()).isZero();
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
		assertThat(this.county.lines("meldungen.csv", "jugend;")).hasSize(1);
		assertThat(this.county.path("output")).isDirectoryNotContaining("glob:**/.entwurf*");
	}

	/** Spring Batch refuses to restart it. */
	@ParameterizedTest
	@ValueSource(strings = { "batch_job_execution", "batch_step_execution" })
	void aRunOfWhichNobodyKnowsHowItEndedIsGivenUp(String table) {
		StoredDatabase.of(this.county).execute("UPDATE " + table + " SET status = 'UNKNOWN' WHERE status = 'FAILED'");
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
		assertThat(this.county.output("laufprotokoll.txt")).contains("Lauf Nr. 2", "Meldung_Rueckmeldung.xlsx");
		assertThat(this.county.lines("meldungen.csv", "jugend;")).hasSize(1);
	}

	private static SubmissionFile submission(String measure) {
		return SubmissionFile.of("jugend").row(measure);
	}

}
