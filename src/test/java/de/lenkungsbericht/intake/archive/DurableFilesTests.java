package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.testing.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class DurableFilesTests {

	@TempDir
	Path folder;

	@Test
	void whatStoodThereIsReplaced() throws IOException {
		Path file = Disk.write(this.folder.resolve("stand.json"), "old");
		DurableFiles.write(file, "new".getBytes(StandardCharsets.UTF_8));
		assertThat(file).hasContent("new");
		assertThat(Disk.files(this.folder)).containsExactly(file);
	}

	@Test
	void nothingIsLeftOfAFileThatCannotGetItsName() throws IOException {
		Path taken = this.folder.resolve("stand.json");
		Files.createDirectories(taken.resolve("full"));
		assertThatIOException().isThrownBy(() -> DurableFiles.write(taken, "new".getBytes(StandardCharsets.UTF_8)));
		assertThat(this.folder).isDirectoryNotContaining("glob:**.unfertig");
	}

}
