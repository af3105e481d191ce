package de.lenkungsbericht.report.master;

import java.util.stream.Stream;

import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.SheetDescription;

/** What all sheets of the master have in common. */
final class Sheets {

	/**
	 * 1-based row in which the rows of a sheet's table begin, where it begins with one
	 * line of explanation.
	 */
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
	 * @param more further lines below that one
	 */
	static SheetDescription.Builder begin(String name, String title, MasterView view, String explanation,
			String... more) {
		SheetDescription.Builder sheet = SheetDescription.named(name)
			.line(Cell.text(title).as(Role.TITLE))
			.line(Cell.text(view.days() + "  ·  " + explanation).as(Role.SUBTITLE));
		Stream.of(more).forEach((line) -> sheet.line(Cell.text(line).as(Role.SUBTITLE)));
		return sheet.line(Cell.text("Zur Übersicht").as(Role.LINK).linkedTo(MasterView.OVERVIEW));
	}

}
