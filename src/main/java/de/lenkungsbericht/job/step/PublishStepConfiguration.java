package de.lenkungsbericht.job.step;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.intake.archive.DurableFiles;
import de.lenkungsbericht.intake.archive.LeftFile;
import de.lenkungsbericht.intake.archive.RunRecord;
import de.lenkungsbericht.intake.archive.RunRegister;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.report.run.RunFigures;
import de.lenkungsbericht.report.run.RunReport;
import de.lenkungsbericht.report.run.RunReportWriter;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The drafts get their names; the run report tells of it. */
@Configuration(proxyBeanMethods = false)
class PublishStepConfiguration {

	@Bean
	Step publish(Steps steps, PortfolioStates states, Answers answers, RunRegister runs, FeedbackPublication feedback,
			OpeningNotes notes, Clock clock) {
		return steps.once("publish", (run) -> {
			Publication publication = Publication.of(run.draft(), run.output());
			FeedbackPublication.Result answered = feedback.publish(run, answers.owedBy(run.run()));
			List<String> warnings = new ArrayList<>(notes.sentences());
			warnings.addAll(publication.warnings());
			warnings.addAll(answered.warnings());
			RunRecord record = runs.run(run.run());
			if (!warnings.equals(record.warnings())) {
				runs.write(record.warning(warnings));
			}
			List<RunReport.LeftFile> left = record.left().stream().map(PublishStepConfiguration::left).toList();
			PortfolioState state = states.of(run);
			writeReport(run,
					new RunReport(run.run(), LocalDateTime.ofInstant(run.started(), run.zone()),
							Duration.between(run.started(), clock.instant()), state.asOf(), state.dueOn(),
							answers.owedBy(run.run()), left, RunFigures.of(state), publication.published(),
							answered.files(), warnings));
		});
	}

	private static RunReport.LeftFile left(LeftFile file) {
		return new RunReport.LeftFile(file.path(), file.finding());
	}

	private static void writeReport(RunContext run, RunReport report) throws IOException {
		Path named = run.output().resolve(RunReportWriter.FILE_NAME);
		Path aside = named.resolveSibling(RunReportWriter.FILE_NAME + DurableFiles.UNFINISHED);
		RunReportWriter.write(report, aside);
		DurableFiles.force(aside);
		Publication.replace(aside, named);
		DurableFiles.forceFolder(run.output());
	}

}
