package de.lenkungsbericht.consolidation;

import java.math.BigDecimal;
import java.util.Random;

import de.lenkungsbericht.consolidation.timeline.ControlSumException;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.state.EuroBalance;
import de.lenkungsbericht.portfolio.state.FileControl;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ControlSumsTests {

	private static final Column ANNUAL = Column.JAEHRLICH;

	private final HistoryFixture history = new HistoryFixture(new TestCatalogue().measure("KJ-01", "jugend", "soziales")
		.measure("KJ-02", "jugend", "pflege")
		.measure("KJ-03", "soziales", "jugend"));

	@Test
	void everyRowOfAFileFallsIntoOneClass() {
		this.history.submission("jugend", "2020-06-30")
			.row("KJ-01", ANNUAL, "1,00")
			.row("KJ-02", ANNUAL, "10,00")
			.row("KJ-03", ANNUAL, "100,00")
			.rejectedRow("KJ-01", ANNUAL, "1000,00")
			.skippedRow(ANNUAL, "10000,00")
			.send();
		this.history.submission("jugend", "2020-07-31").row("KJ-02", ANNUAL, "20,00").send();
		EuroBalance balance = balance(this.history.state("2020-07-31"), 0);
		assertThat(balance).isEqualTo(euros("1111.00", "1.00", "10.00", "0", "100.00", "1000.00", "0"));
	}

	@Test
	void whatIsReportedForALaterDayIsLater() {
		this.history.submission("jugend", "2020-06-30").row("KJ-01", ANNUAL, "1,00").send();
		assertThat(balance(this.history.state("2020-06-29"), 0).later()).isEqualByComparingTo("1");
	}

	@Test
	void whatWasWithdrawnIsWithdrawn() {
		long receipt = this.history.submission("jugend", "2020-06-30").row("KJ-01", ANNUAL, "1,00").send();
		this.history.withdraw(receipt);
		assertThat(balance(this.history.state("2020-06-30"), 0).withdrawn()).isEqualByComparingTo("1");
		assertThat(this.history.measure("KJ-01", "2020-06-30").status()).isNull();
	}

	@Test
	void aFileThatFailedOnKIsRejectedAsAWhole() {
		this.history.submission("jugend", "2020-06-30")
			.row("KJ-01", ANNUAL, "1,00")
			.headFinding(FindingCode.K02, "B1")
			.send();
		assertThat(balance(this.history.state("2020-06-30"), 0).rejected()).isEqualByComparingTo("1");
	}

	@Test
	void aFileThatFailedOnDStandsWithoutRowsAndEuros() {
		this.history.submission("jugend", "2020-06-30")
			.row("KJ-01", ANNUAL, "1,00")
			.fileFinding(FindingCode.D04)
			.send();
		FileControl control = this.history.state("2020-06-30").controls().get(0);
		assertThat(control.submission().counts().found()).isZero();
		assertThat(control.balance(ANNUAL).reported()).isZero();
	}

	@Test
	void aFormerLeadsRowIsSupersededOnceTheNewLeadReports() {
		this.history.submission("jugend", "2020-06-30").row("KJ-01", ANNUAL, "1,00").send();
		this.history.catalogue(new TestCatalogue().measure("KJ-01", "soziales"));
		assertThat(balance(this.history.state("2020-06-30"), 0).inMaster()).isEqualByComparingTo("1");
		this.history.submission("soziales", "2020-06-30").row("KJ-01", ANNUAL, "2,00").send();
		assertThat(balance(this.history.state("2020-06-30"), 0).superseded()).isEqualByComparingTo("1");
	}

	@Test
	void aRowThatWentMissingFailsTheReport() {
		this.history.submission("jugend", "2020-06-30").row("KJ-01", ANNUAL, "1,00").send();
		JdbcTemplate jdbc = new JdbcTemplate(TestDatabase.inMemory());
		jdbc.update("DELETE FROM row_value");
		jdbc.update("DELETE FROM measure_row");
		assertThatExceptionOfType(ControlSumException.class).isThrownBy(() -> this.history.state("2020-06-30"));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void anyHistoryBalancesAndLaterReportingDatesDoNotChangeAnEarlierState(long seed) {
		RandomHistory random = new RandomHistory(this.history, new Random(seed));
		random.send(25, "2020-01-01", 120);
		PortfolioState before = this.history.state("2020-06-01");
		random.send(15, "2020-07-01", 90);
		PortfolioState after = this.history.state("2020-06-01");
		assertThat(after.measures()).isEqualTo(before.measures());
		assertThat(after.changes()).isEqualTo(before.changes());
		assertThat(inMaster(after)).isEqualByComparingTo(shown(after));
		assertThat(inMaster(this.history.state("2020-12-31")))
			.isEqualByComparingTo(shown(this.history.state("2020-12-31")));
	}

	private static BigDecimal inMaster(PortfolioState state) {
		return state.controls()
			.stream()
			.map((control) -> control.balance(ANNUAL).inMaster())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static BigDecimal shown(PortfolioState state) {
		return state.measures()
			.stream()
			.map(MeasureState::status)
			.filter((status) -> status != null)
			.map((status) -> status.number(ANNUAL))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static EuroBalance balance(PortfolioState state, int index) {
		return state.controls().get(index).balance(ANNUAL);
	}

	private static EuroBalance euros(String reported, String inMaster, String superseded, String later,
			String contributions, String rejected, String withdrawn) {
		return new EuroBalance(new BigDecimal(reported), new BigDecimal(inMaster), new BigDecimal(superseded),
				new BigDecimal(later), new BigDecimal(contributions), new BigDecimal(rejected),
				new BigDecimal(withdrawn));
	}

}
