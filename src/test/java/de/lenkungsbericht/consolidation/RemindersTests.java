package de.lenkungsbericht.consolidation;

import java.time.LocalDate;

import de.lenkungsbericht.consolidation.timeline.Reminders;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.notice.Occasion;
import de.lenkungsbericht.testing.TestCatalogue;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom the reporting calendar asks to be reminded, and when. */
class RemindersTests {

	private static final String STICHTAG = "2020-06-22";

	private final TestCatalogue catalogue = new TestCatalogue().measure("KJ-01", "jugend")
		.measure("AT-01", "pflege", "soziales")
		.reportingDay(STICHTAG, "2020-06-30");

	private final HistoryFixture history = new HistoryFixture(this.catalogue);

	private Reminders reminders = new Reminders(7, 2);

	@ParameterizedTest
	@CsvSource({ "2020-06-23, before", "2020-06-30, before", "2020-07-02, after", "2020-07-16, after" })
	void leadsAreRemindedWithinItsDays(String today, String phase) {
		on(today).containsExactly("reminder-" + phase + "-2020-06-22-jugend",
				"reminder-" + phase + "-2020-06-22-pflege");
	}

	@ParameterizedTest
	@CsvSource({ "2020-06-22", "2020-07-01", "2020-07-17" })
	void nobodyIsRemindedOnOtherDays(String today) {
		on(today).isEmpty();
	}

	@Test
	void whoHasReportedAsOfThatDayIsLeftInPeace() {
		this.history.submission("jugend", STICHTAG).row("KJ-01", Column.JAEHRLICH, "1").send();
		on("2020-06-25").containsExactly("reminder-before-2020-06-22-pflege");
	}

	@Test
	void aReportOfAnotherDayOrOneWithdrawnDoesNotCount() {
		this.history.submission("jugend", STICHTAG).row("KJ-01", Column.JAEHRLICH, "1").send();
		this.history.withdraw(1);
		this.history.submission("pflege", "2020-06-21").row("AT-01", Column.JAEHRLICH, "1").send();
		on("2020-06-25").hasSize(2);
	}

	@Test
	void whatALaterReportHasOvertakenIsNotAskedFor() {
		this.history.submission("jugend", "2020-06-23").row("KJ-01", Column.JAEHRLICH, "1").send();
		on("2020-06-25").containsExactly("reminder-before-2020-06-22-pflege");
	}

	@Test
	void noDaysMeansNoReminder() {
		this.reminders = new Reminders(0, 0);
		on("2020-06-30").isEmpty();
	}

	private ListAssert<String> on(String today) {
		return assertThat(this.reminders
			.due(this.catalogue.build(), this.history.state("2020-07-31").submissions(), LocalDate.parse(today))
			.stream()
			.map(Occasion::key)
			.toList());
	}

}
