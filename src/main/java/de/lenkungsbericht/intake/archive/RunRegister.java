package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All runs ever begun, a file each. */
public final class RunRegister {

	/** For how many nights a file is left because somebody has it open. */
	private static final int PATIENCE = 2;

	/**
	 * For how many days what a run left is kept: a summary waits for 14 to be sent, and
	 * compares with the run before.
	 */
	private static final int DAYS_TOLD = 16;

	private final StateFolder state;

	private final NumberedFiles files;

	public RunRegister(StateFolder state) {
		this.state = state;
		this.files = new NumberedFiles(state.runs());
	}

	/** The number for the next run. */
	public int next() throws IOException {
		return Math.toIntExact(this.files.last()) + 1;
	}

	/** The last run begun. */
	public Optional<RunRecord> last() throws IOException {
		long last = this.files.last();
		return (last > 0) ? Optional.of(read(last)) : Optional.empty();
	}

	/** The last run begun up to an instant. */
	public Optional<RunRecord> lastUpTo(Instant instant) throws IOException {
		List<Long> numbers = this.files.numbers();
		for (int index = numbers.size() - 1; index >= 0; index--) {
			RunRecord run = read(numbers.get(index));
			if (!run.started().isAfter(instant)) {
				return Optional.of(run);
			}
		}
		return Optional.empty();
	}

	public RunRecord run(int run) throws IOException {
		return read(run);
	}

	/** Writes a run to the disk; durable when this returns. */
	public void write(RunRecord run) throws IOException {
		Json.write(this.files.file(run.run()), run);
		DurableFiles.forceFolder(this.state.runs());
	}

	/**
	 * The runs whose submissions a run answers: itself, and before it those that were
	 * given up or lost before they could.
	 */
	public List<Integer> toAnswer(int run) throws IOException {
		List<Long> numbers = this.files.numbers();
		LinkedList<Integer> found = new LinkedList<>();
		for (int index = numbers.size() - 1; index >= 0; index--) {
			RunRecord record = read(numbers.get(index));
			if (record.run() < run && !record.isToBeAnsweredIn(run)) {
				break;
			}
			if (record.run() <= run) {
				found.addFirst(record.run());
			}
		}
		return found;
	}

	/** Notes that they are answered. */
	public void answered(int run) throws IOException {
		for (int each : toAnswer(run)) {
			write(read(each).answered(run));
		}
	}

	/**
	 * The paths that were left as being edited on each of the last days with a run before
	 * the day of a run, and in every run since, so that patience is at an end. Many runs
	 * a day count as one night.
	 */
	public Set<String> editedTooLong(int run, LocalDate runDay) throws IOException {
		List<RunRecord> nights = nights(run, runDay);
		if (nights.stream().filter((night) -> night.runDay().isBefore(runDay)).count() < PATIENCE) {
			return Set.of();
		}
		Set<String> paths = edited(nights.get(0));
		nights.forEach((night) -> paths.retainAll(edited(night)));
		return paths;
	}

	/**
	 * Forgets of runs that nobody asks any more what they saw and did not take: those
	 * before the last nights, of which no summary can still wait to be sent.
	 * @param run the present one
	 */
	public void forgetLeft(int run, LocalDate runDay) throws IOException {
		List<RunRecord> nights = nights(run, runDay);
		long oldest = nights.isEmpty() ? 0 : nights.get(nights.size() - 1).run();
		LocalDate kept = runDay.minusDays(DAYS_TOLD);
		Set<LocalDate> days = new HashSet<>();
		// Those of two days are forgotten: all earlier ones were before.
		for (long number = oldest - 1; Presence.of(this.files.file(number)); number--) {
			RunRecord old = read(number);
			if (!old.runDay().isBefore(kept)) {
				continue;
			}
			if (days.add(old.runDay()) && days.size() > 2) {
				return;
			}
			if (!old.left().isEmpty()) {
				write(old.leaving(List.of()));
			}
		}
	}

	/**
	 * The runs of the same day before a run, and the last one of each of the days before.
	 */
	private List<RunRecord> nights(int run, LocalDate runDay) throws IOException {
		List<Long> numbers = this.files.numbers();
		List<RunRecord> nights = new ArrayList<>();
		Set<LocalDate> days = new HashSet<>();
		for (int index = numbers.size() - 1; index >= 0 && days.size() < PATIENCE; index--) {
			if (numbers.get(index) < run) {
				RunRecord night = read(numbers.get(index));
				if (!night.runDay().isBefore(runDay) || days.add(night.runDay())) {
					nights.add(night);
				}
			}
		}
		return nights;
	}

	private static Set<String> edited(RunRecord run) {
		Set<String> paths = new HashSet<>();
		run.left().stream().filter(LeftFile::edited).forEach((file) -> paths.add(file.path()));
		return paths;
	}

	private RunRecord read(long run) throws IOException {
		return Json.read(this.files.file(run), RunRecord.class);
	}

}
