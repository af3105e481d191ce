package de.lenkungsbericht.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** D12: a file where no department's files are looked for. */
class D12Test {

	@TempDir
	Path directory;

	@Test
	void aFileInTheInputFolderItselfIsLeft() throws Exception {
		assertLeft("Meldung.xlsx");
	}

	@Test
	void aFileInTheFolderOfNoDepartmentIsLeft() throws Exception {
		assertLeft("sport/Meldung.xlsx");
	}

	@Test
	void aFileInAnotherSubfolderIsLeft() throws Exception {
		assertLeft("jugend/Archiv/2019/Meldung.xlsx");
	}

	@Test
	void aFileBelowTheFeedbackFolderIsLeft() throws Exception {
		assertLeft("jugend/rueckmeldung/alt/Meldung.xlsx");
	}

	@Test
	void aFolderNamedLikeAWorkbookIsLeft() throws Exception {
		DropPlace place = DropPlace.in(this.directory);
		Files.createDirectories(place.file("jugend/Meldung.xlsx"));
		assertThat(place.night().leftBehind()).containsExactly("D12 jugend/Meldung.xlsx");
	}

	@Test
	void aNamedPipeIsLeftAndNobodyWaitsForIt() throws Exception {
		DropPlace place = DropPlace.in(this.directory).put("jugend/.leer", "");
		int made = new ProcessBuilder("sh", "-c", "mkfifo \"$0\"", place.file("jugend/Meldung.xlsx").toString()).start()
			.waitFor();
		assumeTrue(made == 0, "There are no named pipes here");
		assertThat(place.night().leftBehind()).containsExactly("D12 jugend/Meldung.xlsx");
	}

	@Test
	void theMessageNamesTheDropFolders() throws Exception {
		String message = place("Meldung.xlsx").night().left().get(0).finding().message();
		assertThat(message).contains("Meldung.xlsx", "jugend, pflege");
	}

	@Test
	void aFileInADropFolderIsNot() throws Exception {
		assertThat(place("jugend/Meldung.xlsx").night().left()).isEmpty();
	}

	@Test
	void namesToIgnoreAreIgnoredEverywhere() throws Exception {
		DropPlace place = place(".gitkeep").put("jugend/~$Meldung.xlsx", "").put("jugend/Thumbs.db", "");
		place.put("sport/desktop.ini", "").put("pflege/Meldung.xlsx.part", "").put("pflege/x.CRDOWNLOAD", "");
		DropPlace.Night night = place.night();
		assertThat(night.left()).isEmpty();
		assertThat(night.taken()).isEmpty();
	}

	private void assertLeft(String path) throws Exception {
		assertThat(place(path).night().leftBehind()).containsExactly("D12 " + path);
	}

	private DropPlace place(String path) throws IOException {
		return DropPlace.in(this.directory).put(path, "content");
	}

}
