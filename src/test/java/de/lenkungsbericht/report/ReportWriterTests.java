package de.lenkungsbericht.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

import de.lenkungsbericht.testing.LibreOffice;
import de.lenkungsbericht.testing.PortfolioStateFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class ReportWriterTests {

	private final PortfolioStateFixture sample = PortfolioStateFixture.sample();

	@TempDir
	Path directory;

	@Test
	void writesEveryFileOfTheContractAndThePaperAndNothingElse() throws IOException {
		List<Path> written = write(this.directory);
		assertThat(this.directory).isDirectoryNotContaining((path) -> !written.contains(path));
		assertThat(written).extracting((path) -> path.getFileName().toString())
			.containsExactly("Massnahmenmaster_2020-06-22.xlsx", "Zurueckgestellte-Finanzbedarfe_2020-06-22.xlsx",
					"Zurueckgestellte-Finanzbedarfe_2020-06-22.docx", "massnahmen.csv", "pruefprotokoll.csv",
					"meldungen.csv", "entscheidungen.csv");
	}

	@Test
	void writesTheSameBytesTwice() throws IOException {
		Path other = Files.createDirectory(this.directory.resolve("other"));
		write(other);
		for (Path file : write(this.directory)) {
			assertThat(other.resolve(file.getFileName())).hasSameBinaryContentAs(file);
		}
	}

	@Test
	void storesTheResultsThatLibreOfficeCalculates() throws IOException {
		assumeThat(LibreOffice.isInstalled()).isTrue();
		for (Path file : write(this.directory)) {
			if (file.toString().endsWith(".xlsx")) {
				assertThat(LibreOffice.differences(file,
						Files.createDirectory(file.resolveSibling(file.getFileName() + "-recalculated"))))
					.isEmpty();
			}
		}
	}

	private List<Path> write(Path target) throws IOException {
		return ReportWriter.write(this.sample.build(), this.sample.catalogue(), ZoneId.of("Europe/Berlin"), target);
	}

}
