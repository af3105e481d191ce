package de.lenkungsbericht.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.consolidation.PortfolioHistory;
import de.lenkungsbericht.consolidation.StateQuery;
import de.lenkungsbericht.intake.archive.RunRecord;
import de.lenkungsbericht.intake.archive.RunRegister;
import de.lenkungsbericht.report.ReportWriter;
import org.springframework.stereotype.Component;

/** Makes outputs anew from what is stored, outside any run. */
@Component
class StoredReports {

	private final RunRegister runs;

	private final Catalogues catalogues;

	private final PortfolioHistory history;

	private final Clock clock;

	StoredReports(RunRegister runs, Catalogues catalogues, PortfolioHistory history, Clock clock) {
		this.runs = runs;
		this.catalogues = catalogues;
		this.history = history;
		this.clock = clock;
	}

	List<Path> write(ReportDays days, Path target) throws IOException {
		RunRecord last = this.runs.last().orElseThrow(() -> new SetupException("There has been no run to report on"));
		ZoneId zone = ZoneId.of(last.zone());
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), zone);
		LocalDate asOf = Objects.requireNonNullElseGet(days.asOf().on(today), () -> this.history.defaultAsOf(today));
		LocalDate dueOn = Objects.requireNonNullElse(days.dueOn().on(today), asOf);
		Catalogue catalogue = this.catalogues.of(last.catalogueHash());
		Path draft = Publication.emptyDraft(Files.createDirectories(target).resolve(Publication.DRAFT));
		ReportWriter.write(this.history.state(catalogue, Settings.parse(last.configuration()).rules(),
				new StateQuery(asOf, dueOn, null)), catalogue, zone, draft);
		List<Path> written = Publication.of(draft, target).published();
		Publication.deleteDraft(draft);
		return written;
	}

}
