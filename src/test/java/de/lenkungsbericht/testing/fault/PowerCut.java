package de.lenkungsbericht.testing.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Knows what a power failure takes at worst: what was written into a file that was not
 * forced since, and the names made, moved or deleted in a folder that was not forced
 * since. A move is a matter of the folder that it leads to. Sees what goes through
 * {@link FaultyFiles}; what else is written counts as on the disk, and so do temporary
 * files. All paths are real and absolute.
 */
final class PowerCut {

	/** System property: what a halt takes along, {@link Loss} in lower case. */
	static final String POWER = "fault.power";

	/** What stands in the output before what is lost. */
	static final String LOST = "Lost: ";

	private final Path root;

	private final Path temporary;

	private final Loss loss;

	/** Outside the root, on the same disk. */
	private final Path backups;

	private int backup;

	private final Set<Path> unforced = new HashSet<>();

	/** The newest first. */
	private final Deque<Change> changes = new ArrayDeque<>();

	PowerCut(Path root, Path temporary, Loss loss) {
		this.root = root;
		this.temporary = temporary;
		this.loss = loss;
		this.backups = root.resolveSibling(root.getFileName() + ".power");
	}

	/** Notes that a file is written. */
	synchronized void written(Path file) {
		if (isSeen(file)) {
			this.unforced.add(file);
		}
	}

	/** Notes that a file or folder was forced. */
	synchronized void forced(Path path) {
		this.unforced.remove(path);
		this.changes.removeIf((change) -> path.equals(change.name().getParent()));
	}

	/** Does something that makes, replaces or deletes a name. */
	synchronized <T> T change(Path name, Operation<T> operation) throws IOException {
		Path before = backup(name);
		T result = operation.run();
		this.unforced.remove(name);
		note(new Change(name, null, before));
		return result;
	}

	/** Moves a file or folder, which takes along what it is not sure of. */
	synchronized <T> T move(Path from, Path to, Operation<T> operation) throws IOException {
		Path before = backup(to);
		T result = operation.run();
		this.unforced.remove(to);
		Set<Path> moved = this.unforced.stream().filter((file) -> file.startsWith(from)).collect(Collectors.toSet());
		this.unforced.removeAll(moved);
		moved.forEach((file) -> this.unforced.add(to.resolve(from.relativize(file))));
		note(new Change(to, from, before));
		return result;
	}

	/** Loses what was not forced. Nobody gets on meanwhile. */
	synchronized void cut() throws IOException {
		if (this.loss != Loss.NOTHING) {
			System.err.println(LOST + this.unforced + this.changes);
		}
		for (Path file : this.unforced) {
			if (Files.isRegularFile(file)) {
				Files.write(file, new byte[0]);
			}
		}
		for (Change change : this.changes) {
			change.undo();
		}
		FileSystemUtils.deleteRecursively(this.backups);
	}

	private void note(Change change) {
		if (this.loss == Loss.NAMES && isSeen(change.name())) {
			this.changes.push(change);
		}
	}

	private boolean isSeen(Path path) {
		return this.loss != Loss.NOTHING && path.startsWith(this.root) && !path.startsWith(this.temporary);
	}

	/** What stands there, as far as it is on the disk; {@code null} for nothing. */
	private @Nullable Path backup(Path path) throws IOException {
		if (this.loss != Loss.NAMES || !isSeen(path) || !Files.exists(path)) {
			return null;
		}
		Path copy = Files.createDirectories(this.backups).resolve(Integer.toString(this.backup++));
		return this.unforced.contains(path) ? Files.createFile(copy)
				: Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
	}

	/** What a power failure takes. */
	enum Loss {

		NOTHING,

		/** What was written into files; the names stay. */
		CONTENT,

		/** That, and the names. */
		NAMES;

	}

	/** Something done to files. */
	@FunctionalInterface
	interface Operation<T> {

		T run() throws IOException;

	}

	/**
	 * A name that changed.
	 *
	 * @param from where what it stands for was before, {@code null} if it was not moved
	 * @param before a backup of what it stood for before, {@code null} for nothing
	 */
	private record Change(Path name, @Nullable Path from, @Nullable Path before) {

		/** Where a folder is gone there is nothing to restore in it. */
		void undo() throws IOException {
			if (this.from == null) {
				FileSystemUtils.deleteRecursively(this.name);
			}
			else if (Files.exists(this.name) && Files.exists(this.from.getParent())) {
				Files.move(this.name, this.from);
			}
			if (this.before != null && !Files.exists(this.name) && Files.exists(this.name.getParent())) {
				Files.copy(this.before, this.name, StandardCopyOption.COPY_ATTRIBUTES);
			}
		}

	}

}
