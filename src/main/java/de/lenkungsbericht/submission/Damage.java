package de.lenkungsbericht.submission;

import java.util.Locale;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;

/**
 * Turns whatever goes wrong while a file is read into the finding that says so: a bad
 * file must never fail the job.
 */
final class Damage {

	private Damage() {
	}

	/** Reads, and answers any failure with D01, D02 or D03. */
	static <T> T guard(Reading<T> reading) {
		try {
			return reading.read();
		}
		catch (Exception | StackOverflowError ex) {
			throw verdict(ex);
		}
	}

	private static UnreadableWorkbook verdict(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof UnreadableWorkbook known) {
				return known;
			}
			if (cause instanceof EncryptedDocumentException) {
				return encrypted();
			}
			if (cause instanceof OldFileFormatException) {
				return oldExcel();
			}
		}
		return new UnreadableWorkbook(FindingCode.D01, "Die Datei ist beschädigt oder unvollständig.", failure);
	}

	/** D01 with what is wrong, as a German sentence. */
	static UnreadableWorkbook damaged(String german) {
		return new UnreadableWorkbook(FindingCode.D01, german);
	}

	/** D01 for what is no workbook, not even a damaged one. */
	static UnreadableWorkbook noWorkbook(String german) {
		return UnreadableWorkbook.other(FindingCode.D01, german);
	}

	static UnreadableWorkbook encrypted() {
		return new UnreadableWorkbook(FindingCode.D02, "Die Datei ist mit einem Kennwort verschlüsselt.");
	}

	static UnreadableWorkbook oldExcel() {
		return notAccepted("eine Datei im alten Format von Excel 5.0/95 oder früher");
	}

	/**
	 * D03 for a table that Excel can save as a workbook.
	 * @param kind what the file is, with its article
	 */
	static UnreadableWorkbook notAccepted(String kind) {
		return new UnreadableWorkbook(FindingCode.D03, "Die Datei ist " + kind + ".");
	}

	/**
	 * D03 for a document that is no table.
	 * @param kind what the file is, with its article
	 */
	static UnreadableWorkbook noTable(String kind) {
		return UnreadableWorkbook.other(FindingCode.D03, "Die Datei ist " + kind + ".");
	}

	/**
	 * D04.
	 * @param german a sentence with places as in {@link String#format}
	 */
	static UnreadableWorkbook overLimit(String german, Object... numbers) {
		return new UnreadableWorkbook(FindingCode.D04, String.format(Locale.GERMANY, german, numbers));
	}

	/** Reading that can go wrong in any way. */
	@FunctionalInterface
	interface Reading<T> {

		T read() throws Exception;

	}

}
