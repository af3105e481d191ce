package de.lenkungsbericht.testing.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.intake.archive.DurableFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A power cut loses what was not forced to the disk, and nothing else. */
class LostPowerTests {

	@TempDir
	Path folder;

	private LosingDisk disk;

	@BeforeEach
	void everythingCanBeLost() {
		this.disk = LosingDisk.in(this.folder);
	}

	@Test
	void whatWasNeverForcedIsGone() throws IOException {
		write("a", "new");
		this.disk.losePower();
		assertThat(this.disk.found("")).isEmptyDirectory();
	}

	@Test
	void aNameWithoutContentIsAnEmptyFile() throws IOException {
		write("a", "new");
		DurableFiles.forceFolder(this.disk.path(""));
		this.disk.losePower();
		assertThat(this.disk.found("a")).isEmptyFile();
	}

	@Test
	void contentWithoutANameIsGone() throws IOException {
		write("a", "new");
		DurableFiles.force(this.disk.path("a"));
		this.disk.losePower();
		assertThat(this.disk.found("")).isEmptyDirectory();
	}

	@Test
	void whatWasForcedStays() throws IOException {
		writeDurably("a", "new");
		this.disk.losePower();
		assertThat(this.disk.found("a")).hasContent("new");
	}

	@Test
	void whatWasWrittenAgainIsEmpty() throws IOException {
		writeDurably("a", "old");
		write("a", "new");
		this.disk.losePower();
		assertThat(this.disk.found("a")).isEmptyFile();
	}

	@Test
	void aRenameIsBackAndWithItWhatItReplaced() throws IOException {
		writeDurably("a", "old");
		writeDurably("b", "new");
		Files.delete(this.disk.path("a"));
		DurableFiles.rename(this.disk.path("b"), this.disk.path("a"));
		this.disk.losePower();
		assertThat(this.disk.found("a")).hasContent("old");
		assertThat(this.disk.found("b")).hasContent("new");
	}

	@Test
	void aRenameStaysWhereTheFolderWasForced() throws IOException {
		writeDurably("b", "new");
		DurableFiles.rename(this.disk.path("b"), this.disk.path("a"));
		DurableFiles.forceFolder(this.disk.path(""));
		this.disk.losePower();
		assertThat(this.disk.found("a")).hasContent("new");
		assertThat(this.disk.found("b")).doesNotExist();
	}

	@Test
	void whatWasRenamedUnforcedIsEmptyUnderItsNewName() throws IOException {
		write("b", "new");
		DurableFiles.rename(this.disk.path("b"), this.disk.path("a"));
		DurableFiles.forceFolder(this.disk.path(""));
		this.disk.losePower();
		assertThat(this.disk.found("a")).isEmptyFile();
	}

	@Test
	void aCopyIsLostAsWell() throws IOException {
		writeDurably("a", "new");
		Files.copy(this.disk.path("a"), this.disk.path("b"));
		DurableFiles.forceFolder(this.disk.path(""));
		this.disk.losePower();
		assertThat(this.disk.found("a")).hasContent("new");
		assertThat(this.disk.found("b")).isEmptyFile();
	}

	@Test
	void whatWasDeletedIsBack() throws IOException {
		Files.createDirectory(this.disk.path("d"));
		writeDurably("d/a", "old");
		DurableFiles.forceFolder(this.disk.path(""));
		Files.delete(this.disk.path("d/a"));
		Files.delete(this.disk.path("d"));
		this.disk.losePower();
		assertThat(this.disk.found("d/a")).hasContent("old");
	}

	@Test
	void aFolderIsGoneWithWhatWasForcedInIt() throws IOException {
		Files.createDirectory(this.disk.path("d"));
		writeDurably("d/a", "new");
		this.disk.losePower();
		assertThat(this.disk.found("")).isEmptyDirectory();
	}

	@Test
	void allNamesStayWhereContentAloneIsLost() throws IOException {
		this.disk = LosingDisk.in(this.folder, PowerCut.Loss.CONTENT);
		writeDurably("forced", "new");
		write("unforced", "new");
		Files.delete(Files.writeString(this.disk.path("deleted"), "old"));
		this.disk.losePower();
		assertThat(this.disk.found("forced")).hasContent("new");
		assertThat(this.disk.found("unforced")).isEmptyFile();
		assertThat(this.disk.found("deleted")).doesNotExist();
	}

	@Test
	void nothingIsLeftOfTheBackups() throws IOException {
		writeDurably("a", "old");
		write("a", "new");
		Files.delete(this.disk.path("a"));
		this.disk.losePower();
		assertThat(this.folder.toFile().list()).containsExactly("disk");
	}

	private void write(String name, String content) throws IOException {
		Files.writeString(this.disk.path(name), content);
	}

	private void writeDurably(String name, String content) throws IOException {
		DurableFiles.write(this.disk.path(name), content.getBytes(StandardCharsets.UTF_8));
		DurableFiles.forceName(this.disk.path(name));
	}

}
