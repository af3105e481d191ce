package de.lenkungsbericht.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.SortedSet;
import java.util.TreeSet;

import de.lenkungsbericht.consolidation.NoticeQueue;
import de.lenkungsbericht.intake.archive.NoticeArchive;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.intake.archive.RunRecord;
import de.lenkungsbericht.intake.archive.RunRegister;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.intake.archive.WithdrawalArchive;
import de.lenkungsbericht.job.setting.Settings;
import de.lenkungsbericht.job.step.JobFailedException;
import de.lenkungsbericht.job.step.RunContext;
import de.lenkungsbericht.job.step.RunParameters;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Judges into an empty database everything that was ever judged, run by run. */
@Component
class PastRuns {

	private final JobOperator operator;

	private final Job job;

	private final RunRegister runs;

	private final ReceiptArchive archive;

	private final WithdrawalArchive withdrawals;

	private final NoticeArchive notices;

	private final NoticeQueue queue;

	private final Path nowhere;

	PastRuns(JobOperator operator, @Qualifier("rebuildJob") Job job, RunRegister runs, ReceiptArchive archive,
			WithdrawalArchive withdrawals, NoticeArchive notices, NoticeQueue queue, StateFolder state) {
		this.operator = operator;
		this.job = job;
		this.runs = runs;
		this.archive = archive;
		this.withdrawals = withdrawals;
		this.notices = notices;
		this.queue = queue;
		this.nowhere = state.root();
	}

	void replay() throws IOException, JobExecutionException {
		for (int run : withReceipts()) {
			JobExecution execution = this.operator.start(this.job, RunParameters.of(context(this.runs.run(run))));
			if (execution.getStatus() != BatchStatus.COMPLETED) {
				throw JobFailedException.of(execution);
			}
		}
		this.queue.replaceBy(this.notices.all());
	}

	/** Most nights bring nothing. */
	private SortedSet<Integer> withReceipts() throws IOException {
		SortedSet<Integer> numbers = new TreeSet<>();
		this.archive.all().forEach((receipt) -> numbers.add(receipt.run()));
		this.withdrawals.all().forEach((withdrawal) -> numbers.add(withdrawal.afterRun()));
		return numbers;
	}

	/** Takes nothing in and writes nothing out, so the folders do not matter. */
	private RunContext context(RunRecord run) {
		return new RunContext(run.run(), run.runDay(), run.started(), ZoneId.of(run.zone()), null, null,
				run.catalogueHash(), Settings.parse(run.configuration()), run.ruleSet(), this.nowhere, this.nowhere);
	}

}
