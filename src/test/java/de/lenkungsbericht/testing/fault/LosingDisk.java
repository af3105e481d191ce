package de.lenkungsbericht.testing.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of a disk whose power can fail. */
public final class LosingDisk {

	private final Path root;

	private final FaultyFiles files;

	private LosingDisk(Path root, FaultyFiles files) {
		this.root = root;
		this.files = files;
	}

	/**
	 * Makes one that loses content and names.
	 * @param folder to make it in
	 */
	public static LosingDisk in(Path folder) {
		return in(folder, PowerCut.Loss.NAMES);
	}

	static LosingDisk in(Path folder, PowerCut.Loss loss) {
		try {
			Path root = Files.createDirectories(folder.resolve("disk"));
			return new LosingDisk(root,
					new FaultyFiles(FileSystems.getDefault().provider(), root, folder.resolve("tmp"), loss));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A path through which files are at risk, {@code ""} for the folder itself. */
	public Path path(String name) {
		FileSystem system = this.files.getFileSystem(URI.create("file:///"));
		return system.getPath(this.root.resolve(name).toString());
	}

	/** The same as it is on the disk. */
	public Path found(String name) {
		return this.root.resolve(name);
	}

	/** Loses what was not forced to the disk. */
	public void losePower() {
		try {
			this.files.power().cut();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
