package de.lenkungsbericht.intake.archive;

/** A newer program has written what this one would misread. */
public final class NewerFormatException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param what it has written, as the sentence begins
	 */
	public NewerFormatException(String what) {
		super(what + " was written by a newer version of this program. Start that version; nothing was changed");
	}

}
