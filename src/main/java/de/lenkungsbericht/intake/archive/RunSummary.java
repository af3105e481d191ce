package de.lenkungsbericht.intake.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * How the last run ended and what it found, for those who watch the program. Everything
 * in it can be found out again by a run.
 *
 * @param run its number, from 1
 * @param success whether it came to its end
 * @param lastSuccess when a run last came to its end, {@code null} if none did
 * @param stepSeconds how long each step of it took that this process made
 * @param judged files judged in it, by verdict
 * @param left files seen but not taken
 * @param figures the state after the last run that came to its end, {@code null} if none
 * did
 * @param notices how many notices there are by what became of them, {@code null} where
 * mail is off
 */
public record RunSummary(int run, Instant started, Instant ended, boolean success, @Nullable Instant lastSuccess,
		Map<String, Double> stepSeconds, Map<String, Integer> judged, int left, @Nullable Figures figures,
		@Nullable Map<String, Integer> notices) {

	public RunSummary {
		stepSeconds = new TreeMap<>(stepSeconds);
		judged = new TreeMap<>(judged);
		notices = (notices != null) ? new TreeMap<>(notices) : null;
	}

	/**
	 * The state of the portfolio in a few figures.
	 *
	 * @param asOf selects the statuses
	 * @param dueOn judges what is due
	 * @param submissions submissions ever judged, by verdict
	 * @param findings findings that still stand, by severity
	 * @param overdue measures whose Wiedervorlage has passed
	 * @param owing departments that owe a report of the reporting calendar
	 */
	public record Figures(LocalDate asOf, LocalDate dueOn, Map<String, Integer> submissions,
			Map<String, Integer> findings, int overdue, int owing) {

		public Figures {
			submissions = new TreeMap<>(submissions);
			findings = new TreeMap<>(findings);
		}

	}

}
