package de.lenkungsbericht.intake.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A run on record, so that its number is never given twice and what it left is known.
 *
 * @param run its number, from 1
 * @param runDay in the configured zone
 * @param catalogueHash the reference data in force
 * @param configuration the rules and limits in force, a line each
 * @param left what it saw but did not take, in the order found
 * @param warnings German: what else somebody should look at; nothing in what an older
 * program wrote
 * @param answeredIn the run in which its submissions were answered, mostly itself; 0 as
 * long as they are not, {@code null} in what an older program wrote: by itself
 */
public record RunRecord(int run, LocalDate runDay, Instant started, String zone, String catalogueHash,
		String configuration, String ruleSet, List<LeftFile> left, List<String> warnings,
		@Nullable Integer answeredIn) {

	public RunRecord {
		left = List.copyOf(left);
		warnings = List.copyOf(Objects.requireNonNullElse(warnings, List.of()));
	}

	/** A run that begins. */
	public static RunRecord begun(int run, LocalDate runDay, Instant started, String zone, String catalogueHash,
			String configuration, String ruleSet) {
		return new RunRecord(run, runDay, started, zone, catalogueHash, configuration, ruleSet, List.of(), List.of(),
				0);
	}

	/** The same run, with what it left. */
	public RunRecord leaving(List<LeftFile> files) {
		return new RunRecord(this.run, this.runDay, this.started, this.zone, this.catalogueHash, this.configuration,
				this.ruleSet, files, this.warnings, this.answeredIn);
	}

	/** The same run, with what it warns of. */
	public RunRecord warning(List<String> sentences) {
		return new RunRecord(this.run, this.runDay, this.started, this.zone, this.catalogueHash, this.configuration,
				this.ruleSet, this.left, sentences, this.answeredIn);
	}

	/** The same run, its submissions answered. */
	RunRecord answered(int in) {
		return new RunRecord(this.run, this.runDay, this.started, this.zone, this.catalogueHash, this.configuration,
				this.ruleSet, this.left, this.warnings, in);
	}

	/** Whether its submissions were answered. */
	public boolean isAnswered() {
		return this.answeredIn == null || this.answeredIn > 0;
	}

	/** Whether its submissions are still to be answered, or were in that run. */
	boolean isToBeAnsweredIn(int other) {
		return !isAnswered() || Objects.requireNonNullElse(this.answeredIn, this.run) == other;
	}

}
