package de.lenkungsbericht.validation.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Label;
import de.lenkungsbericht.portfolio.notation.Spelling;
import de.lenkungsbericht.submission.HeaderRow;
import de.lenkungsbericht.submission.TableSheet;
import de.lenkungsbericht.submission.MeldungSheet;
import de.lenkungsbericht.submission.SubmissionWorkbook;

/**
 * What the rules of the head look at.
 *
 * @param owner of the drop folder
 * @param runDay day of the run in the configured zone
 */
record HeadFacts(Catalogue catalogue, DepartmentId owner, LocalDate runDay, Optional<MeldungSheet> meldung,
		Optional<TableSheet<Column>> measures, Optional<HeaderRow<Column>> header, List<String> sheetNames) {

	static HeadFacts of(Catalogue catalogue, DepartmentId owner, LocalDate runDay, SubmissionWorkbook workbook) {
		Optional<TableSheet<Column>> measures = workbook.measures();
		return new HeadFacts(catalogue, owner, runDay, workbook.meldung(), measures,
				measures.flatMap(TableSheet::header), workbook.sheetNames());
	}

	Answer answer(Label label) {
		String sheet = this.meldung.map(MeldungSheet::name).orElse("");
		return this.meldung.flatMap((found) -> found.field(label))
			.map((field) -> Answer.of(sheet, field))
			.orElseGet(() -> Answer.none(sheet));
	}

	/** Whether Keine Änderungen is ja; what is neither ja nor nein counts as nein. */
	boolean noChanges() {
		return Spelling.same(answer(Label.KEINE_AENDERUNGEN).text(), "ja");
	}

	Optional<Department> reporting() {
		Answer answer = answer(Label.MELDENDE_STELLE);
		return answer.isBlank() ? Optional.empty() : this.catalogue.departmentNamed(answer.text());
	}

	Optional<LocalDate> reportingDate() {
		return answer(Label.STICHTAG).day();
	}

	String ownerName() {
		return this.catalogue.department(this.owner).map(Department::name).orElse(this.owner.value());
	}

	boolean measuresFirst() {
		int measuresAt = this.sheetNames.indexOf(measuresSheetName());
		return measuresAt >= 0
				&& measuresAt < this.meldung.map((sheet) -> this.sheetNames.indexOf(sheet.name())).orElse(0);
	}

	String measuresSheetName() {
		return this.measures.map(TableSheet::name).orElse("");
	}

}
