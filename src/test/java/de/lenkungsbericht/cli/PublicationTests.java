package de.lenkungsbericht.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An output that cannot be replaced, as one open in Excel on Windows; here a folder in
 * its place.
 */
class PublicationTests {

	@TempDir
	Path directory;

	private County county;

	@BeforeEach
	void oneOutputCannotBeReplaced() throws Exception {
		this.county = new County(this.directory);
		Files.createDirectories(this.county.path("output/massnahmen.csv/occupied"));
		assertThat(this.county.consolidate()).isZero();
	}

	@Test
	void theNewOneStandsBesideWithAWarning() throws Exception {
		assertThat(this.county.path("output/massnahmen_neu.csv")).isRegularFile();
		assertThat(this.county.output("laufprotokoll.txt")).contains("massnahmen_neu.csv", "schließen Sie");
	}

	@Test
	void itTakesItsPlaceInTheNextRun() throws Exception {
		Files.delete(this.county.path("output/massnahmen.csv/occupied"));
		Files.delete(this.county.path("output/massnahmen.csv"));
		assertThat(this.county.consolidate()).isZero();
		assertThat(this.county.path("output/massnahmen.csv")).isRegularFile();
		assertThat(this.county.path("output/massnahmen_neu.csv")).doesNotExist();
	}

	@Test
	void theRunReportToo() throws Exception {
		Files.delete(this.county.path("output/laufprotokoll.txt"));
		Files.createDirectories(this.county.path("output/laufprotokoll.txt/occupied"));
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
		assertThat(this.county.path("output/laufprotokoll_neu.txt")).content().contains("Lauf Nr. 2");
		Files.delete(this.county.path("output/laufprotokoll.txt/occupied"));
		Files.delete(this.county.path("output/laufprotokoll.txt"));
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
		assertThat(this.county.output("laufprotokoll.txt")).contains("Lauf Nr. 3");
		assertThat(this.county.path("output/laufprotokoll_neu.txt")).doesNotExist();
	}

	@Test
	void noDraftStaysBehind() {
		assertThat(this.county.path("output")).isDirectoryNotContaining("glob:**/{.entwurf,*.unfertig}");
	}

}
