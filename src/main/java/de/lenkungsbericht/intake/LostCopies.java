package de.lenkungsbericht.intake;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes copies again that are gone, damaged or unreadable, if the same content still lies
 * in a drop folder: those that are still to be judged or answered. Where there is a
 * verdict it stands, whatever becomes of the copy.
 */
public final class LostCopies {

	private static final Logger log = LoggerFactory.getLogger(LostCopies.class);

	private final ReceiptArchive archive;

	public LostCopies(StateFolder state) {
		this.archive = new ReceiptArchive(state);
	}

	/**
	 * Restores what can be restored; durable when this returns.
	 * @param unanswered judged submissions that have a copy and no answer yet
	 */
	public void restore(Path input, Set<DepartmentId> departments, List<Receipt> unanswered) throws IOException {
		Set<String> lost = new HashSet<>(lost(this.archive.unsealed()));
		lost.addAll(lost(unanswered));
		if (lost.isEmpty()) {
			return;
		}
		for (Sighting sighting : DropFolders.look(input, departments)) {
			if (sighting instanceof Sighting.Dropped dropped) {
				restore(dropped, lost);
			}
		}
		this.archive.force();
	}

	private Set<String> lost(List<Receipt> receipts) {
		return receipts.stream()
			.map(Receipt::sha256)
			.filter((sha256) -> !this.archive.isReadWhole(sha256))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** No second look is needed: the content is known. */
	private void restore(Sighting.Dropped dropped, Set<String> lost) throws IOException {
		try {
			String sha256 = Look.at(dropped.file()).sha256();
			UnfinishedCopy copy = UnfinishedCopy.of(this.archive, sha256);
			if (lost.contains(sha256) && copy.read(dropped.file()).sha256().equals(sha256)) {
				copy.finish();
				log.warn("The copy {} was missing or damaged; it is taken again from {}", sha256, dropped.path());
			}
		}
		catch (NoSuchFileException | UnreadableException ex) {
			log.info("{} is no help in restoring a copy: {}", dropped.path(), ex.toString());
		}
	}

}
