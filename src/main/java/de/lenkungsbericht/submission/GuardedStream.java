package de.lenkungsbericht.submission;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * A part of an archive while it unpacks. It is refused if it grows suspiciously, that is
 * both beyond a size and beyond a ratio, since honest files exceed either alone; if a
 * stretch without markup is too long to be held in memory; and if its checksum is wrong.
 */
final class GuardedStream extends FilterInputStream {

	/** How many times its packed size an honest part is at most when large. */
	private static final long HIGHEST_RATIO = 100;

	private static final int LONGEST_STRETCH = 4 * 1024 * 1024;

	private final CRC32 checksum = new CRC32();

	private final long expectedChecksum;

	private final long mostBytes;

	private long bytes;

	private int stretch;

	/**
	 * @param maxUnpackedBytes beyond which the ratio is judged
	 */
	GuardedStream(InputStream in, ZipArchiveEntry entry, long maxUnpackedBytes) {
		super(in);
		this.expectedChecksum = entry.getCrc();
		this.mostBytes = Math.max(maxUnpackedBytes, HIGHEST_RATIO * entry.getCompressedSize());
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] into, int offset, int length) throws IOException {
		int count = super.read(into, offset, length);
		if (count < 0) {
			checkChecksum();
			return count;
		}
		this.checksum.update(into, offset, count);
		checkSize(count);
		checkStretch(into, offset, count);
		return count;
	}

	@Override
	public long skip(long count) throws IOException {
		return readNBytes((int) Math.min(count, 8192)).length;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	private void checkSize(int count) {
		this.bytes += count;
		if (this.bytes > this.mostBytes) {
			throw Damage.overLimit("Ein Teil der Datei ist ausgepackt mehr als %,d MB groß und damit weit größer als "
					+ "gepackt. Oft hilft es, leere formatierte Zeilen und Spalten zu löschen und die Datei neu zu "
					+ "speichern.", this.mostBytes / 1024 / 1024);
		}
	}

	private void checkStretch(byte[] read, int offset, int count) {
		for (int at = offset; at < offset + count; at++) {
			this.stretch = (read[at] == '<') ? 0 : this.stretch + 1;
			if (this.stretch > LONGEST_STRETCH) {
				throw Damage.overLimit("Ein einzelner Text der Datei ist größer als %,d MB.",
						LONGEST_STRETCH / 1024 / 1024);
			}
		}
	}

	private void checkChecksum() {
		if (this.expectedChecksum >= 0 && this.expectedChecksum != this.checksum.getValue()) {
			throw Damage.damaged("Die Datei ist beim Speichern oder Kopieren beschädigt worden.");
		}
	}

}
