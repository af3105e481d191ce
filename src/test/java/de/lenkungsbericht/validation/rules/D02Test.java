package de.lenkungsbericht.validation.rules;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import static org.assertj.core.api.Assertions.assertThat;

class D02Test extends RuleCase {

	@Test
	void rejectsAWorkbookWithAPassword() throws Exception {
		Path file = folder().resolve("geheim.xlsx");
		encrypt(file);
		assertThat(check(file).found()).containsExactly("D02 FEHLER -");
	}

	@Test
	void readsAWorkbookWithout() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01")).found()).isEmpty();
	}

	private static void encrypt(Path file) throws Exception {
		try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
			encryptor.confirmPassword("geheim");
			try (OutputStream content = encryptor.getDataStream(container)) {
				content.write("PK".getBytes(StandardCharsets.US_ASCII));
			}
			container.writeFilesystem(out);
		}
	}

}
