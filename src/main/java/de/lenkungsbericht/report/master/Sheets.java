package de.lenkungsbericht.report.master;

import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.SheetDescription;

/** What all sheets of the master have in common. */
final class Sheets {

	/** 1-based row in which the rows of a sheet's table begin. */
	private static final int FIRST_ROW = 5;

	private Sheets() {
	}

	/**
	 * Where a click leads: a row of a sheet's table.
	 * @param index 0-based
	 */
	static String row(String sheet, int index) {
		return sheet + "!A" + (FIRST_ROW + index);
	}

	/**
	 * Begins a sheet with its title, the two days and a sentence on what it shows.
	 */
	static SheetDescription.Builder begin(String name, String title, MasterView view, String explanation) {
		return SheetDescription.named(name)
			.line(Cell.text(title).as(Role.TITLE))
			.line(Cell.text(view.days() + "  ·  " + explanation).as(Role.SUBTITLE))
			.line(Cell.text("Zur Übersicht").as(Role.LINK).linkedTo(MasterView.OVERVIEW));
	}

}
