package de.lenkungsbericht.report.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes laufprotokoll.txt. */
public final class RunReportWriter {

	public static final String FILE_NAME = "laufprotokoll.txt";

	private RunReportWriter() {
	}

	/**
	 * Writes the report as UTF-8 with a byte order mark and CRLF, so that every editor on
	 * Windows shows it right.
	 * @param file where it is written; what stood there is replaced
	 */
	public static void write(RunReport report, Path file) throws IOException {
		Files.write(file, ("\uFEFF" + RunReportText.of(report)).getBytes(StandardCharsets.UTF_8));
	}

}
