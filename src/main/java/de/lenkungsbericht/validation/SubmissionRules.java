package de.lenkungsbericht.validation;

import java.time.LocalDate;
import java.util.Map;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.validation.cell.CellReader;
import de.lenkungsbericht.validation.head.HeadCheck;
import de.lenkungsbericht.validation.row.NumberSuggestion;
import de.lenkungsbericht.validation.row.RowCheck;

/**
 * The rules that need no other submission (D06 to D09, D11, K01 to K04, K08, K09, Z, F),
 * prepared for one catalogue. Safe for use by several threads.
 */
public final class SubmissionRules {

	private final Catalogue catalogue;

	private final RuleSettings settings;

	private final CellReader reader;

	private final NumberSuggestion suggestion;

	public SubmissionRules(Catalogue catalogue, RuleSettings settings) {
		this.catalogue = catalogue;
		this.settings = settings;
		this.reader = new CellReader(catalogue);
		this.suggestion = new NumberSuggestion(catalogue);
	}

	/**
	 * Begins the check of one file.
	 * @param owner the department in whose drop folder it lies
	 * @param runDay day of the run in the configured zone
	 */
	public SubmissionCheck check(DepartmentId owner, LocalDate runDay) {
		return new SubmissionCheck(this, owner, runDay);
	}

	RuleSettings settings() {
		return this.settings;
	}

	HeadCheck heads() {
		return new HeadCheck(this.catalogue, this.settings);
	}

	RowCheck rows(DepartmentId owner, CheckedHead head, Map<Column, CellRef> header) {
		return new RowCheck(this.catalogue, this.settings, this.reader, this.suggestion, owner, head, header);
	}

}
