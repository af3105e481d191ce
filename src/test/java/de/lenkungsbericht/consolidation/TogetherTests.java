package de.lenkungsbericht.consolidation;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Gemeinsam mit. */
class TogetherTests {

	private static final Column STAGE = Column.BEARBEITUNGSSTAND;

	private final HistoryFixture history = new HistoryFixture(
			new TestCatalogue().measure("KJ-01", "jugend").measure("KJ-02", "jugend").measure("KJ-03", "soziales"));

	@Test
	void blankValuesAreTakenOverFromTheFirstNamed() {
		send("KJ-01", "KJ-02, KJ-03");
		this.history.submission("jugend", "2020-06-30")
			.row("KJ-02", STAGE, "Umsetzung", Column.NAECHSTE_VORSTELLUNG, "Kreistag", Column.BEMERKUNG, "bleibt")
			.send();
		MeasureState measure = this.history.measure("KJ-01", "2020-06-30");
		assertThat(measure.status()).extracting((status) -> status.text(STAGE)).isEqualTo("Umsetzung");
		assertThat(measure.takenOver()).containsExactlyInAnyOrder(STAGE, Column.NAECHSTE_VORSTELLUNG);
		assertThat(measure.status()).extracting((status) -> status.text(Column.BEMERKUNG)).isEqualTo("");
		assertThat(measure.accepted()).extracting((row) -> row.status().isFilled(STAGE)).isEqualTo(false);
	}

	@Test
	void anOwnValueStands() {
		send("KJ-01", "KJ-02", STAGE, "Konzeptentwicklung");
		send("KJ-02", "KJ-01", STAGE, "Umsetzung");
		assertThat(stage("KJ-01")).isEqualTo("Konzeptentwicklung");
	}

	@Test
	void whatIsTakenOverIsTakenOverOnwards() {
		send("KJ-01", "KJ-02");
		send("KJ-02", "KJ-03");
		this.history.submission("soziales", "2020-06-30").row("KJ-03", STAGE, "Umsetzung").send();
		assertThat(stage("KJ-01")).isEqualTo("Umsetzung");
		assertThat(stage("KJ-02")).isEqualTo("Umsetzung");
	}

	@Test
	void aCircleEndsBlank() {
		send("KJ-01", "KJ-02");
		send("KJ-02", "KJ-01");
		assertThat(stage("KJ-01")).isEmpty();
		assertThat(this.history.measure("KJ-02", "2020-06-30").takenOver()).isEmpty();
	}

	@Test
	void aMeasureThatLeadsIntoACircleStaysBlankToo() {
		send("KJ-01", "KJ-02");
		send("KJ-02", "KJ-03");
		this.history.submission("soziales", "2020-06-30").row("KJ-03", Column.GEMEINSAM_MIT, "KJ-02").send();
		assertThat(stage("KJ-01")).isEmpty();
	}

	@Test
	void theOtherMeasureIsResolvedAsOfTheSameDay() {
		send("KJ-01", "KJ-03");
		this.history.submission("soziales", "2020-05-31").row("KJ-03", STAGE, "Konzeptentwicklung").send();
		this.history.submission("soziales", "2020-07-31").row("KJ-03", STAGE, "Umsetzung").send();
		assertThat(stage("KJ-01")).isEqualTo("Konzeptentwicklung");
	}

	@Test
	void aMeasureWithoutAStatusGivesNothing() {
		send("KJ-01", "KJ-03");
		assertThat(stage("KJ-01")).isEmpty();
	}

	private void send(String number, String together, Object... values) {
		Object[] all = new Object[values.length + 2];
		System.arraycopy(values, 0, all, 2, values.length);
		all[0] = Column.GEMEINSAM_MIT;
		all[1] = together;
		this.history.submission("jugend", "2020-06-30").row(number, all).send();
	}

	private String stage(String number) {
		MeasureState measure = this.history.measure(number, "2020-06-30");
		return (measure.status() == null) ? "" : measure.status().text(STAGE);
	}

}
