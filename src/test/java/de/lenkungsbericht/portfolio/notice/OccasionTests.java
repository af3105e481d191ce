package de.lenkungsbericht.portfolio.notice;

import java.time.LocalDate;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.notice.Occasion.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A key says what a notice is about, in years to come too. */
class OccasionTests {

	private static final DepartmentId DEPARTMENT = new DepartmentId("amt-2020-01-01");

	private static final LocalDate DAY = LocalDate.of(2020, 6, 22);

	@ParameterizedTest
	@MethodSource
	void isReadFromItsKey(Occasion occasion) {
		assertThat(Occasion.of(occasion.key())).isEqualTo(occasion);
	}

	static Stream<Occasion> isReadFromItsKey() {
		return Stream.of(new Occasion.Rejection(12, DEPARTMENT), new Occasion.Summary(7),
				new Occasion.Reminder(Phase.BEFORE, DAY, DEPARTMENT),
				new Occasion.Reminder(Phase.AFTER, DAY, DEPARTMENT));
	}

	@Test
	void keysStayWhatTheyAre() {
		assertThat(isReadFromItsKey().map(Occasion::key)).containsExactly("rejection-12-amt-2020-01-01", "summary-7",
				"reminder-before-2020-06-22-amt-2020-01-01", "reminder-after-2020-06-22-amt-2020-01-01");
	}

	@Test
	void anythingElseIsNoKey() {
		assertThatIllegalArgumentException().isThrownBy(() -> Occasion.of("rejection-12"));
	}

}
