package de.lenkungsbericht.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
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
			ZipOutputStream zip = new ZipOutputStream(target);
			for (ZipEntry entry : Collections.list(source.entries())) {
				try (InputStream content = source.getInputStream(entry)) {
					add(zip, entry.getName(), content);
				}
			}
			zip.finish();
		}
	}

	private static void add(ZipOutputStream zip, String name, InputStream content) throws IOException {
		ZipEntry copy = new ZipEntry(name);
		copy.setTimeLocal(NO_TIME);
		zip.putNextEntry(copy);
		content.transferTo(zip);
		zip.closeEntry();
	}

}
