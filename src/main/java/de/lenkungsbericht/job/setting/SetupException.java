package de.lenkungsbericht.job.setting;

/**
 * Configuration or environment do not allow a run; the message says what is expected.
 */
public class SetupException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public SetupException(String message, Throwable cause) {
		super(message, cause);
	}

	public SetupException(String message) {
		super(message);
	}

}
