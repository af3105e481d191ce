package de.lenkungsbericht.intake;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import de.lenkungsbericht.intake.archive.FeedbackMarks;
import de.lenkungsbericht.intake.archive.LeftFile;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.intake.archive.RunRegister;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into the drop folders and takes copies with receipts of what is new there. Never
 * changes a submission.
 */
public final class Intake {

	private static final Logger log = LoggerFactory.getLogger(Intake.class);

	private final StateFolder state;

	private final ReceiptArchive archive;

	private final RunRegister runs;

	private final FeedbackMarks feedback;

	private final Clock clock;

	private final Pause pause;

	/**
	 * @param clock tells when a submission was received
	 */
	public Intake(StateFolder state, Clock clock) {
		this(state, clock, (time) -> Thread.sleep(time.toMillis()));
	}

	Intake(StateFolder state, Clock clock, Pause pause) {
		this.state = state;
		this.archive = new ReceiptArchive(state);
		this.runs = new RunRegister(state);
		this.feedback = new FeedbackMarks(state);
		this.clock = clock;
		this.pause = pause;
	}

	/**
	 * Takes what is new; copies and receipts are on the disk when this returns.
	 * @return what was seen and not taken, by path
	 * @throws IOException if a folder cannot be listed or the state folder not written
	 */
	public List<LeftFile> take(IntakeOrder order) throws IOException, InterruptedException {
		List<LeftFile> left = new ArrayList<>();
		LeftFindings words = new LeftFindings(folders(order.departments()));
		ReceiptMemory memory = new ReceiptMemory(this.archive.all());
		List<Candidate> candidates = candidates(order, memory, words, left);
		if (!candidates.isEmpty()) {
			this.pause.last(order.settle());
		}
		new Taking(this.state, memory, words, this.clock).take(candidates, order, left);
		left.sort((one, other) -> one.path().compareTo(other.path()));
		return left;
	}

	private List<Candidate> candidates(IntakeOrder order, ReceiptMemory memory, LeftFindings words, List<LeftFile> left)
			throws IOException {
		List<Candidate> candidates = new ArrayList<>();
		Set<String> editedTooLong = this.runs.editedTooLong(order.run(), order.runDay());
		for (Sighting sighting : DropFolders.look(order.input(), order.departments())) {
			if (sighting instanceof Sighting.Dropped dropped) {
				if (dropped.isBeingEdited() && !editedTooLong.contains(dropped.path())) {
					left.add(words.edited(dropped.path()));
				}
				else {
					candidate(dropped, memory, words, left).ifPresent(candidates::add);
				}
			}
			else {
				left.add(left(sighting, words));
			}
		}
		return candidates;
	}

	private static LeftFile left(Sighting sighting, LeftFindings words) {
		if (sighting instanceof Sighting.LeadingOut) {
			return words.leadingOut(sighting.path());
		}
		if (sighting instanceof Sighting.NoFile) {
			return words.noFile(sighting.path());
		}
		if (sighting instanceof Sighting.Closed) {
			return words.unsettled(sighting.path(), "Datei oder Ordner lässt sich nicht öffnen");
		}
		return words.astray(sighting.path());
	}

	private Optional<Candidate> candidate(Sighting.Dropped dropped, ReceiptMemory memory, LeftFindings words,
			List<LeftFile> left) throws IOException {
		try {
			Look look = Look.at(dropped.file());
			if (memory.isUnchanged(dropped.path(), look.sha256())
					|| (dropped.feedback() && this.feedback.isOurs(dropped.file(), look.sha256()))) {
				return Optional.empty();
			}
			Optional<Receipt> earlier = memory.sameUnderAnotherName(dropped.path(), dropped.department(),
					look.sha256());
			earlier.ifPresent((receipt) -> left.add(words.known(dropped.path(), receipt)));
			return earlier.isPresent() ? Optional.empty() : Optional.of(new Candidate(dropped, look));
		}
		catch (NoSuchFileException ex) {
			log.info("{} was taken away while we looked", dropped.path());
		}
		catch (UnreadableException ex) {
			log.warn("{} cannot be read: {}", dropped.path(), ex.toString());
			left.add(words.unsettled(dropped.path(), "sie lässt sich nicht öffnen"));
		}
		return Optional.empty();
	}

	private static String folders(Set<DepartmentId> departments) {
		Set<String> names = new TreeSet<>();
		departments.forEach((department) -> names.add(department.value()));
		return String.join(", ", names);
	}

	/** How the time between the two looks passes. */
	@FunctionalInterface
	interface Pause {

		void last(Duration time) throws InterruptedException;

	}

	/**
	 * A file to be taken if nothing changes until the second look.
	 *
	 * @param first what the first look saw
	 */
	record Candidate(Sighting.Dropped dropped, Look first) {

	}

}
