package de.lenkungsbericht.job.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.intake.archive.SpaceReserve;
import de.lenkungsbericht.intake.archive.StateFolder;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether the run can be finished at all: space, catalogue, configuration. */
@Configuration(proxyBeanMethods = false)
class PreflightStepConfiguration {

	/** Below this a run could stop half-way. */
	private static final long SPACE_NEEDED = 16L * 1024 * 1024;

	@Bean
	Step preflight(Steps steps, StateFolder state, Catalogues catalogues) {
		return steps.once("preflight", (run) -> {
			SpaceReserve reserve = new SpaceReserve(state);
			try {
				reserve.keep();
				requireSpace(state.root());
				requireSpace(Files.createDirectories(run.output()));
				requireSpace(Path.of(System.getProperty("java.io.tmpdir")));
			}
			catch (IOException | IllegalStateException ex) {
				reserve.release();
				throw ex;
			}
			catalogues.of(run);
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
