package de.lenkungsbericht.job;

/** The job failed; the next run takes up where it stopped. */
public class JobFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public JobFailedException(String message, Throwable cause) {
		super(message, cause);
	}

}
