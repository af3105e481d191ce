package de.lenkungsbericht.submission;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;

/**
 * The records of a BIFF8 stream one by one. Files that are only protected against changes
 * are encrypted with a password that everybody knows: they are read like any other.
 */
final class BiffRecords implements AutoCloseable {

	private static final int BIFF8 = 0x0600;

	private final InputStream in;

	private RecordInputStream data;

	private int bytes;

	private int start;

	private int depth;

	BiffRecords(InputStream in) {
		this.in = in;
		this.data = new RecordInputStream(in);
	}

	/**
	 * Goes to the next record, past what is left of the one at hand.
	 * @return {@code false} at the end of the stream
	 */
	boolean next() throws IOException {
		if (!advance()) {
			return false;
		}
		switch (sid()) {
			case BOFRecord.sid -> beginSubstream();
			case EOFRecord.sid -> this.depth--;
			case FilePassRecord.sid -> decrypt();
			default -> {
			}
		}
		return true;
	}

	/** What kind of record it is. */
	short sid() {
		return this.data.getSid();
	}

	RecordInputStream data() {
		return this.data;
	}

	/** How many parts of the stream are open; charts lie within sheets. */
	int depth() {
		return this.depth;
	}

	/**
	 * Where in the stream the record begins, as long as only whole records are skipped.
	 */
	int start() {
		return this.start;
	}

	/** Whether more of the record at hand, or of those that continue it, is to come. */
	boolean hasMore() {
		return this.data.remaining() > 0 || this.data.hasNextRecord() && this.data.getNextSid() == ContinueRecord.sid;
	}

	@Override
	public void close() {
		Quietly.close(this.in);
	}

	private boolean advance() {
		this.data.readRemainder();
		if (!this.data.hasNextRecord()) {
			return false;
		}
		this.data.nextRecord();
		this.start = this.bytes;
		this.bytes += 4 + this.data.remaining();
		return true;
	}

	private void beginSubstream() {
		this.depth++;
		if (this.data.readUShort() != BIFF8) {
			throw Damage.oldExcel();
		}
	}

	private void decrypt() throws IOException {
		EncryptionInfo encryption = new FilePassRecord(this.data).getEncryptionInfo();
		try {
			if (!encryption.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
				throw Damage.encrypted();
			}
		}
		catch (GeneralSecurityException ex) {
			throw new IOException(ex);
		}
		this.data = new RecordInputStream(this.in, encryption, this.bytes);
	}

}
