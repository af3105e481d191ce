package de.lenkungsbericht.report.form;

import java.util.List;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.report.workbook.WorkbookDescription;

/** The form: sheets Meldung, Maßnahmen and Ausfüllhinweise. */
public final class SubmissionForm {

	private SubmissionForm() {
	}

	/**
	 * Describes the form of a department.
	 * @throws java.util.NoSuchElementException if the catalogue does not know it
	 */
	public static WorkbookDescription describe(Catalogue catalogue, FormContent content) {
		Department department = catalogue.department(content.department()).orElseThrow();
		return new WorkbookDescription(FormTexts.text("workbook.title", department.name()),
				FormTexts.text("workbook.subject"), content.day(),
				List.of(HeadSheet.describe(catalogue, department, content),
						EntrySheet.describe(catalogue, department, content), HintsSheet.describe(catalogue)));
	}

	/** The name under which the empty form is handed out. */
	public static String fileName(Department department) {
		return FormTexts.text("file.name", department.id().value());
	}

}
