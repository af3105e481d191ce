package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import de.lenkungsbericht.portfolio.notation.Sha256;

/**
 * Says in a feedback file itself that the program wrote it, so that it is known as long
 * as nobody changes it, also to a state folder that has been lost. The archive's comment
 * holds the SHA-256 of all before; whoever saves the workbook writes no such comment. An
 * .xls is no archive and stays as it is. (APPNOTE.TXT of the ZIP format, 4.3.16.)
 */
public final class FeedbackSeal {

	private static final String WORD = "Lenkungsbericht ";

	private static final int COMMENT = WORD.length() + 64;

	/** The end record, whose last two bytes are the length of the comment after it. */
	private static final int END_RECORD = 22;

	/** Bytes that are read at most: whatever somebody drops must not fill the memory. */
	private static final long LARGEST = 32_000_000;

	private static final int SIGNATURE = 0x06054b50;

	private FeedbackSeal() {
	}

	/** Seals a file, if it is an archive without a comment; else leaves it. */
	public static void seal(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		if (!endsWithRecord(bytes, 0)) {
			return;
		}
		byte[] sealed = Arrays.copyOf(bytes, bytes.length + COMMENT);
		setCommentLength(sealed, bytes.length, COMMENT);
		byte[] comment = comment(bytes);
		System.arraycopy(comment, 0, sealed, bytes.length, COMMENT);
		Files.write(file, sealed);
	}

	/** Whether a file is sealed and nobody has changed it since. */
	static boolean isWhole(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			return false;
		}
		byte[] sealed = Files.readAllBytes(file);
		int end = sealed.length - COMMENT;
		if (end < END_RECORD) {
			return false;
		}
		byte[] bytes = Arrays.copyOf(sealed, end);
		if (!endsWithRecord(bytes, COMMENT)) {
			return false;
		}
		setCommentLength(bytes, end, 0);
		return Arrays.equals(comment(bytes), Arrays.copyOfRange(sealed, end, sealed.length));
	}

	private static byte[] comment(byte[] bytes) {
		return (WORD + Sha256.of(bytes)).getBytes(StandardCharsets.US_ASCII);
	}

	private static boolean endsWithRecord(byte[] bytes, int commentLength) {
		if (bytes.length < END_RECORD) {
			return false;
		}
		ByteBuffer record = ByteBuffer.wrap(bytes, bytes.length - END_RECORD, END_RECORD)
			.slice()
			.order(ByteOrder.LITTLE_ENDIAN);
		return record.getInt(0) == SIGNATURE && record.getShort(END_RECORD - Short.BYTES) == commentLength;
	}

	/**
	 * @param end index after the end record
	 */
	private static void setCommentLength(byte[] bytes, int end, int length) {
		ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putShort(end - Short.BYTES, (short) length);
	}

}
