package de.lenkungsbericht.job.step;

import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.report.ReportWriter;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All outputs as drafts; none is visible yet. */
@Configuration(proxyBeanMethods = false)
class RenderStepConfiguration {

	@Bean
	Step render(Steps steps, PortfolioStates states, Catalogues catalogues) {
		return steps.once("render", (run) -> {
			PortfolioState state = states.of(run);
			ReportWriter.write(state, catalogues.of(run), run.zone(), Publication.emptyDraft(run.draft()));
		});
	}

}
