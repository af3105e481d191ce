package de.lenkungsbericht.job.notice;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

/**
 * A message that knows whether the mail server was about to take it: its content is asked
 * for only when the server has said yes to sender and recipients.
 */
final class OutgoingMessage extends MimeMessage {

	private final HandOver handOver;

	private boolean handedOver;

	private boolean cancelled;

	/**
	 * @param handOver is told before the first byte of the content goes out
	 */
	OutgoingMessage(Session session, HandOver handOver) {
		super(session);
		this.handOver = handOver;
	}

	@Override
	public void writeTo(OutputStream out, String @Nullable [] ignored) throws IOException, MessagingException {
		begin();
		super.writeTo(out, ignored);
	}

	private synchronized void begin() throws IOException {
		if (this.cancelled) {
			throw new IOException("Nobody waits for it any more");
		}
		if (!this.handedOver) {
			this.handOver.begin();
			this.handedOver = true;
		}
	}

	/** Whether the mail server may have its content, or part of it. */
	synchronized boolean isHandedOver() {
		return this.handedOver;
	}

	/** Keeps it from being handed over from now on. */
	synchronized void cancel() {
		this.cancelled = true;
	}

	/** It keeps the one it was given. */
	@Override
	protected void updateMessageID() {
	}

	/** What has to be done before a message is handed over. */
	@FunctionalInterface
	interface HandOver {

		void begin() throws IOException;

	}

}
