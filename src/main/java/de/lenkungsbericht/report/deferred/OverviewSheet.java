package de.lenkungsbericht.report.deferred;

import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Page;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.SheetDescription;

/**
 * The first sheet, on one page: what waits for money, since when, and what comes next.
 */
final class OverviewSheet {

	static final String NAME = "Übersicht";

	/** Columns of the whole sheet, of the tables at the left and of the chart's place. */
	static final int COLUMNS = 14;

	static final int TABLE_COLUMNS = 8;

	static final int CHART_COLUMN = 9;

	private OverviewSheet() {
	}

	static SheetDescription describe(DeferredReport report) {
		NeedsByYear byYear = new NeedsByYear(report);
		return SheetDescription.named(NAME)
			.grid(38, 13, 13, 13, 13, 13, 13, 13, 2, 18, 18, 18, 18, 18)
			.line(Cell.text("Zurückgestellte Finanzbedarfe").as(Role.TITLE).spanning(COLUMNS))
			.line(Cell.text(subtitle(report)).as(Role.SUBTITLE).spanning(COLUMNS))
			.gap()
			.blocks(KeyFigures.lines(report))
			.gap()
			.block(byYear.chart(chartRows(report)))
			.blocks(NeedsByPart.groups(report))
			.blocks(NeedsByPart.fields(report))
			.blocks(byYear.lines())
			.blocks(News.lines(report))
			.page(Page.SINGLE_LANDSCAPE)
			.build();
	}

	private static String subtitle(DeferredReport report) {
		return "Stichtag " + Cells.day(report.state().asOf()) + " · Fälligkeiten zum "
				+ Cells.day(report.state().dueOn()) + " · für die " + report.steeringGroup();
	}

	/** The chart stands beside the tables and is as high as they are. */
	private static int chartRows(DeferredReport report) {
		int fields = report.catalogue().fields().size();
		int groups = Deferral.Group.values().length;
		return 3 + groups + 2 + fields + 3 + fields + 3;
	}

}
