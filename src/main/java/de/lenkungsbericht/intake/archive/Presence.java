package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Whether something is on the disk. {@link Files#exists} takes a disk that gives no
 * answer for one that says no, and what is there would be passed over in silence.
 */
public final class Presence {

	private Presence() {
	}

	/** Whether there is anything of that name. */
	public static boolean of(Path path, LinkOption... options) throws IOException {
		return attributes(path, options).isPresent();
	}

	/** Whether there is a file of that name, and no folder or device. */
	public static boolean ofFile(Path path, LinkOption... options) throws IOException {
		return attributes(path, options).filter(BasicFileAttributes::isRegularFile).isPresent();
	}

	/** Whether there is a folder of that name. */
	public static boolean ofFolder(Path path, LinkOption... options) throws IOException {
		return attributes(path, options).filter(BasicFileAttributes::isDirectory).isPresent();
	}

	private static Optional<BasicFileAttributes> attributes(Path path, LinkOption... options) throws IOException {
		try {
			return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, options));
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
	}

}
