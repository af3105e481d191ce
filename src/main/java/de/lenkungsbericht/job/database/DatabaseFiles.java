package de.lenkungsbericht.job.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.intake.archive.DurableFiles;
import de.lenkungsbericht.intake.archive.Presence;
import de.lenkungsbericht.intake.archive.StateFolder;

/**
 * The files of the database on the disk. Whoever touches them holds the lock on the state
 * folder.
 *
 * @param folder that they are in, alone
 */
public record DatabaseFiles(Path folder) {

	private static final String NAME = "lenkungsbericht";

	private static final String NOTED = "abweichungen.txt";

	private static final String MARK = "offen";

	public static DatabaseFiles of(StateFolder state) {
		return new DatabaseFiles(state.database());
	}

	/** Where a database is made anew before it takes the place of this one. */
	public DatabaseFiles anew() {
		return sibling(".neu");
	}

	/** The path without ending that the database is opened by. */
	String path() {
		return file().toString().replace('\\', '/');
	}

	/** The same as a path; the endings are put behind it. */
	Path file() {
		return this.folder.resolve(NAME);
	}

	/** Whether it was opened and never closed: the process was killed. */
	public boolean wasLeftOpen() throws IOException {
		return Presence.of(mark());
	}

	/**
	 * Makes sure that the database would not take itself for a new one, and then keep its
	 * owner out.
	 */
	void requireProperties() throws IOException {
		if (Presence.of(this.folder.resolve(NAME + ".script"))
				&& !(Presence.of(properties()) && Files.readString(properties()).contains("version="))) {
			throw new IOException(properties() + " is damaged");
		}
	}

	/** Notes that it is open. */
	void markOpen() throws IOException {
		Files.createDirectories(this.folder);
		DurableFiles.write(mark(), new byte[0]);
		DurableFiles.forceFolder(this.folder);
	}

	/** Notes that it was closed and everything is on the disk. */
	void markClosed() throws IOException {
		Files.deleteIfExists(mark());
	}

	/**
	 * Notes beside the database where it differs from what is on record and cannot be
	 * otherwise, so that it is not made anew each night.
	 */
	public void note(List<Difference> differences) throws IOException {
		List<String> sentences = differences.stream().map(Difference::sentence).toList();
		DurableFiles.write(noted(), String.join("\n", sentences).getBytes(StandardCharsets.UTF_8));
		DurableFiles.forceFolder(this.folder);
	}

	/** What was noted, a sentence each. */
	List<String> deviations() throws IOException {
		return Presence.of(noted()) ? Files.readAllLines(noted(), StandardCharsets.UTF_8) : List.of();
	}

	/**
	 * Makes sure that a database that was left open can be copied aside: without room for
	 * that it is no worse than it was, and nothing is made anew.
	 * @throws IOException if there is too little space
	 */
	public void requireRoomForCopy() throws IOException {
		if (wasLeftOpen()) {
			DatabaseFiles earlier = sibling(".kopie");
			long room = Files.getFileStore(earlier.folder().getParent()).getUsableSpace() + earlier.size();
			if (room < size()) {
				throw new IOException("No space left for a copy of the database of the run that was cut off: "
						+ room / 1024 + " KiB are free for " + earlier.folder() + ", " + size() / 1024
						+ " KiB are needed. The next run with space goes on");
			}
		}
	}

	/** Bytes of its files. */
	private long size() throws IOException {
		long size = 0;
		if (Presence.of(this.folder)) {
			for (Path file : files(this.folder)) {
				size += Presence.ofFile(file) ? Files.size(file) : 0;
			}
		}
		return size;
	}

	/** Copies it aside as it was found, in place of an earlier such copy. */
	void copyAside() throws IOException {
		Path aside = sibling(".kopie").folder();
		delete(aside);
		Files.createDirectories(aside);
		for (Path file : files(this.folder)) {
			if (Presence.ofFile(file)) {
				Files.copy(file, aside.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
			}
		}
	}

	/** Deletes the copy of what was found after a kill; it does not come back. */
	void deleteAside() throws IOException {
		DatabaseFiles aside = sibling(".kopie");
		aside.delete();
		DurableFiles.forceName(aside.folder());
	}

	/**
	 * Removes the sign of life that a killed process left behind, for which the database
	 * would wait. Our own lock says that nobody else is at work.
	 */
	void forgetOwner() throws IOException {
		Files.deleteIfExists(this.folder.resolve(NAME + ".lck"));
	}

	/**
	 * Takes the place of another, file by file, since the folder itself may be a disk of
	 * its own that cannot be renamed. What the database is known by goes first and comes
	 * last: after a crash in between there is none, and it is made anew.
	 */
	public void replace(DatabaseFiles old) throws IOException {
		old.clear();
		Files.createDirectories(old.folder());
		for (Path file : own(this.folder)) {
			if (!file.equals(properties())) {
				Path moved = Files.move(file, old.folder().resolve(file.getFileName()));
				DurableFiles.force(moved);
			}
		}
		DurableFiles.forceFolder(old.folder());
		DurableFiles.write(old.properties(), Files.readAllBytes(properties()));
		DurableFiles.forceFolder(old.folder());
		delete();
	}

	/** Deletes the files, but not what else a disk of its own may hold. */
	private void clear() throws IOException {
		if (!Presence.of(this.folder)) {
			return;
		}
		Files.deleteIfExists(properties());
		DurableFiles.forceFolder(this.folder);
		for (Path file : own(this.folder)) {
			delete(file);
		}
	}

	/** Deletes what a rebuild left that was killed. */
	public void tidy() throws IOException {
		anew().delete();
	}

	public void delete() throws IOException {
		delete(this.folder);
	}

	private Path properties() {
		return this.folder.resolve(NAME + ".properties");
	}

	private Path noted() {
		return this.folder.resolve(NOTED);
	}

	private Path mark() {
		return this.folder.resolve(MARK);
	}

	private DatabaseFiles sibling(String ending) {
		return new DatabaseFiles(this.folder.resolveSibling(this.folder.getFileName() + ending));
	}

	private static void delete(Path path) throws IOException {
		if (Files.isDirectory(path)) {
			for (Path file : files(path)) {
				delete(file);
			}
		}
		Files.deleteIfExists(path);
	}

	private static List<Path> own(Path folder) throws IOException {
		return files(folder).stream().filter((file) -> {
			String name = file.getFileName().toString();
			return name.startsWith(NAME + ".") || name.equals(NOTED) || name.equals(MARK);
		}).toList();
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

}
