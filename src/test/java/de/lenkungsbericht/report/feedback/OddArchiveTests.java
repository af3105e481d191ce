package de.lenkungsbericht.report.feedback;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * Found by mutation: an archive that is read entry by entry, and that the JDK refuses to
 * open by its directory, made the whole run fail.
 */
class OddArchiveTests {

	/** It says 255 bytes follow, and none does. */
	private static final byte[] CUT_SHORT = { 0, 0, (byte) 0xFF, 0 };

	@TempDir
	Path directory;

	@Test
	void isAnsweredAllTheSame() throws IOException {
		Path odd = odd(SubmissionFile.of("pflege").row("AT-03").write(this.directory.resolve("gut.xlsx")));
		assertThatIOException().isThrownBy(() -> new ZipFile(odd.toFile()).close());
		Path answer = FeedbackWriter.write(FeedbackSample.to("Meldung.xlsx").build(), odd,
				Files.createDirectory(this.directory.resolve("rueckmeldung")));
		assertThat(answer).hasFileName("Meldung_Rueckmeldung.xlsx").isNotEmptyFile();
	}

	private Path odd(Path good) throws IOException {
		Path odd = this.directory.resolve("Meldung.xlsx");
		try (ZipFile from = new ZipFile(good.toFile());
				OutputStream file = Files.newOutputStream(odd);
				ZipOutputStream out = new ZipOutputStream(file)) {
			for (Enumeration<? extends ZipEntry> parts = from.entries(); parts.hasMoreElements();) {
				ZipEntry part = new ZipEntry(parts.nextElement().getName());
				part.setExtra(CUT_SHORT);
				out.putNextEntry(part);
				from.getInputStream(from.getEntry(part.getName())).transferTo(out);
			}
		}
		return odd;
	}

}
