package de.lenkungsbericht.validation.head;

import java.time.LocalDate;
import java.util.Optional;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.submission.Cell;
import de.lenkungsbericht.submission.CellValue;
import de.lenkungsbericht.submission.MeldungSheet;
import de.lenkungsbericht.validation.cell.CellText;
import de.lenkungsbericht.validation.cell.DayReader;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a label of the sheet Meldung.
 *
 * @param sheet the sheet's name, empty if there is none
 * @param cell the value's cell, the label's where no value stands, {@code null} without
 * label
 * @param value {@link CellValue.Blank} without label
 * @param shown as the cell shows it
 * @param text as it reads in a text column; empty for what holds no value
 */
record Answer(String sheet, @Nullable CellRef cell, CellValue value, String shown, String text) {

	static Answer none(String sheet) {
		return new Answer(sheet, null, new CellValue.Blank(), "", "");
	}

	static Answer of(String sheet, MeldungSheet.Field field) {
		Cell cell = field.value();
		String shown = cell.shownText();
		CellRef ref = (cell.value() instanceof CellValue.Blank || isInvisible(cell.value())) ? field.label()
				: cell.ref();
		return new Answer(sheet, ref, cell.value(), shown, isSound(cell.value()) ? CellText.of(cell) : "");
	}

	boolean isBlank() {
		return CellText.isBlank(this.value);
	}

	Optional<LocalDate> day() {
		return DayReader.day(this.value);
	}

	FindingDraft finding(FindingCode code, String variant) {
		return FindingDraft.of(code, variant).sheet(this.sheet).cell(this.cell).found(this.shown);
	}

	private static boolean isInvisible(CellValue value) {
		return value instanceof CellValue.Text text && text.text().isBlank();
	}

	private static boolean isSound(CellValue value) {
		return value instanceof CellValue.Text || value instanceof CellValue.Number
				|| value instanceof CellValue.DateTime || value instanceof CellValue.Logical;
	}

}
