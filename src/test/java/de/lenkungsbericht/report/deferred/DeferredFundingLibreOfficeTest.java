package de.lenkungsbericht.report.deferred;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.report.workbook.WorkbookWriter;
import de.lenkungsbericht.testing.LibreOffice;
import de.lenkungsbericht.testing.PortfolioStateFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What the steering group decides from, recalculated by another program. */
class DeferredFundingLibreOfficeTest {

	@TempDir
	private Path directory;

	@BeforeEach
	void needsLibreOffice() {
		assumeThat(LibreOffice.isInstalled()).isTrue();
	}

	@Test
	void everyFormulaOfTheSampleComesOutAsStored() throws IOException {
		assertThat(differences(PortfolioStateFixture.sample())).isEmpty();
	}

	@Test
	void everyFormulaWithSecuredMoneyAndOpenYearsComesOutAsStored() throws IOException {
		assertThat(differences(PortfolioStateFixture.sample()
			.with("AT-05", Column.DRITTMITTELSTATUS, "gesichert")
			.with("AT-05", Column.DRITTMITTEL, "40000,50")
			.with("AT-04", Column.AB_HAUSHALTSJAHR, "")
			.with("AT-03", Column.WIEDERVORLAGE, "Frühjahr 2020"))).isEmpty();
	}

	private Iterable<?> differences(PortfolioStateFixture fixture) throws IOException {
		Path file = this.directory.resolve("bericht.xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			WorkbookWriter.write(DeferredFundingWorkbook.describe(fixture.build(), fixture.catalogue()), out);
		}
		return LibreOffice.differences(file, this.directory);
	}

}
