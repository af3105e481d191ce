package de.lenkungsbericht.job.step;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import de.lenkungsbericht.job.setting.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What a run goes by from its first step to its last, restarts included. It is the
 * parameters of the job, no more.
 *
 * @param run its number, from 1
 * @param runDay the day it began in the zone; stays when midnight passes
 * @param asOf as asked for, {@code null} for the default
 * @param dueOn as asked for, {@code null} for the default
 * @param catalogueHash names the kept catalogue
 * @param ruleSet version of the rules
 */
public record RunContext(int run, LocalDate runDay, Instant started, ZoneId zone, @Nullable LocalDate asOf,
		@Nullable LocalDate dueOn, String catalogueHash, Settings settings, String ruleSet, Path input, Path output) {

	/** Where outputs are made before they get their names. */
	Path draft() {
		return this.output.resolve(Publication.DRAFT);
	}

	/** Where the feedback for a receipt is made, alone in its folder. */
	public Path feedbackDraft(long receipt) {
		return draft().resolve("rueckmeldung").resolve(Long.toString(receipt));
	}

}
