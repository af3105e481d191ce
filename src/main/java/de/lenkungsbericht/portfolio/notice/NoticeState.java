package de.lenkungsbericht.portfolio.notice;

import java.util.Locale;

/** What has become of a notice. */
public enum NoticeState {

	/** Waits for this run or the next. */
	QUEUED,
	/** The mail server was about to take it, and nobody knows whether it did. */
	SENDING,
	/** The mail server took it. */
	SENT,
	/** It may have been delivered; so that nobody gets it twice it is not sent again. */
	UNCERTAIN,
	/** No mail server took it in all the days that it waited. */
	FAILED,
	/** It was no longer of interest when it could have been sent. */
	OBSOLETE;

	/** In metrics and status, which are told when nothing is being sent any more. */
	public String word() {
		return ((this == SENDING) ? UNCERTAIN : this).name().toLowerCase(Locale.ROOT);
	}

	/** Whether nothing more will become of it. */
	public boolean isFinal() {
		return this != QUEUED && this != SENDING;
	}

}
