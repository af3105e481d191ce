package de.lenkungsbericht.portfolio;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is known of a submission before anybody has read it: written to disk with the
 * copy, never changed but for the verdict sealed into it.
 *
 * @param number running number over all receipts, from 1
 * @param run number of the run that judges it, from 1: the one that took it, or a later
 * one if that was given up
 * @param runDay day of that run in the configured zone
 * @param department owner of the drop folder
 * @param path where it lay, relative to the input folder, {@code /} between parts
 * @param fileName its name as the department chose it
 * @param size bytes
 * @param modified time of last change
 * @param sha256 lower-case hexadecimal
 * @param received when it was taken
 * @param catalogueHash the catalogue it is judged by
 * @param configurationHash the configuration it is judged by
 * @param ruleSet version of the rules it is judged by
 */
public record Receipt(long number, int run, LocalDate runDay, DepartmentId department, String path, String fileName,
		long size, Instant modified, String sha256, Instant received, String catalogueHash, String configurationHash,
		String ruleSet) {

	/** The same submission, to be judged in a later run than the one that took it. */
	public Receipt judgedIn(int run, LocalDate runDay, String catalogueHash, String configurationHash, String ruleSet) {
		return new Receipt(this.number, run, runDay, this.department, this.path, this.fileName, this.size,
				this.modified, this.sha256, this.received, catalogueHash, configurationHash, ruleSet);
	}

}
