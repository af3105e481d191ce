package de.lenkungsbericht.job.step;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.core.NestedExceptionUtils;

/** The job failed; the next run takes up where it stopped. */
public class JobFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public JobFailedException(String message) {
		super(message);
	}

	/** Why an execution failed: what went wrong first, in its own words. */
	public static JobFailedException of(JobExecution execution) {
		Throwable cause = execution.getAllFailureExceptions()
			.stream()
			.filter((failure) -> !(failure instanceof JobExecutionException))
			.findFirst()
			.orElseGet(() -> new IllegalStateException("it was stopped"));
		return new JobFailedException(
				"The job failed: " + NestedExceptionUtils.getMostSpecificCause(cause).getMessage(), cause);
	}

	public JobFailedException(String message, Throwable cause) {
		super(message, cause);
	}

}
