package de.lenkungsbericht.job.step;

import de.lenkungsbericht.intake.archive.DurableFiles;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.report.ReportWriter;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * All outputs as drafts; none is visible yet. They are on the disk before the database
 * says that the step is done, since a restart publishes what it finds.
 */
@Configuration(proxyBeanMethods = false)
class RenderStepConfiguration {

	@Bean
	Step render(Steps steps, PortfolioStates states, Catalogues catalogues) {
		return steps.once("render", (run) -> {
			PortfolioState state = states.of(run);
			ReportWriter.write(state, catalogues.of(run), run.zone(), Publication.emptyDraft(run.draft()));
			DurableFiles.forceTree(run.draft());
		});
	}

}
