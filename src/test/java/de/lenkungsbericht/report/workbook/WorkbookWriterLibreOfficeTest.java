package de.lenkungsbericht.report.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.testing.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class WorkbookWriterLibreOfficeTest {

	@Test
	void everyFormulaComesOutAsStored(@TempDir Path directory) throws IOException {
		assumeThat(LibreOffice.isInstalled()).isTrue();
		Path workbook = directory.resolve("probe.xlsx");
		Files.write(workbook, SampleWorkbook.bytes(SampleWorkbook.everything()));
		assertThat(LibreOffice.differences(workbook, directory)).isEmpty();
	}

}
