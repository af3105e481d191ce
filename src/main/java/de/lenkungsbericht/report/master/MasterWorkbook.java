package de.lenkungsbericht.report.master;

import java.time.ZoneId;
import java.util.List;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.report.workbook.WorkbookDescription;

/** The master workbook: the project office's desk. */
public final class MasterWorkbook {

	private MasterWorkbook() {
	}

	/** The name of the file, with the day of the report. */
	public static String fileName(PortfolioState state) {
		return "Massnahmenmaster_" + state.asOf() + ".xlsx";
	}

	/**
	 * Describes the workbook.
	 * @param zone the zone in which times of receipt are told
	 */
	public static WorkbookDescription describe(PortfolioState state, Catalogue catalogue, ZoneId zone) {
		MasterView view = new MasterView(state, catalogue, zone);
		return new WorkbookDescription("Maßnahmenmaster, Stichtag " + MasterView.german(state.asOf()),
				"Stand aller Maßnahmen, ihrer Finanzbedarfe und Termine", state.asOf(),
				List.of(OverviewSheet.describe(view), DeferredSheet.describe(view), MeasuresSheet.describe(view),
						DatesSheet.describe(view), ChangesSheet.describe(view), SubmissionsSheet.describe(view),
						FindingsSheet.describe(view), ControlSheet.describe(view), NotesSheet.describe()));
	}

}
