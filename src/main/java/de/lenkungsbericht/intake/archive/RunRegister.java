package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All runs ever begun, a file each. */
public final class RunRegister {

	/** For how many runs a file is left because somebody has it open. */
	private static final int PATIENCE = 2;

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
	 * The paths that were left as being edited in each of the last runs before one, so
	 * that patience is at an end.
	 */
	public Set<String> editedTooLong(int run) throws IOException {
		List<Long> earlier = this.files.numbers().stream().filter((number) -> number < run).toList();
		if (earlier.size() < PATIENCE) {
			return Set.of();
		}
		Set<String> paths = edited(earlier.get(earlier.size() - 1));
		for (int back = 2; back <= PATIENCE; back++) {
			paths.retainAll(edited(earlier.get(earlier.size() - back)));
		}
		return paths;
	}

	/**
	 * Forgets of the last run that nobody asks any more what it saw and did not take.
	 * @param run the present one
	 */
	public void forgetLeft(int run) throws IOException {
		long old = run - PATIENCE - 1L;
		if (Files.exists(this.files.file(old)) && !read(old).left().isEmpty()) {
			write(read(old).leaving(List.of()));
		}
	}

	private Set<String> edited(long run) throws IOException {
		Set<String> paths = new HashSet<>();
		read(run).left().stream().filter(LeftFile::edited).forEach((file) -> paths.add(file.path()));
		return paths;
	}

	private RunRecord read(long run) throws IOException {
		return Json.read(this.files.file(run), RunRecord.class);
	}

}
