package de.lenkungsbericht.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing of a submission stays in the system's folder for temporary files. */
class TemporaryFolderTests {

	private static final String PROPERTY = "java.io.tmpdir";

	private final String usual = System.getProperty(PROPERTY);

	@TempDir
	Path shared;

	@BeforeEach
	void shared() {
		System.setProperty(PROPERTY, this.shared.toString());
	}

	@AfterEach
	void usual() {
		System.setProperty(PROPERTY, this.usual);
	}

	@Test
	void itIsGoneWithWhatIsInItAtTheEnd() throws IOException {
		try (TemporaryFolder folder = TemporaryFolder.use()) {
			Files.writeString(Path.of(System.getProperty(PROPERTY)).resolve("teil.xlsx"), "part of a submission");
		}
		assertThat(this.shared).isEmptyDirectory();
		assertThat(System.getProperty(PROPERTY)).isEqualTo(this.shared.toString());
	}

	@Test
	void whatAKilledProcessLeftIsDeletedByTheNext() throws IOException {
		Files.createFile(this.shared.resolve("lenkungsbericht-dead.sperre"));
		Path left = Files.createDirectory(this.shared.resolve("lenkungsbericht-dead")).resolve("teil.xlsx");
		Files.writeString(left, "part of a submission");
		try (TemporaryFolder folder = TemporaryFolder.use()) {
			assertThat(left).doesNotExist();
		}
		assertThat(this.shared).isEmptyDirectory();
	}

	@Test
	void whatIsInUseStays() throws IOException {
		try (TemporaryFolder first = TemporaryFolder.use()) {
			Path used = Path.of(System.getProperty(PROPERTY));
			System.setProperty(PROPERTY, this.shared.toString());
			try (TemporaryFolder second = TemporaryFolder.use()) {
				assertThat(used).isDirectory();
			}
		}
	}

}
