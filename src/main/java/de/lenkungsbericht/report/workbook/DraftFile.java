package de.lenkungsbericht.report.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes files to work on that nobody else sees. */
public final class DraftFile {

	private DraftFile() {
	}

	/**
	 * Creates an empty file in the folder that {@code java.io.tmpdir} names now; the
	 * class library's own method goes by what it named when the virtual machine was
	 * started.
	 * @param kind the beginning of its name
	 * @param ending with the dot
	 * @return to be deleted by the caller
	 */
	public static Path create(String kind, String ending) throws IOException {
		return Files.createTempFile(folder(), kind, ending);
	}

	/** Where they lie now. */
	static Path folder() {
		return Path.of(System.getProperty("java.io.tmpdir"));
	}

}
