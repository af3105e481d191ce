package de.lenkungsbericht.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import de.lenkungsbericht.testing.LibreOffice;
import de.lenkungsbericht.testing.PackageAudit;
import de.lenkungsbericht.testing.PackageFile;
import de.lenkungsbericht.testing.Print;
import de.lenkungsbericht.testing.WorkbookAudit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Any strategy: whatever its parts are called, and however many there are. */
@Tag("audit")
class OddCatalogueTests {

	private static final String MASTER = "Massnahmenmaster_2020-06-22.xlsx";

	private static final String DEFERRED = "Zurueckgestellte-Finanzbedarfe_2020-06-22.xlsx";

	private static final String PAPER = "Zurueckgestellte-Finanzbedarfe_2020-06-22.docx";

	@TempDir
	private Path directory;

	@ParameterizedTest(name = "{0} fields of action, {1} mandates")
	@CsvSource({ "1, 1", "12, 4", "12, 12", "2, 15" })
	void everyReportIsWrittenAndAddsUpOnOnePage(int fields, int mandates) throws IOException {
		OddCatalogue county = new OddCatalogue(this.directory, fields, mandates);
		assertThat(county.consolidate()).as(county.said()).isEqualTo(ExitCode.DONE);
		for (String name : List.of(MASTER, DEFERRED)) {
			Path workbook = county.output(name);
			assertThat(WorkbookAudit.of(workbook, (sheet) -> true)).isEmpty();
			assertThat(PackageAudit.of(PackageFile.read(workbook))).isEmpty();
			isCalculatedAndPrintedWhole(workbook, Files.createDirectory(this.directory.resolve(name + "-pages")));
		}
		assertThat(PackageAudit.of(PackageFile.read(county.output(PAPER)))).isEmpty();
	}

	private static void isCalculatedAndPrintedWhole(Path workbook, Path folder) throws IOException {
		assumeThat(LibreOffice.isInstalled()).isTrue();
		assertThat(LibreOffice.differences(workbook, folder)).isEmpty();
		List<String> pages = Print.pages(workbook, folder);
		assertThat(pages).noneMatch((page) -> page.contains("##"));
		assertThat(pages.stream().filter((page) -> page.contains("Übersicht\nSeite"))).hasSizeLessThanOrEqualTo(1);
	}

}
