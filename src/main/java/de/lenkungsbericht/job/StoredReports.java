package de.lenkungsbericht.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.consolidation.PortfolioHistory;
import de.lenkungsbericht.consolidation.StateQuery;
import de.lenkungsbericht.intake.archive.RunRecord;
import de.lenkungsbericht.intake.archive.RunRegister;
import de.lenkungsbericht.job.setting.Settings;
import de.lenkungsbericht.job.setting.SetupException;
import de.lenkungsbericht.job.step.Catalogues;
import de.lenkungsbericht.job.step.Publication;
import de.lenkungsbericht.report.ReportWriter;
import org.jspecify.annotations.Nullable;
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

	List<Path> write(RequestedDays days, RequestedDays.Moment moment, Path target) throws IOException {
		ZoneId zone = ZoneId.of(run(this.runs.last()).zone());
		Instant knownAt = moment.in(zone);
		RunRecord run = (knownAt != null) ? run(this.runs.lastUpTo(knownAt)) : run(this.runs.last());
		Catalogue catalogue = this.catalogues.of(run.catalogueHash());
		Path draft = Publication.emptyDraft(Files.createDirectories(target).resolve(Publication.DRAFT_OF_REPORT));
		ReportWriter.write(
				this.history.state(catalogue, Settings.parse(run.configuration()).rules(), query(days, zone, knownAt)),
				catalogue, zone, draft);
		List<Path> written = Publication.of(draft, target).published();
		Publication.deleteDraft(draft);
		return written;
	}

	/** The default of as-of is what it was at that time. */
	private StateQuery query(RequestedDays days, ZoneId zone, @Nullable Instant knownAt) {
		Instant now = this.clock.instant();
		LocalDate today = LocalDate.ofInstant(now, zone);
		LocalDate then = LocalDate.ofInstant(Objects.requireNonNullElse(knownAt, now), zone);
		LocalDate asOf = Objects.requireNonNullElseGet(days.asOf().on(today),
				() -> this.history.defaultAsOf(then, knownAt));
		return new StateQuery(asOf, Objects.requireNonNullElse(days.dueOn().on(today), asOf), knownAt);
	}

	private static RunRecord run(Optional<RunRecord> run) {
		return run.orElseThrow(() -> new SetupException("There has been no run to report on at that time"));
	}

}
