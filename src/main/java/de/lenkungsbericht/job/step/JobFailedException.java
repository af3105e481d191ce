package de.lenkungsbericht.job.step;

import java.util.List;

import org.springframework.batch.core.job.JobExecution;

/** The job failed; the next run takes up where it stopped. */
public class JobFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public JobFailedException(String message) {
		super(message);
	}

	/** Why an execution failed. */
	public static JobFailedException of(JobExecution execution) {
		List<Throwable> causes = execution.getAllFailureExceptions();
		Throwable cause = causes.isEmpty() ? new IllegalStateException("stopped") : causes.get(0);
		return new JobFailedException("The job failed: " + cause.getMessage(), cause);
	}

	public JobFailedException(String message, Throwable cause) {
		super(message, cause);
	}

}
