package de.lenkungsbericht.report.annotation.opc;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A package to be copied with some parts changed. What is not changed is copied as it is
 * stored. Parts are named as in the archive, without a leading slash.
 */
public final class PackageEditor implements Closeable {

	/** Up to which a part is held in memory, in bytes. */
	private static final int LARGEST_PART = 8_000_000;

	/** The first moment that an archive can hold, so that the same comes out always. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final ZipFile zip;

	private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

	private final Map<String, String> written = new TreeMap<>();

	private final Map<String, XmlEdits> edited = new TreeMap<>();

	private final Set<String> removed = new HashSet<>();

	private PackageEditor(ZipFile zip) throws UnfitPackageException {
		this.zip = zip;
		for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
			if (this.entries.put(entry.getName(), entry) != null) {
				throw new UnfitPackageException("two parts have one name");
			}
		}
	}

	public static PackageEditor open(Path file) throws IOException {
		return new PackageEditor(ZipFile.builder().setPath(file).get());
	}

	/** Whether there is a part, in whichever letters. */
	public boolean has(String part) {
		return this.written.containsKey(part)
				|| this.entries.keySet().stream().anyMatch((name) -> name.equalsIgnoreCase(part));
	}

	/**
	 * Opens a part as it was, or as it was written last.
	 * @throws UnfitPackageException if there is none of exactly that name
	 */
	public InputStream open(String part) throws IOException {
		String text = this.written.get(part);
		if (text != null) {
			return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		}
		ZipArchiveEntry entry = this.entries.get(part);
		if (entry == null) {
			throw new UnfitPackageException("there is no part " + part);
		}
		return new XmlStream(this.zip.getInputStream(entry));
	}

	/** A part as bytes. */
	public byte[] read(String part) throws IOException {
		try (InputStream in = open(part)) {
			byte[] bytes = in.readNBytes(LARGEST_PART + 1);
			if (bytes.length > LARGEST_PART) {
				throw new UnfitPackageException("the part is too large to change: " + part);
			}
			return bytes;
		}
	}

	/** Adds a part or replaces it. */
	public void write(String part, String content) {
		this.written.put(part, content);
		this.removed.remove(part);
	}

	/** Changes a part of the file while it is copied. */
	public void edit(String part, XmlEdits edits) {
		if (!edits.isEmpty()) {
			this.edited.put(part, edits);
		}
	}

	/** Leaves a part out. */
	public void remove(String part) {
		this.written.remove(part);
		this.removed.add(part);
	}

	/** The first of the names with a number in the place of {@code #} that is free. */
	public String freeName(String pattern) {
		int number = 1;
		while (has(pattern.replace("#", String.valueOf(number)))) {
			number++;
		}
		return pattern.replace("#", String.valueOf(number));
	}

	/** Writes the package; unchanged parts are not even unpacked. */
	public void save(OutputStream out) throws IOException {
		ZipArchiveOutputStream archive = new ZipArchiveOutputStream(out);
		for (Map.Entry<String, ZipArchiveEntry> entry : this.entries.entrySet()) {
			if (!this.removed.contains(entry.getKey())) {
				save(entry.getKey(), entry.getValue(), archive);
			}
		}
		for (Map.Entry<String, String> entry : this.written.entrySet()) {
			if (!this.entries.containsKey(entry.getKey())) {
				begin(entry.getKey(), archive);
				archive.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
				archive.closeArchiveEntry();
			}
		}
		archive.finish();
		archive.flush();
	}

	private void save(String part, ZipArchiveEntry entry, ZipArchiveOutputStream archive) throws IOException {
		XmlEdits edits = this.edited.get(part);
		if (edits == null && !this.written.containsKey(part)) {
			archive.addRawArchiveEntry(entry, this.zip.getRawInputStream(entry));
			return;
		}
		begin(part, archive);
		try (InputStream in = open(part)) {
			((edits != null) ? edits : new XmlEdits()).copy(in, archive);
		}
		archive.closeArchiveEntry();
	}

	private static void begin(String part, ZipArchiveOutputStream archive) throws IOException {
		ZipArchiveEntry entry = new ZipArchiveEntry(part);
		entry.setTimeLocal(NO_TIME);
		archive.putArchiveEntry(entry);
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
