package de.lenkungsbericht.validation;

import java.time.LocalDate;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.validation.cell.CellReader;
import de.lenkungsbericht.validation.head.HeadCheck;

/**
 * The rules that need no other submission (D06 to D09, D11, K01 to K04, K08, K09, Z, F),
 * prepared for one catalogue. Safe for use by several threads.
 */
public final class SubmissionRules {

	private final Catalogue catalogue;

	private final RuleSettings settings;

	private final CellReader reader;

	public SubmissionRules(Catalogue catalogue, RuleSettings settings) {
		this.catalogue = catalogue;
		this.settings = settings;
		this.reader = new CellReader(catalogue);
	}

	/**
	 * Begins the check of one file.
	 * @param owner the department in whose drop folder it lies
	 * @param runDay day of the run in the configured zone
	 */
	public SubmissionCheck check(DepartmentId owner, LocalDate runDay) {
		return new SubmissionCheck(this, owner, runDay);
	}

	Catalogue catalogue() {
		return this.catalogue;
	}

	RuleSettings settings() {
		return this.settings;
	}

	CellReader reader() {
		return this.reader;
	}

	HeadCheck heads() {
		return new HeadCheck(this.catalogue, this.settings);
	}

}
