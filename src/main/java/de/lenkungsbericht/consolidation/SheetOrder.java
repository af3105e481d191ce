package de.lenkungsbericht.consolidation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.FindingSource;
import de.lenkungsbericht.portfolio.judgement.PlacedFinding;
import org.jspecify.annotations.Nullable;

/**
 * The order of a workbook's two sheets, and with it the place of a finding among those of
 * its file.
 */
record SheetOrder(String meldung, String measures, boolean measuresFirst) {

	static final SheetOrder UNKNOWN = new SheetOrder("", "", false);

	static SheetOrder of(CheckedHead head) {
		return new SheetOrder(head.meldungSheet(), head.measuresSheet(), head.measuresFirst());
	}

	/** Gives the findings of one source their places. */
	List<PlacedFinding> placed(FindingSource source, @Nullable Integer sheetRow, Collection<Finding> findings) {
		List<PlacedFinding> placed = new ArrayList<>();
		for (Finding finding : findings) {
			placed.add(new PlacedFinding(place(finding, source, sheetRow, placed.size()), source, sheetRow, finding));
		}
		return placed;
	}

	/**
	 * A key that sorts findings as the Prüfprotokoll lists them: sheet, row, column,
	 * code; what belongs to no cell first.
	 * @param sheetRow 1-based row that a finding without a cell is about, {@code null}
	 * for none
	 * @param index 0-based, tells findings of one source apart that share the place
	 */
	private String place(Finding finding, FindingSource source, @Nullable Integer sheetRow, int index) {
		CellRef cell = finding.cell();
		int row = (cell != null) ? cell.rowNumber() : (sheetRow != null) ? sheetRow : 0;
		int column = (cell != null) ? cell.columnIndex() + 1 : 0;
		return digits(rank(finding.sheet()), 1) + digits(row, 10) + digits(column, 6) + finding.code()
				+ digits(source.ordinal(), 1) + digits(index, 7);
	}

	private int rank(String sheet) {
		if (sheet.isEmpty()) {
			return 0;
		}
		return (sheet.equals(this.measures) == this.measuresFirst) ? 1 : 2;
	}

	private static String digits(int number, int width) {
		String digits = Integer.toString(number);
		return "0".repeat(Math.max(0, width - digits.length())) + digits;
	}

}
