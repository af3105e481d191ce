package de.lenkungsbericht.job.notice;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.consolidation.NoticeQueue;
import de.lenkungsbericht.intake.archive.NoticeArchive;
import de.lenkungsbericht.job.step.RunContext;
import de.lenkungsbericht.portfolio.notice.Notice;
import de.lenkungsbericht.portfolio.notice.NoticeState;
import de.lenkungsbericht.portfolio.notice.Occasion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what becomes of each notice: in its receipt first, then in the queue. The queue
 * is made what the receipts say with each run, since it may be of a database made anew.
 */
final class NoticeLedger {

	private static final Logger log = LoggerFactory.getLogger(NoticeLedger.class);

	/** How long a notice waits for a mail server that takes it. */
	private static final Duration PATIENCE = Duration.ofDays(14);

	/** How long the queue remembers what has become of a notice. */
	private static final Duration REMEMBERED = Duration.ofDays(90);

	private final NoticeArchive archive;

	private final NoticeQueue queue;

	private final Clock clock;

	private final Map<Occasion, Notice> known = new LinkedHashMap<>();

	private int run;

	NoticeLedger(NoticeArchive archive, NoticeQueue queue, Clock clock) {
		this.archive = archive;
		this.queue = queue;
		this.clock = clock;
	}

	/** Begins a run, and settles what an earlier process could not. */
	void open(RunContext context) throws IOException {
		this.run = context.run();
		this.known.clear();
		this.archive.all().forEach((notice) -> this.known.put(notice.occasion(), notice));
		Instant oldest = context.started().minus(REMEMBERED);
		this.queue.replaceBy(this.known.values()
			.stream()
			.filter((notice) -> !notice.state().isFinal() || !notice.changed().isBefore(oldest))
			.toList());
		for (Notice notice : this.queue.open()) {
			settle(notice, context.started());
		}
	}

	private void settle(Notice notice, Instant now) throws IOException {
		if (notice.state() == NoticeState.SENDING) {
			log.warn("Mail: nobody knows whether {} was delivered; it is not sent again", notice.occasion().key());
			become(notice, NoticeState.UNCERTAIN);
		}
		else if (notice.created().plus(PATIENCE).isBefore(now)) {
			log.warn("Mail: {} is given up after {} days: {}", notice.occasion().key(), PATIENCE.toDays(),
					notice.problem());
			become(notice, NoticeState.FAILED);
		}
	}

	/** All notices ever. */
	Collection<Notice> all() {
		return List.copyOf(this.known.values());
	}

	/** Those that wait, by number. */
	List<Notice> queued() {
		return this.queue.open().stream().filter((notice) -> notice.state() == NoticeState.QUEUED).toList();
	}

	/** Queues a notice, unless the occasion has had one. */
	void add(Occasion occasion) throws IOException {
		if (!this.known.containsKey(occasion)) {
			write(Notice.queued(this.archive.next(), occasion, this.run, now()));
		}
	}

	void become(Notice notice, NoticeState state) throws IOException {
		write(notice.becoming(state, this.run, now()));
	}

	/**
	 * Notes on the disk alone that the mail server is about to take a notice: whatever
	 * happens from now on, it is not sent a second time.
	 */
	void begin(Notice notice) throws IOException {
		this.archive.write(notice.becoming(NoticeState.SENDING, this.run, now()));
	}

	private void write(Notice notice) throws IOException {
		this.archive.write(notice);
		this.queue.put(notice);
		this.known.put(notice.occasion(), notice);
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
