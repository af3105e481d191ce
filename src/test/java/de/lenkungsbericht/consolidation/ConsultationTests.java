package de.lenkungsbericht.consolidation;

import java.util.List;
import java.util.Objects;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.state.Deferral.NextSession;
import de.lenkungsbericht.testing.TestCatalogue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The next possible consultation sequence: Sozialausschuss, then Kreistag. */
class ConsultationTests {

	private static final String SOCIAL = "Sozialausschuss";

	private static final String COUNCIL = "Kreistag";

	private final TestCatalogue catalogue = new TestCatalogue().measure("KJ-01", "jugend");

	@Test
	void eachCommitteeHasItsFirstSessionAfterTheOneBefore() {
		this.catalogue.session(SOCIAL, "2020-09-23").session(COUNCIL, "2020-09-23").session(COUNCIL, "2020-10-21");
		assertThat(sequence("2020-07-01", null)).containsExactly("Sozialausschuss 2020-09-23", "Kreistag 2020-10-21");
	}

	@Test
	void aSessionOnTheDueDayComesTooSoon() {
		this.catalogue.session(SOCIAL, "2020-07-01").session(SOCIAL, "2020-09-23").session(COUNCIL, "2020-10-21");
		assertThat(sequence("2020-07-01", null)).first().isEqualTo("Sozialausschuss 2020-09-23");
	}

	@Test
	void theSequenceBeginsAfterTheStartOfTheWiedervorlage() {
		this.catalogue.session(SOCIAL, "2020-09-23")
			.session(SOCIAL, "2021-06-01")
			.session(SOCIAL, "2021-06-15")
			.session(COUNCIL, "2021-07-07");
		assertThat(sequence("2020-07-01", "2021-06-01/2021-06-30 Juni 2021"))
			.containsExactly("Sozialausschuss 2021-06-15", "Kreistag 2021-07-07");
	}

	@Test
	void aPastWiedervorlageDoesNotReachBack() {
		this.catalogue.session(SOCIAL, "2020-06-15").session(SOCIAL, "2020-09-23").session(COUNCIL, "2020-10-21");
		assertThat(sequence("2020-07-01", "2020-06-01/2020-06-30 Juni 2020")).first()
			.isEqualTo("Sozialausschuss 2020-09-23");
	}

	@Test
	void aSessionWhoseDeadlineForPapersHasPassedIsOut() {
		this.catalogue.session(SOCIAL, "2020-07-10", "2020-06-30")
			.session(SOCIAL, "2020-07-20", "2020-07-01")
			.session(COUNCIL, "2020-10-21");
		assertThat(sequence("2020-07-01", null)).first().isEqualTo("Sozialausschuss 2020-07-20");
	}

	@Test
	void whereTheCalendarEndsTheRestHasNoSession() {
		this.catalogue.session(COUNCIL, "2020-10-21");
		assertThat(sequence("2020-07-01", null)).containsExactly("Sozialausschuss –", "Kreistag –");
		this.catalogue.session(SOCIAL, "2020-10-22");
		assertThat(sequence("2020-07-01", null)).containsExactly("Sozialausschuss 2020-10-22", "Kreistag –");
	}

	private List<String> sequence(String dueOn, @Nullable String resubmission) {
		HistoryFixture history = new HistoryFixture(this.catalogue);
		TestSubmission submission = history.submission("jugend", "2020-06-30");
		if (resubmission == null) {
			submission.row("KJ-01", Column.EMPFEHLUNG, "Umsetzung zurückgestellt");
		}
		else {
			submission.row("KJ-01", Column.EMPFEHLUNG, "Umsetzung zurückgestellt", Column.WIEDERVORLAGE, resubmission);
		}
		submission.send();
		return Objects.requireNonNull(history.measure("KJ-01", "2020-06-30", dueOn).deferral())
			.nextSequence()
			.stream()
			.map(ConsultationTests::text)
			.toList();
	}

	private static String text(NextSession next) {
		Session session = next.session();
		return next.committee() + " " + ((session == null) ? "–" : session.date());
	}

}
