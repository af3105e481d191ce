package de.lenkungsbericht.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.springframework.util.FileSystemUtils;

/** The zip that the build made, unpacked as an administrator would. */
record Distribution(Path folder) {

	private static final int OWNER_MAY_EXECUTE = 0100;

	/** The zip of this build. */
	static Path zip() {
		try (Stream<Path> files = Files.list(Path.of("target"))) {
			return files.filter((file) -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Unpacks the zip into a folder; everybody may read, nobody but the owner write. */
	static Distribution unpack(Path parent) {
		try (ZipFile zip = ZipFile.builder().setPath(zip()).get()) {
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				unpack(zip, entry, parent.resolve(entry.getName()));
			}
			try (Stream<Path> folders = Files.list(parent)) {
				return new Distribution(folders.findFirst().orElseThrow());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void unpack(ZipFile zip, ZipArchiveEntry entry, Path target) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(target);
			return;
		}
		Files.createDirectories(target.getParent());
		try (InputStream content = zip.getInputStream(entry)) {
			Files.copy(content, target);
		}
		if ((entry.getUnixMode() & OWNER_MAY_EXECUTE) != 0) {
			Set<PosixFilePermission> all = EnumSet.copyOf(Files.getPosixFilePermissions(target));
			all.addAll(Set.of(PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE,
					PosixFilePermission.OTHERS_EXECUTE));
			Files.setPosixFilePermissions(target, all);
		}
	}

	/** The program on the command line. */
	Program program(Object... arguments) {
		return started(this.folder.resolve("lenkungsbericht"), arguments);
	}

	/** The script of the nightly job. */
	Program nightly(Object... arguments) {
		return started(this.folder.resolve("jobs").resolve("nightly.sh"), arguments);
	}

	private static Program started(Path script, Object... arguments) {
		return Program.of(Stream.concat(Stream.of(script), Stream.of(arguments)).toArray());
	}

	/** Puts the sample into drop folders of its own. */
	Path sample(Path input) {
		try {
			FileSystemUtils.copyRecursively(this.folder.resolve("input"), input);
			return input;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Takes away what it would learn from, so that each start is a plain one. */
	Distribution withoutLearning() {
		try {
			FileSystemUtils.deleteRecursively(this.folder.resolve("schnellstart"));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What was kept at a first start, drafts included. */
	List<Path> learned() {
		try (Stream<Path> files = Files.list(this.folder.resolve("schnellstart"))) {
			return files.filter((file) -> file.toString().contains(".jsa")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Renames the folder. */
	Distribution move(String name) {
		try {
			return new Distribution(Files.move(this.folder, this.folder.resolveSibling(name)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
