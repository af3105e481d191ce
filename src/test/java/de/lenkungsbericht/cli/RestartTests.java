package de.lenkungsbericht.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What follows on a run that could not be finished. */
class RestartTests {

	@TempDir
	Path directory;

	private Office office;

	/** The run report is what is written last, and a folder in its place stays. */
	@BeforeEach
	void aRunThatFailsAtTheEnd() throws Exception {
		this.office = Office.in(this.directory).drop("Meldung.xlsx", submission("KJ-01"));
		Files.createDirectories(this.office.file("output/laufprotokoll.txt/occupied"));
		assertThat(this.office.consolidate()).isEqualTo(1);
		assertThat(this.office.err()).contains("The next run takes up where this one stopped");
		Files.delete(this.office.file("output/laufprotokoll.txt/occupied"));
		Files.delete(this.office.file("output/laufprotokoll.txt"));
	}

	@Test
	void theNextRunFinishesItFirst() throws Exception {
		assertThat(this.office.consolidate()).isZero();
		assertThat(this.office.out()).contains("jugend/Meldung.xlsx", "Run 2: nothing new");
		assertThat(this.office.lines("meldungen.csv", "jugend;")).hasSize(1);
	}

	@Test
	void itGoesByTheCatalogueItBeganWith() throws Exception {
		Path measures = this.office.file("jobs/katalog/massnahmen.csv");
		Files.writeString(measures,
				Files.readString(measures, StandardCharsets.UTF_8).replace(";AIB;jugend;", ";AIB;pflege;"),
				StandardCharsets.UTF_8);
		assertThat(this.office.consolidate()).isZero();
		assertThat(this.office.lines("meldungen.csv", "jugend;Meldung.xlsx;")).singleElement()
			.asString()
			.contains(";angenommen;");
	}

	@Test
	void whatArrivedSinceIsTakenByTheRunAfter() throws Exception {
		this.office.drop("Nachtrag.xlsx", submission("KJ-02"));
		assertThat(this.office.consolidate()).isZero();
		assertThat(this.office.lines("meldungen.csv", "jugend;")).hasSize(2);
	}

	private static SubmissionFile submission(String measure) {
		return SubmissionFile.of("jugend").row(measure);
	}

}
