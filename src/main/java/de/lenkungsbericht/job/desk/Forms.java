package de.lenkungsbericht.job.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.intake.archive.DurableFiles;
import de.lenkungsbericht.job.setting.SetupException;
import de.lenkungsbericht.job.step.Prior;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.report.form.FormContent;
import de.lenkungsbericht.report.form.SubmissionForm;
import de.lenkungsbericht.report.wording.DecisionAdvice;
import de.lenkungsbericht.report.workbook.WorkbookWriter;

/** Writes forms ready to fill in. */
final class Forms {

	private final Catalogue catalogue;

	private final LocalDate day;

	/**
	 * @param day measures no longer valid then are left out
	 */
	Forms(Catalogue catalogue, LocalDate day) {
		this.catalogue = catalogue;
		this.day = day;
	}

	/**
	 * Writes a form for each department with what was last accepted from it.
	 * @throws SetupException if there is a file of that name: somebody may have filled it
	 * in
	 */
	List<Path> write(Map<Department, Prior> prior, Path target) throws IOException {
		List<Path> written = new ArrayList<>();
		for (Department department : prior.keySet()) {
			requireNew(file(department, target));
		}
		Files.createDirectories(target);
		for (Map.Entry<Department, Prior> entry : prior.entrySet()) {
			Path file = file(entry.getKey(), target);
			DurableFiles.write(file, form(entry.getKey().id(), entry.getValue()));
			written.add(file);
		}
		return written;
	}

	private byte[] form(DepartmentId department, Prior prior) throws IOException {
		ByteArrayOutputStream form = new ByteArrayOutputStream();
		WorkbookWriter.write(SubmissionForm.describe(this.catalogue,
				FormContent.of(this.catalogue, department, this.day, prior.status(), decided(department, prior))),
				form);
		return form.toByteArray();
	}

	/** What was decided on the measures of the form. */
	private List<String> decided(DepartmentId department, Prior prior) {
		return this.catalogue.ledBy(department)
			.stream()
			.filter((measure) -> measure.isValidOn(this.day))
			.flatMap((measure) -> DecisionAdvice
				.of(measure, prior.decided(measure.number()), prior.status().rows().get(measure.number()),
						prior.status().lastAccepted())
				.stream())
			.toList();
	}

	private static Path file(Department department, Path target) {
		return target.resolve(SubmissionForm.fileName(department));
	}

	private static void requireNew(Path file) {
		if (Files.exists(file)) {
			throw new SetupException(file + " is there already and may be filled in; name another folder with --to");
		}
	}

}
