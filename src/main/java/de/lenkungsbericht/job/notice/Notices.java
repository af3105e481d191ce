package de.lenkungsbericht.job.notice;

import java.io.IOException;

import de.lenkungsbericht.job.step.RunContext;
import de.lenkungsbericht.portfolio.notice.Notice;
import de.lenkungsbericht.portfolio.notice.NoticeState;
import de.lenkungsbericht.portfolio.notice.Occasion;

/** Tells by mail what a run has to tell, and what earlier ones could not. */
final class Notices {

	private final NoticeLedger ledger;

	private final Occasions occasions;

	private final Delivery delivery;

	Notices(NoticeLedger ledger, Occasions occasions, Delivery delivery) {
		this.ledger = ledger;
		this.occasions = occasions;
		this.delivery = delivery;
	}

	/** Can be repeated: what is on record is not sent again. */
	void send(RunContext run) throws IOException {
		this.ledger.open(run);
		for (Notice notice : this.ledger.queued()) {
			if (!this.occasions.isOfInterest(notice.occasion(), run)) {
				this.ledger.become(notice, NoticeState.OBSOLETE);
			}
		}
		for (Occasion occasion : this.occasions.ofSubmissionsAndCalendar(run)) {
			this.ledger.add(occasion);
		}
		if (this.occasions.hasSomethingToSay(run, this.ledger.all())) {
			this.ledger.add(new Occasion.Summary(run.run()));
		}
		this.delivery.deliver(run);
	}

}
