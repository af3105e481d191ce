package de.lenkungsbericht.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.catalogue.CatalogueException;
import de.lenkungsbericht.catalogue.CatalogueReader;
import de.lenkungsbericht.catalogue.KeptCatalogues;
import de.lenkungsbericht.consolidation.PortfolioHistory;
import de.lenkungsbericht.intake.archive.DurableFiles;
import de.lenkungsbericht.intake.archive.RunRecord;
import de.lenkungsbericht.intake.archive.RunRegister;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.job.setting.LenkungsberichtProperties;
import de.lenkungsbericht.job.setting.Settings;
import de.lenkungsbericht.job.step.RunContext;
import de.lenkungsbericht.portfolio.MeasureNumber;
import org.springframework.stereotype.Component;

/** Fixes what a new run goes by, before anything is read. */
@Component
class RunPlanner {

	/** Raised with every change that may turn a verdict. */
	static final String RULE_SET = "1";

	private final StateFolder state;

	private final RunRegister runs;

	private final LenkungsberichtProperties properties;

	private final Clock clock;

	private final PortfolioHistory history;

	RunPlanner(StateFolder state, RunRegister runs, LenkungsberichtProperties properties, Clock clock,
			PortfolioHistory history) {
		this.state = state;
		this.runs = runs;
		this.properties = properties;
		this.clock = clock;
		this.history = history;
	}

	/**
	 * Reads the catalogue to find its faults, a measure with history that is missing
	 * among them.
	 * @throws CatalogueException if it has one
	 */
	void checkCatalogue(Path folder) {
		Catalogue catalogue = CatalogueReader.read(folder);
		List<MeasureNumber> removed = this.history.measuresWithHistory()
			.stream()
			.filter((number) -> catalogue.measure(number).isEmpty())
			.toList();
		if (!removed.isEmpty()) {
			throw new CatalogueException(folder.resolve("massnahmen.csv") + ", column nr: " + removed
					+ " missing, but departments have reported on it; a measure with history is never removed: "
					+ "put the line back and give it gueltig_bis, and perhaps nachfolger");
		}
	}

	/**
	 * Checks and keeps the catalogue and writes the run into the register.
	 * @throws de.lenkungsbericht.catalogue.CatalogueException if the catalogue has a
	 * fault
	 */
	RunContext plan(Path input, Path output, Path catalogueFolder, RequestedDays days) throws IOException {
		Catalogue catalogue = CatalogueReader.read(catalogueFolder);
		KeptCatalogues.keep(catalogueFolder, this.state.catalogues(), catalogue.hash());
		DurableFiles.forceFolder(this.state.catalogues());
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		LocalDate today = LocalDate.ofInstant(now, this.properties.zeitzone());
		Settings settings = Settings.of(this.properties);
		RunContext run = new RunContext(this.runs.next(), today, now, this.properties.zeitzone(), days.asOf().on(today),
				days.dueOn().on(today), catalogue.hash(), settings, RULE_SET, input.toAbsolutePath().normalize(),
				output.toAbsolutePath().normalize());
		this.runs.write(RunRecord.begun(run.run(), today, now, run.zone().getId(), catalogue.hash(), settings.text(),
				RULE_SET));
		return run;
	}

}
