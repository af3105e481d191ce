package de.lenkungsbericht.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.judgement.PriorStatus;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.report.form.FormContent;
import de.lenkungsbericht.report.form.SubmissionForm;
import de.lenkungsbericht.report.workbook.WorkbookWriter;
import de.lenkungsbericht.testing.LibreOffice;
import org.junit.jupiter.api.BeforeEach;
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
		Path saved = LibreOffice.convert(form(id, prior), format, Files.createDirectory(this.folder.resolve("saved")));
		assertThat(this.run.take(id, saved).verdict()).isEqualTo(Verdict.ACCEPTED);
		assertThat(this.run.prior(id)).isEqualTo(prior);
	}

	private Path form(DepartmentId department, PriorStatus prior) throws IOException {
		FormContent content = new FormContent(department, SampleSubmissions.STICHTAG, SampleSubmissions.STICHTAG,
				prior.rows(), List.of());
		Path file = this.folder.resolve("formular.xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			WorkbookWriter.write(SubmissionForm.describe(this.run.catalogue(), content), out);
		}
		return file;
	}

}
