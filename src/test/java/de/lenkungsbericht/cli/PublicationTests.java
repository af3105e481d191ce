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

	private Office office;

	@BeforeEach
	void oneOutputCannotBeReplaced() throws Exception {
		this.office = Office.in(this.directory);
		Files.createDirectories(this.office.file("output/massnahmen.csv/occupied"));
		assertThat(this.office.consolidate()).isZero();
	}

	@Test
	void theNewOneStandsBesideWithAWarning() throws Exception {
		assertThat(this.office.file("output/massnahmen_neu.csv")).isRegularFile();
		assertThat(this.office.output("laufprotokoll.txt")).contains("massnahmen_neu.csv", "schließen Sie");
	}

	@Test
	void itTakesItsPlaceInTheNextRun() throws Exception {
		Files.delete(this.office.file("output/massnahmen.csv/occupied"));
		Files.delete(this.office.file("output/massnahmen.csv"));
		assertThat(this.office.consolidate()).isZero();
		assertThat(this.office.file("output/massnahmen.csv")).isRegularFile();
		assertThat(this.office.file("output/massnahmen_neu.csv")).doesNotExist();
	}

	@Test
	void noDraftStaysBehind() {
		assertThat(this.office.file("output")).isDirectoryNotContaining("glob:**/{.entwurf,*.unfertig}");
	}

}
