package de.lenkungsbericht.job.notice;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import de.lenkungsbericht.job.notice.Handling.Result;
import jakarta.mail.SendFailedException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Brings a message to the mail server, and does not wait for it for ever. */
final class Postman {

	/** The reply of a server that says no (RFC 5321, 4.2). */
	private static final String SAYS_NO = "(?s)[45]\\d\\d\\b.*";

	private final JavaMailSender sender;

	Postman(JavaMailSender sender) {
		this.sender = sender;
	}

	/**
	 * Sends a message in a thread of its own: a server that sends a byte now and then
	 * keeps within every timeout of the connection.
	 */
	Handling post(OutgoingMessage message, Duration within) {
		FutureTask<Handling> task = new FutureTask<>(() -> send(message));
		Thread thread = new Thread(task, "mail");
		thread.setDaemon(true);
		thread.start();
		try {
			return task.get(within.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			return unfinished(message, "it did not take it within the time for mail (lenkungsbericht.mail.time-limit)");
		}
		catch (ExecutionException ex) {
			return unfinished(message, String.valueOf(ex.getCause()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return unfinished(message, "the run was stopped");
		}
	}

	private static Handling unfinished(OutgoingMessage message, String problem) {
		message.cancel();
		return new Handling(message.isHandedOver() ? Result.UNCERTAIN : Result.UNREACHABLE, problem);
	}

	private Handling send(OutgoingMessage message) {
		try {
			this.sender.send(message);
			return Handling.TAKEN;
		}
		catch (MailException ex) {
			Exception reason = reason(ex);
			return isRefusal(reason, message) ? new Handling(Result.REFUSED, words(reason))
					: unfinished(message, words(reason));
		}
	}

	/** What went wrong with the message, or else with the connection. */
	private static Exception reason(MailException failure) {
		if (failure instanceof MailSendException send) {
			Exception[] ofMessages = send.getMessageExceptions();
			return (ofMessages != null && ofMessages.length > 0) ? ofMessages[0] : failure;
		}
		return failure;
	}

	/** A lost connection comes as the same exception, without a reply. */
	private static boolean isRefusal(Exception reason, OutgoingMessage message) {
		return reason instanceof SendFailedException
				&& (!message.isHandedOver() || String.valueOf(reason.getMessage()).matches(SAYS_NO));
	}

	private static String words(Exception reason) {
		Throwable root = NestedExceptionUtils.getMostSpecificCause(reason);
		String first = String.valueOf(reason.getMessage());
		String last = String.valueOf(root.getMessage());
		return first.contains(last) ? first : first + ": " + last;
	}

}
