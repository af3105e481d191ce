package de.lenkungsbericht.report.workbook;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Temporary files each with a name of its own. The folder that POI would make for all of
 * them belongs to whoever used it first on the machine, and shuts all others out.
 */
final class OwnTempFiles implements TempFileCreationStrategy {

	@Override
	public File createTempFile(String prefix, String suffix) throws IOException {
		return DraftFile.create(prefix, suffix).toFile();
	}

	@Override
	public File createTempDirectory(String prefix) throws IOException {
		return Files.createTempDirectory(DraftFile.folder(), prefix).toFile();
	}

}
