package de.lenkungsbericht.job.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.lenkungsbericht.consolidation.SubmissionExtracts;
import de.lenkungsbericht.intake.LostCopies;
import de.lenkungsbericht.intake.archive.PurgeArchive;
import de.lenkungsbericht.intake.archive.SpaceReserve;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Whether the run can be finished at all: space, catalogue, configuration, copies. A
 * restart asks again, since what stopped the run may have been the disk.
 */
@Configuration(proxyBeanMethods = false)
class PreflightStepConfiguration {

	/** Below this a run could stop half-way. */
	private static final long SPACE_NEEDED = 16L * 1024 * 1024;

	@Bean
	Step preflight(Steps steps, StateFolder state, Catalogues catalogues, Answers answers, PurgeArchive purges,
			SubmissionExtracts extracts) {
		return steps.always("preflight", (run) -> {
			SpaceReserve reserve = new SpaceReserve(state);
			try {
				reserve.keep();
				for (Path folder : List.of(state.root(), state.inbox(), state.database(),
						Files.createDirectories(run.output()), Path.of(System.getProperty("java.io.tmpdir")))) {
					requireSpace(folder);
				}
			}
			catch (IOException | IllegalStateException ex) {
				reserve.release();
				throw ex;
			}
			List<Receipt> unanswered = answers.owedBy(run.run()).stream().map(SubmissionRecord::receipt).toList();
			new LostCopies(state).restore(run.input(), IntakeStepConfiguration.departments(catalogues.of(run)),
					new PurgedSubmissions(purges, extracts).others(unanswered));
		});
	}

	private static void requireSpace(Path folder) throws IOException {
		long usable = Files.getFileStore(folder).getUsableSpace();
		if (usable < SPACE_NEEDED) {
			throw new IllegalStateException("Only " + usable / 1024 + " KiB are free in " + folder + "; at least "
					+ SPACE_NEEDED / 1024 + " KiB are needed. Nothing was changed; the next run with space goes on");
		}
	}

}
