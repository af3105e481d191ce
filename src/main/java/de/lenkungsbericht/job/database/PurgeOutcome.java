package de.lenkungsbericht.job.database;

import java.time.ZoneId;
import java.util.List;

import de.lenkungsbericht.portfolio.Receipt;

/**
 * What a purge did.
 *
 * @param zone in which the day began
 * @param purged the submissions whose copies were replaced, by number
 * @param kept those that are old enough but stay as they are, by number
 */
public record PurgeOutcome(ZoneId zone, List<Receipt> purged, List<Kept> kept) {

	public PurgeOutcome {
		purged = List.copyOf(purged);
		kept = List.copyOf(kept);
	}

	/** Why a submission stays as it is. */
	public enum Reason {

		UNDECIDED("it has no verdict yet"), UNANSWERED("its department has no answer yet"),
		IN_DOUBT("the database differs from its receipt"), SHARED("a submission that stays has the same content");

		private final String words;

		Reason(String words) {
			this.words = words;
		}

		/** As the end of a sentence. */
		public String words() {
			return this.words;
		}

	}

	/** A submission that stays as it is. */
	public record Kept(Receipt receipt, Reason reason) {

	}

}
