package de.lenkungsbericht.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import de.lenkungsbericht.consolidation.SubmissionStore.Staged;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.judgement.PriorStatus;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

class SubmissionStoreTests {

	private static final DepartmentId JUGEND = new DepartmentId("jugend");

	private final HistoryFixture history = new HistoryFixture(
			new TestCatalogue().measure("KJ-01", "jugend").measure("KJ-02", "soziales", "jugend"));

	private final SubmissionStore store = this.history.store();

	@Test
	void aReceiptIsRegisteredOnce() {
		Receipt receipt = this.history.receipt(JUGEND);
		this.store.register(receipt);
		this.store.register(receipt);
		assertThat(this.store.undecided(receipt.run())).containsExactly(receipt);
	}

	@Test
	void whatIsStagedComesBackAsItWas() {
		TestSubmission submission = this.history.submission("jugend", "2020-06-22")
			.row("KJ-01", Column.JAEHRLICH, "12500,00", Column.KURZBERICHT, "Läuft\ngut")
			.rejectedRow("KJ-02", Column.TERMIN, "2020-06-01/2020-06-30 Juni 2020")
			.headFinding(FindingCode.K08, "B2")
			.fileFinding(FindingCode.D11);
		Staged staged = this.store.staged(submission.stage());
		assertThat(staged.head()).isEqualTo(submission.head());
		assertThat(staged.rows()).isEqualTo(submission.rows());
		assertThat(staged.findings()).extracting("code").containsExactly(FindingCode.D11);
	}

	@Test
	void whatIsStagedCanBeForgotten() {
		long receipt = this.history.submission("jugend", "2020-06-22")
			.row("KJ-01")
			.headFinding(FindingCode.K08, "B2")
			.stage();
		this.store.clearStaged(receipt);
		Staged staged = this.store.staged(receipt);
		assertThat(staged.head()).isNull();
		assertThat(staged.rows()).isEmpty();
		assertThat(staged.findings()).isEmpty();
	}

	@Test
	void nothingStagedIsVisibleBeforeItIsDecided() {
		this.history.submission("jugend", "2020-06-22").row("KJ-01").stage();
		assertThat(this.store.prior(JUGEND)).isEqualTo(PriorStatus.NONE);
		assertThat(this.store.decided(1)).isEmpty();
	}

	@Test
	void aVerdictIsEnteredWithItsCounts() {
		this.history.submission("jugend", "2020-06-22").row("KJ-01").rejectedRow("KJ-02").skippedRow().send();
		SubmissionRecord decided = this.store.decided(1).get(0);
		assertThat(decided.verdict()).isEqualTo(Verdict.PARTLY_ACCEPTED);
		assertThat(decided.counts().found()).isEqualTo(3);
		assertThat(decided.errors()).isOne();
		assertThat(decided.order()).isOne();
		assertThat(this.store.undecided(1)).isEmpty();
	}

	@Test
	void aVerdictIsEnteredOnce() {
		TestSubmission submission = this.history.submission("jugend", "2020-06-22").row("KJ-01");
		long receipt = submission.send();
		assertThatIllegalStateException()
			.isThrownBy(() -> this.store.decide(receipt, submission.judgement(), Instant.EPOCH));
		assertThatIllegalStateException().isThrownBy(() -> this.store.clearStaged(receipt));
	}

	@Test
	void aFileThatFailsOnDLeavesNothingButItsFindingsOfD() {
		long receipt = this.history.submission("jugend", "2020-06-22")
			.rejectedRow("KJ-01")
			.headFinding(FindingCode.K02, "B1")
			.fileFinding(FindingCode.D04)
			.send();
		Staged staged = this.store.staged(receipt);
		assertThat(staged.rows()).isEmpty();
		assertThat(staged.findings()).extracting("code").containsExactly(FindingCode.D04);
		assertThat(this.store.decided(1)).extracting(SubmissionRecord::failedOnFile, SubmissionRecord::errors)
			.containsExactly(tuple(true, 1));
	}

	@Test
	void thePriorStatusIsTheNewestRowOfEachMeasureContributionsAmongThem() {
		this.history.submission("jugend", "2020-06-22").row("KJ-01", Column.ANLAGE, "01").row("KJ-02").send();
		this.history.submission("jugend", "2020-06-22").row("KJ-01", Column.ANLAGE, "02").send();
		this.history.submission("jugend", "2020-07-22").rejectedRow("KJ-01", Column.ANLAGE, "03").send();
		PriorStatus prior = this.store.prior(JUGEND);
		assertThat(prior.lastAccepted()).isEqualTo(LocalDate.of(2020, 6, 22));
		assertThat(prior.rows()).containsOnlyKeys(new MeasureNumber("KJ-01"), new MeasureNumber("KJ-02"));
		assertThat(prior.rows()).hasEntrySatisfying(new MeasureNumber("KJ-01"),
				(row) -> assertThat(row.text(Column.ANLAGE)).isEqualTo("02"));
		assertThat(prior.contributions()).containsExactly(new MeasureNumber("KJ-02"));
	}

	@Test
	void whatWasStagedIsWholeUntilSomethingOfItIsLost() {
		long receipt = this.history.submission("jugend", "2020-06-22").row("KJ-01").row("KJ-02").stage();
		assertThat(this.store.isStagedWhole(receipt)).as("before its end").isFalse();
		this.store.stageEnd(receipt, 2, 0);
		assertThat(this.store.isStagedWhole(receipt)).isTrue();
		this.store.stageEnd(receipt, 2, 1);
		assertThat(this.store.isStagedWhole(receipt)).as("a finding lost").isFalse();
		this.store.stageEnd(receipt, 3, 0);
		assertThat(this.store.isStagedWhole(receipt)).as("a row lost").isFalse();
		this.store.clearStaged(receipt);
		assertThat(this.store.isStagedWhole(receipt)).as("begun anew").isFalse();
	}

	@Test
	void whatWasWithdrawnIsNoPriorStatus() {
		long receipt = this.history.submission("jugend", "2020-06-22").row("KJ-01").send();
		this.store.withdraw(new Withdrawal(99, receipt, "falsche Datei", Instant.EPOCH));
		assertThat(this.store.prior(JUGEND)).isEqualTo(PriorStatus.NONE);
		assertThat(this.store.decided(1)).extracting(SubmissionRecord::verdict).isEqualTo(List.of(Verdict.WITHDRAWN));
	}

	@Test
	void longTextsFit() {
		String text = "ß".repeat(32_767);
		long receipt = this.history.submission("jugend", "2020-06-22").row("KJ-01", Column.KURZBERICHT, text).send();
		assertThat(this.store.staged(receipt).rows().get(0).values()).containsValue(new Value.Text(text));
	}

}
