package de.lenkungsbericht.consolidation;

import java.time.Instant;
import java.util.List;

import de.lenkungsbericht.portfolio.notice.Notice;
import de.lenkungsbericht.portfolio.notice.NoticeState;
import de.lenkungsbericht.portfolio.notice.Occasion;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeQueueTests {

	private static final Instant NOW = Instant.parse("2020-06-23T00:00:00Z");

	private static final Notice FIRST = Notice.queued(1, new Occasion.Summary(1), 1, NOW);

	private static final Notice SECOND = Notice.queued(2, new Occasion.Summary(2), 2, NOW).hinderedBy("550 no");

	private final NoticeQueue queue = NoticeQueue.jdbc(TestDatabase.empty());

	@Test
	void givesBackWhatWaitsByNumber() {
		this.queue.put(SECOND);
		this.queue.put(FIRST);
		assertThat(this.queue.open()).containsExactly(FIRST, SECOND);
	}

	@Test
	void whatHasBecomeOfANoticeTakesItsPlace() {
		this.queue.put(FIRST);
		this.queue.put(FIRST.becoming(NoticeState.SENT, 3, NOW));
		assertThat(this.queue.open()).isEmpty();
	}

	@Test
	void becomesWhatTheReceiptsSay() {
		this.queue.put(FIRST);
		this.queue.replaceBy(List.of(FIRST.becoming(NoticeState.SENDING, 3, NOW), SECOND));
		assertThat(this.queue.open()).extracting(Notice::state)
			.containsExactly(NoticeState.SENDING, NoticeState.QUEUED);
	}

}
