package de.lenkungsbericht.job.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import de.lenkungsbericht.intake.archive.DurableFiles;

/** Writes the metrics where a collector picks them up. */
final class MetricsFile {

	private MetricsFile() {
	}

	/** Writes them at once; the collector is somebody else and has to be able to read. */
	static void write(Path file, String metrics) throws IOException {
		Path aside = file.resolveSibling(file.getFileName() + DurableFiles.UNFINISHED);
		try {
			Files.writeString(aside, metrics, StandardCharsets.UTF_8);
			if (Files.getFileStore(aside).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rw-r--r--"));
			}
			DurableFiles.rename(aside, file);
		}
		finally {
			Files.deleteIfExists(aside);
		}
	}

}
