package de.lenkungsbericht.report.feedback;

import java.time.LocalDate;
import java.util.List;

import de.lenkungsbericht.testing.PlainGerman;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes next is always said, also where nothing does. */
class NextDatesTests {

	private final TestCatalogue catalogue = TestCatalogue.standard();

	@Test
	void theNextReportAndTheNextSession() {
		this.catalogue.reportingDay("2021-06-01", "2021-06-08").steering("2021-06-15");
		assertThat(said(LocalDate.of(2021, 6, 2))).containsExactly(
				"Nächste Meldung: Stichtag 01.06.2021, Abgabe bis 08.06.2021",
				"Nächste Sitzung: Lenkungsgruppe Sozialstrategie am 15.06.2021");
	}

	@Test
	void theVorlagenschlussUntilItHasPassed() {
		this.catalogue.session(TestCatalogue.STEERING_GROUP, "2021-06-15", "2021-06-01");
		assertThat(said(LocalDate.of(2021, 6, 1))).containsExactly(
				"Nächste Sitzung: Lenkungsgruppe Sozialstrategie am 15.06.2021, Vorlagenschluss 01.06.2021");
		assertThat(said(LocalDate.of(2021, 6, 2)))
			.containsExactly("Nächste Sitzung: Lenkungsgruppe Sozialstrategie am 15.06.2021");
	}

	@Test
	void onlyTheSessionForThoseWhoDecide() {
		this.catalogue.reportingDay("2021-06-01", "2021-06-08").steering("2021-06-15");
		assertThat(NextDates.ofSessions(this.catalogue.build(), LocalDate.of(2021, 6, 2)))
			.containsExactly("Nächste Sitzung: Lenkungsgruppe Sozialstrategie am 15.06.2021");
	}

	@Test
	void theEndOfTheCalendar() {
		assertThat(said(LocalDate.of(2031, 1, 1)))
			.containsExactly("Im Kalender stehen zurzeit keine weiteren Termine.");
	}

	private List<String> said(LocalDate day) {
		List<String> lines = NextDates.of(this.catalogue.build(), day);
		lines.forEach(PlainGerman::check);
		return lines;
	}

}
