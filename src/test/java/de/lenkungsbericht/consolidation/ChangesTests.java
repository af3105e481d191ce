package de.lenkungsbericht.consolidation;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.portfolio.state.FieldChange.Since;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ChangesTests {

	private final HistoryFixture history = new HistoryFixture(
			new TestCatalogue().measure("KJ-01", "jugend").measure("KJ-02", "jugend").steering("2020-05-15"));

	@Test
	void aRowIsHeldAgainstTheLastOneWithAnEarlierReportingDateAndTheLastSession() {
		this.history.submission("jugend", "2020-03-31").row("KJ-01", Column.ANLAGE, "01").send();
		this.history.submission("jugend", "2020-05-31").row("KJ-01", Column.ANLAGE, "02").send();
		this.history.submission("jugend", "2020-06-30").row("KJ-01", Column.ANLAGE, "falsch").send();
		this.history.submission("jugend", "2020-06-30").row("KJ-01", Column.BEMERKUNG, "neu").send();
		assertThat(this.history.state("2020-06-30").changes())
			.extracting(FieldChange::since, FieldChange::column, FieldChange::before, FieldChange::after)
			.containsExactly(tuple(Since.PREVIOUS_STATUS, Column.ANLAGE, "02", ""),
					tuple(Since.LAST_STEERING_SESSION, Column.ANLAGE, "01", ""),
					tuple(Since.PREVIOUS_STATUS, Column.BEMERKUNG, "", "neu"),
					tuple(Since.LAST_STEERING_SESSION, Column.BEMERKUNG, "", "neu"));
	}

	@Test
	void aFirstStatusIsNoChangeAndTheTitleIsNotCompared() {
		this.history.submission("jugend", "2020-06-30").row("KJ-01", Column.ANLAGE, "01", Column.TITEL, "A").send();
		assertThat(this.history.state("2020-06-30").changes()).isEmpty();
		this.history.submission("jugend", "2020-07-31").row("KJ-01", Column.ANLAGE, "01", Column.TITEL, "B").send();
		assertThat(this.history.state("2020-07-31").changes()).isEmpty();
	}

	@Test
	void whatIsTakenOverChangesWhatIsShown() {
		this.history.submission("jugend", "2020-03-31")
			.row("KJ-01", Column.GEMEINSAM_MIT, "KJ-02")
			.row("KJ-02", Column.NAECHSTE_VORSTELLUNG, "Kreistag")
			.send();
		this.history.submission("jugend", "2020-06-30").row("KJ-02").send();
		assertThat(this.history.state("2020-06-30").changes()).filteredOn("since", Since.LAST_STEERING_SESSION)
			.extracting((change) -> change.measure().value())
			.containsExactly("KJ-01", "KJ-02");
	}

}
