package de.lenkungsbericht.job.step;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.intake.archive.Seal;
import de.lenkungsbericht.job.database.Comparison;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The verdicts into the receipts, where they are the truth. What the database has lost on
 * a full disk shows here, before anything is called accepted.
 */
@Configuration(proxyBeanMethods = false)
class SealStepConfiguration {

	@Bean
	Step seal(Steps steps, SubmissionStore store, ReceiptArchive archive, Comparison comparison) {
		return steps.once("seal", (run) -> {
			for (SubmissionRecord submission : unsealed(archive, store)) {
				archive.seal(submission.receipt(), seal(submission, store));
			}
			archive.force();
			comparison.differences().stream().findFirst().ifPresent((difference) -> {
				throw new IllegalStateException(difference.sentence());
			});
			for (Receipt receipt : archive.sealedWithoutRowNumbers()) {
				complete(receipt, archive, store);
			}
			archive.force();
		});
	}

	/**
	 * In the order in which they were judged: should the database be lost half-way, what
	 * has no seal yet is judged after what has.
	 */
	private static List<SubmissionRecord> unsealed(ReceiptArchive archive, SubmissionStore store) throws IOException {
		Map<Long, SubmissionRecord> judged = store.judged()
			.stream()
			.collect(Collectors.toMap((submission) -> submission.receipt().number(), Function.identity()));
		List<SubmissionRecord> unsealed = new ArrayList<>();
		for (Receipt receipt : archive.unsealed()) {
			SubmissionRecord submission = judged.get(receipt.number());
			if (submission == null) {
				throw lost(receipt);
			}
			unsealed.add(submission);
		}
		unsealed.sort(Comparator.comparingLong(SubmissionRecord::order));
		return unsealed;
	}

	private static Seal seal(SubmissionRecord submission, SubmissionStore store) {
		long receipt = submission.receipt().number();
		return Seal.of(submission, store.judgedAt(receipt), store.dispositions(receipt));
	}

	/**
	 * What an older program has sealed without row numbers gets those of the database.
	 */
	private static void complete(Receipt receipt, ReceiptArchive archive, SubmissionStore store) throws IOException {
		Optional<Seal> onRecord = archive.seal(receipt.number());
		Optional<Seal> stored = store.judged(receipt.number()).map((submission) -> seal(submission, store));
		if (stored.map(Seal::withoutRowNumbers).equals(onRecord)) {
			archive.seal(receipt, stored.orElseThrow());
		}
	}

	private static IllegalStateException lost(Receipt receipt) {
		return new IllegalStateException("The database has no verdict on receipt " + receipt.number()
				+ "; it does not hold what was written to it. Check the space on its disk");
	}

}
