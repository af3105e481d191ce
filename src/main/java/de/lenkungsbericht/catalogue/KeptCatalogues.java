package de.lenkungsbericht.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The catalogues of past nights, each in a folder named by its hash, so that an old
 * submission is judged as it was then.
 */
public final class KeptCatalogues {

	private static final String UNFINISHED = ".tmp";

	private KeptCatalogues() {
	}

	/**
	 * Keeps a copy of the catalogue's files, on disk when this returns; does nothing if
	 * it is kept already.
	 * @param directory where the catalogue was read
	 * @param keepRoot where the folders of kept catalogues are
	 * @param hash the hash of the catalogue read
	 * @throws CatalogueException if the files were changed since
	 */
	public static void keep(Path directory, Path keepRoot, String hash) {
		Path kept = keepRoot.resolve(hash);
		if (Files.isDirectory(kept)) {
			return;
		}
		CatalogueFiles files = CatalogueFiles.load(directory);
		if (!files.hash().equals(hash)) {
			throw new CatalogueException(
					directory + " was changed while it was read; expected it unchanged, start again");
		}
		try {
			Path aside = Files.createDirectories(keepRoot.resolve(hash + UNFINISHED));
			write(files.contents(), aside);
			forceNames(aside);
			Files.move(aside, kept, StandardCopyOption.ATOMIC_MOVE);
			forceNames(keepRoot);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot keep the catalogue in " + kept, ex);
		}
	}

	/** Deletes what is left of catalogues that were not kept to the end. */
	public static void tidy(Path keepRoot) throws IOException {
		for (Path folder : files(keepRoot)) {
			if (folder.getFileName().toString().endsWith(UNFINISHED) && Files.isDirectory(folder)) {
				for (Path file : files(folder)) {
					Files.delete(file);
				}
				Files.delete(folder);
			}
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

	/**
	 * Reads a catalogue that was kept.
	 * @throws CatalogueException if it is missing or no longer what was kept
	 */
	public static Catalogue read(Path keepRoot, String hash) {
		Path kept = keepRoot.resolve(hash);
		if (!Files.isDirectory(kept)) {
			throw new CatalogueException(kept + " is missing; expected the catalogue kept there");
		}
		CatalogueFiles files = CatalogueFiles.load(kept);
		if (!files.hash().equals(hash)) {
			throw new CatalogueException(kept + " was changed; expected the files with the hash in the folder's name");
		}
		return CatalogueReader.read(files);
	}

	private static void write(Map<CatalogueFile, byte[]> contents, Path folder) throws IOException {
		for (Map.Entry<CatalogueFile, byte[]> entry : contents.entrySet()) {
			write(entry.getValue(), folder.resolve(entry.getKey().fileName()));
		}
	}

	private static void write(byte[] content, Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			ByteBuffer bytes = ByteBuffer.wrap(content);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
	}

	/** Forces the names in a folder to the disk, where the system can. */
	private static void forceNames(Path folder) throws IOException {
		if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

}
