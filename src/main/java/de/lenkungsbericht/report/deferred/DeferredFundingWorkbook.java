package de.lenkungsbericht.report.deferred;

import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.WorkbookDescription;

/** Describes the deferred-funding report that the steering group decides from. */
public final class DeferredFundingWorkbook {

	private DeferredFundingWorkbook() {
	}

	/** The name of the file, with the day of the report. */
	public static String fileName(PortfolioState state) {
		return "Zurueckgestellte-Finanzbedarfe_" + state.asOf() + ".xlsx";
	}

	public static WorkbookDescription describe(PortfolioState state, Catalogue catalogue) {
		DeferredReport report = DeferredReport.of(state, catalogue);
		List<SheetDescription> sheets = new ArrayList<>();
		sheets.add(OverviewSheet.describe(report));
		for (Deferral.Group group : Deferral.Group.values()) {
			sheets.add(GroupSheet.describe(report, group));
		}
		sheets.add(DecisionSheet.describe(report));
		sheets.add(NeedsSheet.describe(report));
		sheets.add(CommitteesSheet.describe(report));
		sheets.add(NotesSheet.describe(report.window()));
		return new WorkbookDescription("Zurückgestellte Finanzbedarfe",
				"Maßnahmen, die auf Geld warten, zur Entscheidung in der Lenkungsgruppe", state.asOf(), sheets);
	}

}
