package de.lenkungsbericht.job.database;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.consolidation.Withdrawal;
import de.lenkungsbericht.intake.archive.RunRegister;
import de.lenkungsbericht.intake.archive.WithdrawalArchive;
import de.lenkungsbericht.intake.archive.WithdrawalRecord;
import de.lenkungsbericht.job.setting.SetupException;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.springframework.stereotype.Component;

/** Takes accepted submissions out again: on the disk first, then in the database. */
@Component
public class Withdrawals {

	private final SubmissionStore store;

	private final WithdrawalArchive archive;

	private final RunRegister runs;

	private final Clock clock;

	Withdrawals(SubmissionStore store, WithdrawalArchive archive, RunRegister runs, Clock clock) {
		this.store = store;
		this.archive = archive;
		this.runs = runs;
		this.clock = clock;
	}

	/**
	 * Withdraws the newest accepted submission of some content.
	 * @param sha256 or the beginning of it that is unique
	 * @throws SetupException if there is none
	 */
	public Receipt withdraw(String sha256, String reason) throws IOException {
		Receipt receipt = accepted(sha256.strip().toLowerCase(Locale.ROOT)).receipt();
		WithdrawalRecord withdrawal = new WithdrawalRecord(this.archive.next(), receipt.number(), receipt.sha256(),
				reason, this.clock.instant().truncatedTo(ChronoUnit.MILLIS), this.runs.next() - 1);
		this.archive.add(withdrawal);
		apply(withdrawal);
		return receipt;
	}

	/** Enters into the database what was withdrawn after a run. */
	public void reapply(int afterRun) throws IOException {
		for (WithdrawalRecord withdrawal : this.archive.all()) {
			if (withdrawal.afterRun() == afterRun) {
				apply(withdrawal);
			}
		}
	}

	static Withdrawal of(WithdrawalRecord withdrawal) {
		return new Withdrawal(withdrawal.number(), withdrawal.receipt(), withdrawal.reason(), withdrawal.withdrawnAt());
	}

	private void apply(WithdrawalRecord withdrawal) {
		this.store.withdraw(of(withdrawal));
	}

	private SubmissionRecord accepted(String sha256) {
		List<SubmissionRecord> named = this.store.judged()
			.stream()
			.filter((submission) -> submission.receipt().sha256().startsWith(sha256))
			.toList();
		if (sha256.isEmpty() || named.isEmpty()) {
			throw new SetupException("No submission was ever judged whose SHA-256 begins with '" + sha256
					+ "'; meldungen.csv lists them");
		}
		if (named.stream().map((submission) -> submission.receipt().sha256()).distinct().count() > 1) {
			throw new SetupException("Several submissions begin with '" + sha256 + "'; give more of the SHA-256");
		}
		List<Long> withdrawn = this.store.withdrawals().stream().map(Withdrawal::submission).toList();
		return named.stream()
			.filter((submission) -> submission.verdict().isAccepted())
			.filter((submission) -> !withdrawn.contains(submission.receipt().number()))
			.max(Comparator.comparing(SubmissionRecord::order))
			.orElseThrow(() -> new SetupException("The submission " + named.get(0).receipt().path()
					+ " was not accepted, or is withdrawn already; there is nothing to withdraw"));
	}

}
