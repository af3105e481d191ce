package de.lenkungsbericht.submission;

import java.util.Map;
import java.util.Optional;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Label;

/**
 * The sheet Meldung: what stands beside each label.
 *
 * @param name the sheet's name as in the workbook
 * @param fields by label; the first of two cells with one label
 */
public record MeldungSheet(String name, Map<Label, Field> fields) {

	public MeldungSheet {
		fields = Map.copyOf(fields);
	}

	public Optional<Field> field(Label label) {
		return Optional.ofNullable(this.fields.get(label));
	}

	/**
	 * A label with the value beside it.
	 *
	 * @param label where the label stands
	 * @param value the cell to the right of the label's (merged) area; blank if empty
	 */
	public record Field(CellRef label, Cell value) {

	}

}
