package de.lenkungsbericht.intake.archive;

import java.time.Instant;

import de.lenkungsbericht.portfolio.notice.Notice;
import de.lenkungsbericht.portfolio.notice.NoticeState;
import de.lenkungsbericht.portfolio.notice.Occasion;

/**
 * A notice as its file holds it. No address and none of its words are in it.
 *
 * @param format raised when an older program would misread the file
 * @param occasion key of the occasion
 */
record NoticeFile(int format, long number, String occasion, int createdIn, Instant created, NoticeState state,
		int changedIn, Instant changed, String problem) {

	private static final int FORMAT = 1;

	NoticeFile {
		if (format > FORMAT) {
			throw new NewerFormatException("Notice " + number);
		}
	}

	static NoticeFile of(Notice notice) {
		return new NoticeFile(FORMAT, notice.number(), notice.occasion().key(), notice.createdIn(), notice.created(),
				notice.state(), notice.changedIn(), notice.changed(), notice.problem());
	}

	Notice notice() {
		return new Notice(this.number, Occasion.of(this.occasion), this.createdIn, this.created, this.state,
				this.changedIn, this.changed, this.problem);
	}

}
