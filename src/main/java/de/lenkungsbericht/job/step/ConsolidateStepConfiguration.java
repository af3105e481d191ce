package de.lenkungsbericht.job.step;

import de.lenkungsbericht.intake.archive.ReceiptArchive;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The state of the whole portfolio, with the proof that nothing went missing: no row and
 * no euro, which the state itself is checked for, and no receipt.
 */
@Configuration(proxyBeanMethods = false)
class ConsolidateStepConfiguration {

	@Bean
	Step consolidate(Steps steps, PortfolioStates states, ReceiptArchive archive) {
		return steps.once("consolidate", (run) -> {
			int inDatabase = states.of(run).submissions().size();
			int onDisk = archive.size();
			if (onDisk != inDatabase) {
				throw new IllegalStateException("The database knows " + inDatabase + " of " + onDisk
						+ " submissions received; no output was changed. Restore the state folder from a backup");
			}
		});
	}

}
