package de.lenkungsbericht.intake;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.lenkungsbericht.intake.archive.LeftFile;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.portfolio.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The second look, which keeps what it reads as the copy. */
final class Taking {

	private static final Logger log = LoggerFactory.getLogger(Taking.class);

	private final ReceiptArchive archive;

	private final ReceiptMemory memory;

	private final LeftFindings words;

	private final Clock clock;

	Taking(StateFolder state, ReceiptMemory memory, LeftFindings words, Clock clock) {
		this.archive = new ReceiptArchive(state);
		this.memory = memory;
		this.words = words;
		this.clock = clock;
	}

	/** All copies are durable before the first receipt speaks of one. */
	void take(List<Intake.Candidate> candidates, IntakeOrder order, List<LeftFile> left) throws IOException {
		List<Receipt> receipts = new ArrayList<>();
		long number = this.archive.next();
		for (Intake.Candidate candidate : candidates) {
			Optional<Receipt> earlier = known(candidate);
			if (earlier.isPresent()) {
				left.add(this.words.known(candidate.dropped().path(), earlier.get()));
			}
			else if (copy(candidate, left)) {
				Receipt receipt = receipt(candidate, order, number++);
				this.memory.add(receipt);
				receipts.add(receipt);
			}
		}
		this.archive.force();
		this.archive.addTogether(receipts);
		receipts.forEach((receipt) -> log.info("Took {} as receipt {}", receipt.path(), receipt.number()));
	}

	/** Also what was taken a moment ago. */
	private Optional<Receipt> known(Intake.Candidate candidate) {
		return this.memory.sameUnderAnotherName(candidate.dropped().path(), candidate.dropped().department(),
				candidate.first().sha256());
	}

	private boolean copy(Intake.Candidate candidate, List<LeftFile> left) throws IOException {
		UnfinishedCopy copy = UnfinishedCopy.of(this.archive, candidate.first().sha256());
		Optional<Look> second = secondLook(candidate.dropped(), copy, left);
		if (second.isPresent() && second.get().equals(candidate.first()) && copy.size() == candidate.first().size()) {
			copy.finish();
			return true;
		}
		copy.discard();
		if (second.isPresent()) {
			left.add(this.words.unsettled(candidate.dropped().path(), "sie hat sich eben noch verändert"));
		}
		return false;
	}

	private Optional<Look> secondLook(Sighting.Dropped dropped, UnfinishedCopy copy, List<LeftFile> left)
			throws IOException {
		try {
			return Optional.of(copy.read(dropped.file()));
		}
		catch (NoSuchFileException ex) {
			log.info("{} was taken away while we waited", dropped.path());
		}
		catch (UnreadableException ex) {
			log.warn("{} cannot be read: {}", dropped.path(), ex.toString());
			left.add(this.words.unsettled(dropped.path(), "sie lässt sich nicht öffnen"));
		}
		return Optional.empty();
	}

	private Receipt receipt(Intake.Candidate candidate, IntakeOrder order, long number) {
		Sighting.Dropped dropped = candidate.dropped();
		Instant received = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		return new Receipt(number, order.run(), order.runDay(), dropped.department(), dropped.path(),
				dropped.fileName(), candidate.first().size(), candidate.first().modified(), candidate.first().sha256(),
				received, order.catalogueHash(), order.configurationHash(), order.ruleSet());
	}

}
