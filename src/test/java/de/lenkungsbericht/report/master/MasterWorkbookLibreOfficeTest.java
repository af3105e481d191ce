package de.lenkungsbericht.report.master;

import java.io.IOException;
import java.nio.file.Path;

import de.lenkungsbericht.testing.LibreOffice;
import de.lenkungsbericht.testing.PortfolioStateFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class MasterWorkbookLibreOfficeTest {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@BeforeEach
	void needsLibreOffice() {
		assumeThat(LibreOffice.isInstalled()).isTrue();
	}

	@Test
	void everyFormulaOfTheSampleComesOutAsStored() throws IOException {
		assertThat(LibreOffice.differences(MasterFile.write(PortfolioStateFixture.sample(), this.directory),
				this.directory))
			.isEmpty();
	}

	@Test
	void everyFormulaOfAnEventfulStateComesOutAsStored() throws IOException {
		assertThat(LibreOffice.differences(MasterFile.write(MasterFile.eventful(), this.directory), this.directory))
			.isEmpty();
	}

	@Test
	void everyFormulaOfAnEmptyStateComesOutAsStored() throws IOException {
		assertThat(LibreOffice.differences(MasterFile.write(PortfolioStateFixture.empty(), this.directory),
				this.directory))
			.isEmpty();
	}

}
