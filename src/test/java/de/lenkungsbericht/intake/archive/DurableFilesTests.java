package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.fault.LosingDisk;
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

	@Test
	void whatIsWrittenOutlastsAPowerCutOnceItsFolderIsForced() throws IOException {
		LosingDisk disk = LosingDisk.in(this.folder);
		DurableFiles.write(disk.path("stand.json"), "new".getBytes(StandardCharsets.UTF_8));
		DurableFiles.forceFolder(disk.path(""));
		disk.losePower();
		assertThat(disk.found("stand.json")).hasContent("new");
	}

	@Test
	void soDoesACopy() throws IOException {
		LosingDisk disk = LosingDisk.in(this.folder);
		DurableFiles.copy(Disk.write(this.folder.resolve("draft"), "new"), disk.path("copy"));
		DurableFiles.forceFolder(disk.path(""));
		disk.losePower();
		assertThat(disk.found("copy")).hasContent("new");
	}

	@Test
	void soDoFoldersAtOnce() throws IOException {
		LosingDisk disk = LosingDisk.in(this.folder);
		DurableFiles.createFolders(disk.path("output/state"));
		DurableFiles.createFolders(disk.path("output/state"));
		disk.losePower();
		assertThat(disk.found("output/state")).isEmptyDirectory();
	}

	@Test
	void soDoesATreeThatIsForced() throws IOException {
		LosingDisk disk = LosingDisk.in(this.folder);
		Files.createDirectories(disk.path("draft/1"));
		Files.writeString(disk.path("draft/1/answer"), "new");
		Files.writeString(disk.path("draft/table"), "new");
		DurableFiles.forceTree(disk.path("draft"));
		disk.losePower();
		assertThat(disk.found("draft/1/answer")).hasContent("new");
		assertThat(disk.found("draft/table")).hasContent("new");
	}

	@Test
	void aTreeThatIsNotThereCannotBeForced() {
		assertThatIOException().isThrownBy(() -> DurableFiles.forceTree(this.folder.resolve("none")));
	}

}
