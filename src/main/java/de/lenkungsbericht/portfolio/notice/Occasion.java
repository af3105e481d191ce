package de.lenkungsbericht.portfolio.notice;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.lenkungsbericht.portfolio.DepartmentId;

/** What a notice is sent for. One occasion makes one notice, ever. */
public sealed interface Occasion {

	/** Names the occasion for good: in receipts, in the database, in the Message-ID. */
	String key();

	/**
	 * The occasion that has a key.
	 * @throws IllegalArgumentException if none has
	 */
	static Occasion of(String key) {
		Matcher matcher = Keys.EXACT.matcher(key);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("Not the key of an occasion: " + key);
		}
		return Keys.read(matcher);
	}

	/**
	 * A submission was rejected, or rows of it.
	 *
	 * @param receipt number of its receipt
	 * @param department owner of the drop folder
	 */
	record Rejection(long receipt, DepartmentId department) implements Occasion {

		@Override
		public String key() {
			return "rejection-" + this.receipt + "-" + this.department;
		}

	}

	/** A department has not yet reported as of a day of the reporting calendar. */
	record Reminder(Phase phase, LocalDate reportingDate, DepartmentId department) implements Occasion {

		@Override
		public String key() {
			return "reminder-" + this.phase.word + "-" + this.reportingDate + "-" + this.department;
		}

	}

	/**
	 * A run has something to tell the project office.
	 *
	 * @param run number of the run
	 */
	record Summary(int run) implements Occasion {

		@Override
		public String key() {
			return "summary-" + this.run;
		}

	}

	/** On which side of the last day for reporting a reminder lies. */
	enum Phase {

		BEFORE("before"), AFTER("after");

		private final String word;

		Phase(String word) {
			this.word = word;
		}

	}

	/** Reads keys. */
	final class Keys {

		private static final Pattern EXACT = Pattern.compile("summary-(?<run>\\d{1,9})|(rejection-(?<receipt>\\d{1,18})"
				+ "|reminder-(?<phase>before|after)-(?<day>\\d{4}-\\d\\d-\\d\\d))-(?<department>[a-z0-9-]+)");

		private Keys() {
		}

		private static Occasion read(Matcher matcher) {
			if (matcher.group("run") != null) {
				return new Summary(Integer.parseInt(matcher.group("run")));
			}
			DepartmentId department = new DepartmentId(matcher.group("department"));
			if (matcher.group("receipt") != null) {
				return new Rejection(Long.parseLong(matcher.group("receipt")), department);
			}
			Phase phase = Phase.BEFORE.word.equals(matcher.group("phase")) ? Phase.BEFORE : Phase.AFTER;
			return new Reminder(phase, LocalDate.parse(matcher.group("day")), department);
		}

	}

}
