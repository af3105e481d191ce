package de.lenkungsbericht.report.feedback;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.jspecify.annotations.Nullable;

/** Remembers that the disk did not take something, whoever hides it. */
final class TargetStream extends FilterOutputStream {

	private @Nullable IOException failure;

	TargetStream(OutputStream target) {
		super(target);
	}

	/**
	 * Makes sure that everything was taken up to now.
	 * @throws IOException if it was not
	 */
	void requireWritten() throws IOException {
		if (this.failure != null) {
			throw this.failure;
		}
	}

	@Override
	public void write(int octet) throws IOException {
		write(new byte[] { (byte) octet }, 0, 1);
	}

	@Override
	public void write(byte[] content, int offset, int length) throws IOException {
		try {
			this.out.write(content, offset, length);
		}
		catch (IOException ex) {
			this.failure = ex;
			throw ex;
		}
	}

}
