package de.lenkungsbericht.job;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.intake.archive.Seal;
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
	Step seal(Steps steps, SubmissionStore store, ReceiptArchive archive) {
		return steps.once("seal", (run) -> {
			List<SubmissionRecord> decided = store.decided(run.run());
			requireAll(run, archive.all(), decided);
			for (SubmissionRecord submission : decided) {
				Receipt receipt = submission.receipt();
				archive.seal(receipt, Seal.of(submission, store.judgedAt(receipt.number())));
			}
			archive.force();
		});
	}

	private static void requireAll(RunContext run, List<Receipt> receipts, List<SubmissionRecord> decided) {
		Set<Receipt> known = decided.stream().map(SubmissionRecord::receipt).collect(Collectors.toSet());
		List<Receipt> missing = receipts.stream()
			.filter((receipt) -> receipt.run() == run.run())
			.filter((receipt) -> !known.contains(receipt))
			.toList();
		if (!missing.isEmpty()) {
			throw new IllegalStateException("The database has no verdict on receipt " + missing.get(0).number()
					+ "; it does not hold what was written to it. Check the space on its disk");
		}
	}

}
