package de.lenkungsbericht.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.judgement.PriorStatus;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.testing.LibreOffice;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** A form opened and saved in another program means what it meant. */
class FormRoundTripLibreOfficeTest {

	@TempDir
	Path folder;

	private final StationRun run = new StationRun();

	@BeforeEach
	void needsLibreOffice() {
		assumeThat(LibreOffice.isInstalled()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "jugend, xlsx", "pflege, xls" })
	void savedThereItIsAcceptedAndChangesNothing(String department, String format) throws IOException {
		DepartmentId id = new DepartmentId(department);
		this.run.take(id,
				Path.of("input", department, Objects.requireNonNull(SampleSubmissions.FILES.get(department))));
		PriorStatus prior = this.run.prior(id);
		Path saved = LibreOffice.convert(this.run.form(id, this.folder), format,
				Files.createDirectory(this.folder.resolve("saved")));
		assertThat(this.run.take(id, saved).verdict()).isEqualTo(Verdict.ACCEPTED);
		assertThat(this.run.prior(id)).isEqualTo(prior);
	}

	@Test
	void savedThereItKeepsItsDropDowns() throws IOException {
		Path saved = LibreOffice.convert(this.run.form(new DepartmentId("jugend"), this.folder), "xlsx",
				Files.createDirectory(this.folder.resolve("saved")));
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(saved))) {
			assertThat(workbook.getSheet("Maßnahmen").getDataValidations()).hasSize(Column.values().length);
		}
	}

}
