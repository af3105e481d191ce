package de.lenkungsbericht.job.notice;

import de.lenkungsbericht.portfolio.notation.Printable;

/**
 * How a mail server dealt with a message.
 *
 * @param problem what stood against it, in one line; empty if nothing
 */
record Handling(Result result, String problem) {

	private static final int LONGEST = 300;

	static final Handling TAKEN = new Handling(Result.TAKEN, "");

	Handling {
		String line = Printable.oneLine(problem.strip().replaceAll("\\s+", " "));
		problem = line.substring(0, Math.min(line.length(), LONGEST));
	}

	/** What it came to. */
	enum Result {

		TAKEN,
		/** It said no to this message; it may take others. */
		REFUSED,
		/** It could not be asked, or did not answer in time. */
		UNREACHABLE,
		/** It had the content and did not say whether it takes it. */
		UNCERTAIN

	}

}
