package de.lenkungsbericht.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;

/**
 * The archive under a package, read through {@link GuardedStream}. Parts that POI builds
 * up in memory have to be small; all others are streamed and may be large.
 */
final class GuardedZip implements ZipEntrySource {

	private static final int MOST_ENTRIES = 10_000;

	private static final long LARGEST_IN_MEMORY = 8L * 1024 * 1024;

	private static final int LONGEST_MIMETYPE = 128;

	private final ZipFile zip;

	private final long maxUnpackedBytes;

	private boolean closed;

	GuardedZip(Path file, ReadLimits limits) throws IOException {
		this.zip = ZipFile.builder().setSeekableByteChannel(FileChannel.open(file)).get();
		this.maxUnpackedBytes = limits.maxUnpackedBytes();
	}

	/** Refuses an archive that no spreadsheet program writes. */
	GuardedZip checked() {
		int entries = 0;
		for (Enumeration<ZipArchiveEntry> all = this.zip.getEntries(); all.hasMoreElements(); entries++) {
			if (entries == MOST_ENTRIES) {
				throw Damage.overLimit("Die Datei besteht aus mehr als %,d Teilen.", MOST_ENTRIES);
			}
			if (all.nextElement().getGeneralPurposeBit().usesEncryption()) {
				throw Damage.encrypted();
			}
		}
		return this;
	}

	/** What an OpenDocument file calls itself, empty for any other archive. */
	String mimetype() throws IOException {
		ZipArchiveEntry entry = this.zip.getEntry("mimetype");
		if (entry == null) {
			return "";
		}
		try (InputStream in = getInputStream(entry)) {
			return new String(in.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII);
		}
	}

	@Override
	public Enumeration<? extends ZipArchiveEntry> getEntries() {
		return this.zip.getEntries();
	}

	@Override
	public @Nullable ZipArchiveEntry getEntry(String path) {
		return this.zip.getEntry(path);
	}

	@Override
	public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
		InputStream in = this.zip.getInputStream(entry);
		if (in == null) {
			throw Damage.damaged("Ein Teil der Datei fehlt.");
		}
		return new GuardedStream(in, entry,
				isBuiltInMemory(entry.getName()) ? LARGEST_IN_MEMORY : this.maxUnpackedBytes);
	}

	private static boolean isBuiltInMemory(String name) {
		return name.endsWith(".rels") || name.equalsIgnoreCase("[Content_Types].xml") || name.contains("docProps/");
	}

	@Override
	public void close() throws IOException {
		this.closed = true;
		this.zip.close();
	}

	@Override
	public boolean isClosed() {
		return this.closed;
	}

}
