package de.lenkungsbericht.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies an archive so that the same content always gives the same bytes. */
public final class StableZip {

	/** The first moment that an archive can hold, in no particular zone. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private StableZip() {
	}

	/** Copies all entries in their order, each with the same time. */
	public static void copy(Path archive, OutputStream target) throws IOException {
		try (ZipFile source = new ZipFile(archive.toFile())) {
			List<? extends ZipEntry> entries = Collections.list(source.entries());
			ZipOutputStream zip = new ZipOutputStream(target);
			for (ZipEntry entry : entries) {
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setTimeLocal(NO_TIME);
				zip.putNextEntry(copy);
				try (InputStream content = source.getInputStream(entry)) {
					content.transferTo(zip);
				}
				zip.closeEntry();
			}
			zip.finish();
		}
	}

}
