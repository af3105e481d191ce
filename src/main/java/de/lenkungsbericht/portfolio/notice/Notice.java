package de.lenkungsbericht.portfolio.notice;

import java.time.Instant;

/**
 * A notice with what has become of it. Its words are found when it is sent, from what is
 * stored then.
 *
 * @param number running number over all notices, from 1
 * @param createdIn number of the run in which the occasion arose
 * @param changedIn number of the run in which the state was reached
 * @param problem what the mail server last said against it, empty if nothing
 */
public record Notice(long number, Occasion occasion, int createdIn, Instant created, NoticeState state, int changedIn,
		Instant changed, String problem) {

	/** A notice that waits to be sent for the first time. */
	public static Notice queued(long number, Occasion occasion, int run, Instant now) {
		return new Notice(number, occasion, run, now, NoticeState.QUEUED, run, now, "");
	}

	/** The same notice in another state. */
	public Notice becoming(NoticeState state, int run, Instant now) {
		return new Notice(this.number, this.occasion, this.createdIn, this.created, state, run, now, this.problem);
	}

	/** The same notice, with what stands against it. */
	public Notice hinderedBy(String problem) {
		return new Notice(this.number, this.occasion, this.createdIn, this.created, this.state, this.changedIn,
				this.changed, problem);
	}

}
