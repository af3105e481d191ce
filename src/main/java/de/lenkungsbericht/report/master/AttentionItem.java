package de.lenkungsbericht.report.master;

import java.math.BigDecimal;
import java.util.List;

import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.Tone;

/**
 * One kind of thing to look after.
 *
 * @param formula counts it over a table
 * @param who what or whom it concerns, each once
 * @param link where the first of the rows stands
 */
record AttentionItem(String label, Tone tone, String formula, long count, List<String> who, String link) {

	private static final int SHOWN = 8;

	private static final int COLUMNS = 3;

	List<Cell> cells() {
		Content result = new Content.Number(BigDecimal.valueOf(this.count), NumberFormat.WHOLE);
		return List.of(Cell.text(this.label).as(Role.DATA).toned(this.tone).linkedTo(this.link),
				Cell.formula(this.formula, result).as(Role.DATA).toned(this.tone).linkedTo(this.link),
				Cell.text(names()).as(Role.DATA).spanning(COLUMNS));
	}

	/** The same in words, for a reader without the workbook. */
	Attention attention() {
		return new Attention(this.label, this.count, names());
	}

	private String names() {
		String shown = String.join(", ", this.who.subList(0, Math.min(SHOWN, this.who.size())));
		int more = this.who.size() - SHOWN;
		return (more > 0) ? shown + " und " + more + " weitere" : shown;
	}

}
