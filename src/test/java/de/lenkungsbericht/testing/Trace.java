package de.lenkungsbericht.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/** Looks for a text in the bytes of files, whatever wrote them. */
public final class Trace {

	private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
			StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1);

	private Trace() {
	}

	/** The files below a folder that hold a text, packed or not, or are named by it. */
	public static List<String> of(String text, Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> holds(file, text)).map((file) -> folder.relativize(file).toString()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean holds(Path file, String text) {
		if (file.getFileName().toString().contains(text)) {
			return true;
		}
		return Files.isRegularFile(file) && holds(Disk.read(file), text);
	}

	private static boolean holds(byte[] bytes, String text) {
		String latin = new String(bytes, StandardCharsets.ISO_8859_1);
		boolean plain = CHARSETS.stream()
			.anyMatch((charset) -> latin.contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1)));
		return plain || unpacked(bytes).anyMatch((part) -> holds(part, text));
	}

	private static Stream<byte[]> unpacked(byte[] bytes) {
		try {
			if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K') {
				return Stream.of(parts(new ZipInputStream(new ByteArrayInputStream(bytes))));
			}
			if (bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
				return Stream.of(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes());
			}
			return Stream.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All parts of an archive, one after another. */
	private static byte[] parts(ZipInputStream archive) throws IOException {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		try (InputStream in = archive) {
			while (archive.getNextEntry() != null) {
				in.transferTo(all);
			}
		}
		return all.toByteArray();
	}

}
