package de.lenkungsbericht.job.notice;

import java.io.IOException;
import java.time.Duration;

import de.lenkungsbericht.job.notice.Handling.Result;
import de.lenkungsbericht.job.step.RunContext;
import de.lenkungsbericht.portfolio.notice.Notice;
import de.lenkungsbericht.portfolio.notice.NoticeState;
import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what waits, as far as the mail server and the time for it go. */
final class Delivery {

	private static final Logger log = LoggerFactory.getLogger(Delivery.class);

	private final NoticeLedger ledger;

	private final Letters letters;

	private final Messages messages;

	private final Postman postman;

	private final Duration timeLimit;

	Delivery(NoticeLedger ledger, Letters letters, Messages messages, Postman postman, Duration timeLimit) {
		this.ledger = ledger;
		this.letters = letters;
		this.messages = messages;
		this.postman = postman;
		this.timeLimit = timeLimit;
	}

	void deliver(RunContext run) throws IOException {
		long end = System.nanoTime() + this.timeLimit.toNanos();
		for (Notice notice : this.ledger.queued()) {
			Duration left = Duration.ofNanos(end - System.nanoTime());
			if (left.isNegative() || !deliver(notice, run, left)) {
				break;
			}
		}
		int waiting = this.ledger.queued().size();
		if (waiting > 0) {
			log.warn("Mail: waiting for the next run: {}", waiting);
		}
	}

	/** Whether it makes sense to go on with the next one. */
	private boolean deliver(Notice notice, RunContext run, Duration within) throws IOException {
		Handling handling;
		try {
			Post post = this.letters.of(notice, run, this.ledger.all());
			handling = this.postman.post(this.messages.of(notice, post, () -> this.ledger.begin(notice)), within);
		}
		catch (MessagingException ex) {
			handling = new Handling(Result.REFUSED, "no message can be made of it: " + ex.getMessage());
		}
		note(notice, handling);
		return handling.result() == Result.TAKEN || handling.result() == Result.REFUSED;
	}

	private void note(Notice notice, Handling handling) throws IOException {
		String key = notice.occasion().key();
		if (handling.result() == Result.TAKEN) {
			log.info("Mail: {} is sent", key);
		}
		else {
			log.warn("Mail: {} is not sent: {}: {}", key, handling.result(), handling.problem());
		}
		this.ledger.become(notice.hinderedBy(handling.problem()), switch (handling.result()) {
			case TAKEN -> NoticeState.SENT;
			case REFUSED, UNREACHABLE -> NoticeState.QUEUED;
			// The next run settles and tells it.
			case UNCERTAIN -> NoticeState.SENDING;
		});
	}

}
