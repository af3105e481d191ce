package de.lenkungsbericht.intake.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A run on record, so that its number is never given twice and what it left is known.
 *
 * @param run its number, from 1
 * @param runDay in the configured zone
 * @param catalogueHash the reference data in force
 * @param configuration the rules and limits in force, a line each
 * @param left what it saw but did not take, in the order found
 */
public record RunRecord(int run, LocalDate runDay, Instant started, String zone, String catalogueHash,
		String configuration, String ruleSet, List<LeftFile> left) {

	public RunRecord {
		left = List.copyOf(left);
	}

	/** The same run, with what it left. */
	public RunRecord leaving(List<LeftFile> files) {
		return new RunRecord(this.run, this.runDay, this.started, this.zone, this.catalogueHash, this.configuration,
				this.ruleSet, files);
	}

}
