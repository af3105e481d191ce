package de.lenkungsbericht.validation.decision;

import java.time.LocalDate;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.finding.RuleSettings;

/**
 * The rules about decisions that need no other file (D06 to D08, D11, L01 to L11),
 * prepared for one catalogue. Safe for use by several threads.
 */
public final class DecisionRules {

	private final Catalogue catalogue;

	private final RuleSettings settings;

	public DecisionRules(Catalogue catalogue, RuleSettings settings) {
		this.catalogue = catalogue;
		this.settings = settings;
	}

	/**
	 * Begins the check of one file.
	 * @param runDay day of the run in the configured zone
	 */
	public DecisionCheck check(LocalDate runDay) {
		return new DecisionCheck(this.catalogue, this.settings, runDay);
	}

}
