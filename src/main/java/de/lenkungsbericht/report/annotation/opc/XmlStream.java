package de.lenkungsbericht.report.annotation.opc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part while it is unpacked. It ends with an error where it is out of all proportion:
 * an answer is not worth that the run waits or runs out of memory.
 */
final class XmlStream extends FilterInputStream {

	/** In bytes, ten times the largest workbook that is taken. */
	private static final long LARGEST = 400_000_000;

	/** Bytes without a tag, which would be held in memory at once. */
	private static final long LONGEST_STRETCH = 4_000_000;

	private long count;

	private long stretch;

	XmlStream(InputStream in) {
		super(in);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		for (int i = offset; i < offset + read; i++) {
			this.stretch = (buffer[i] == '<') ? 0 : this.stretch + 1;
			this.count++;
			if (this.stretch > LONGEST_STRETCH || this.count > LARGEST) {
				throw new UnfitPackageException("a part is out of all proportion");
			}
		}
		return read;
	}

}
