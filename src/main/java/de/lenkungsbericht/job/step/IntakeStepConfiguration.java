package de.lenkungsbericht.job.step;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.intake.Intake;
import de.lenkungsbericht.intake.IntakeOrder;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.intake.archive.RunRegister;
import de.lenkungsbericht.job.setting.LenkungsberichtProperties;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Receipt;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Copies and receipts, and with them the list of what this run judges. A restart adds
 * nothing to it: what has arrived since is for the next run.
 */
@Configuration(proxyBeanMethods = false)
class IntakeStepConfiguration {

	@Bean
	Step intake(Steps steps, Intake intake, RunRegister runs, ReceiptArchive archive, SubmissionStore store,
			Catalogues catalogues, LenkungsberichtProperties properties) {
		return steps.once("intake", (run) -> {
			IntakeOrder order = new IntakeOrder(run.run(), run.runDay(), run.catalogueHash(), run.settings().hash(),
					run.ruleSet(), run.input(), departments(catalogues.of(run)), properties.settle());
			archive.finishAdding();
			if (archive.judgedBy(run.run()).isEmpty()) {
				runs.write(runs.run(run.run()).leaving(intake.take(order)));
			}
			adopt(run, archive, store);
			archive.judgedBy(run.run()).forEach(store::register);
		});
	}

	/**
	 * What earlier runs took and could not judge is judged now. Written first, so that
	 * the receipt always names what it is judged by.
	 */
	private static void adopt(RunContext run, ReceiptArchive archive, SubmissionStore store) throws IOException {
		Set<Long> judged = store.judged()
			.stream()
			.map((submission) -> submission.receipt().number())
			.collect(Collectors.toSet());
		for (Receipt receipt : archive.unsealed()) {
			if (receipt.run() < run.run() && !judged.contains(receipt.number())) {
				archive.replace(receipt.judgedIn(run.run(), run.runDay(), run.catalogueHash(), run.settings().hash(),
						run.ruleSet()));
			}
		}
		archive.force();
	}

	/** The drop folders: of each department, and the one in which decisions come back. */
	static Set<DepartmentId> departments(Catalogue catalogue) {
		Stream<DepartmentId> departments = catalogue.departments().stream().map(Department::id);
		return Stream.concat(departments, Stream.of(DepartmentId.STEERING_GROUP)).collect(Collectors.toSet());
	}

}
