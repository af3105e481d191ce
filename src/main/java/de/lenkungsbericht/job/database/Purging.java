package de.lenkungsbericht.job.database;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import de.lenkungsbericht.consolidation.SubmissionExtracts;
import de.lenkungsbericht.intake.archive.PurgeArchive;
import de.lenkungsbericht.intake.archive.PurgeRecord;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.intake.archive.RunRegister;
import de.lenkungsbericht.intake.archive.Seal;
import de.lenkungsbericht.job.setting.SetupException;
import de.lenkungsbericht.portfolio.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Replaces copies by extracts: extracts first, then the purge on record, and only then
 * anything is deleted. To repeat it after a crash does what is still to be done.
 */
@Component
public class Purging {

	private static final Logger log = LoggerFactory.getLogger(Purging.class);

	private final ReceiptArchive archive;

	private final PurgeArchive purges;

	private final RunRegister runs;

	private final SubmissionExtracts extracts;

	private final Comparison comparison;

	private final Shredder shredder;

	private final Clock clock;

	Purging(ReceiptArchive archive, PurgeArchive purges, RunRegister runs, SubmissionExtracts extracts,
			Comparison comparison, Shredder shredder, Clock clock) {
		this.archive = archive;
		this.purges = purges;
		this.runs = runs;
		this.extracts = extracts;
		this.comparison = comparison;
		this.shredder = shredder;
		this.clock = clock;
	}

	/**
	 * Purges what was received before a day in the zone of the last run; before that what
	 * an earlier purge left that was cut off.
	 * @throws SetupException if the day lies ahead
	 */
	public PurgeOutcome purge(LocalDate before) throws IOException {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		ZoneId zone = ZoneId
			.of(this.runs.last().orElseThrow(() -> new SetupException("There has been no run yet")).zone());
		if (before.isAfter(LocalDate.ofInstant(now, zone))) {
			throw new SetupException("--before " + before + " lies ahead; what is purged does not come back");
		}
		PurgeSelection selection = selection(before.atStartOfDay(zone).toInstant());
		if (!selection.due().isEmpty()) {
			this.purges.add(PurgeRecord.begun(this.purges.next(), before, zone.getId(), now, drafts(selection.due())));
		}
		return new PurgeOutcome(zone, carryOut(), selection.kept());
	}

	private PurgeSelection selection(Instant before) throws IOException {
		Set<Long> purged = this.purges.purged().keySet();
		List<Receipt> receipts = this.archive.all()
			.stream()
			.filter((receipt) -> !purged.contains(receipt.number()))
			.toList();
		List<PurgeOutcome.Kept> hindered = new ArrayList<>();
		for (Receipt receipt : receipts) {
			this.purges.dropDraft(receipt);
			if (PurgeSelection.isOld(receipt, before)) {
				hindrance(receipt).map((reason) -> new PurgeOutcome.Kept(receipt, reason)).ifPresent(hindered::add);
			}
		}
		return PurgeSelection.of(receipts, before, hindered);
	}

	private Optional<PurgeOutcome.Reason> hindrance(Receipt receipt) throws IOException {
		Optional<Seal> seal = this.archive.seal(receipt.number());
		if (seal.isEmpty()) {
			return Optional.of(PurgeOutcome.Reason.UNDECIDED);
		}
		if (!this.runs.run(receipt.run()).isAnswered()) {
			return Optional.of(PurgeOutcome.Reason.UNANSWERED);
		}
		return this.comparison.difference(receipt, seal.get()).map((difference) -> PurgeOutcome.Reason.IN_DOUBT);
	}

	private List<PurgeRecord.Purged> drafts(List<Receipt> due) throws IOException {
		List<PurgeRecord.Purged> drafts = new ArrayList<>();
		for (Receipt receipt : due) {
			drafts.add(this.purges.draft(receipt, this.extracts.of(receipt.number())));
		}
		return drafts;
	}

	/** Does what purges on record have left to do. */
	private List<Receipt> carryOut() throws IOException {
		Map<Long, PurgeRecord.Purged> left = this.purges.unfinished()
			.stream()
			.flatMap((purge) -> purge.purged().stream())
			.collect(Collectors.toMap(PurgeRecord.Purged::receipt, (each) -> each));
		List<Receipt> purged = this.archive.all()
			.stream()
			.filter((receipt) -> left.containsKey(receipt.number()))
			.toList();
		if (!purged.isEmpty()) {
			this.shredder.shred(left.values());
			purged.forEach((receipt) -> log.info("Receipt {} ({}) is kept as an extract alone", receipt.number(),
					receipt.path()));
		}
		return purged;
	}

}
