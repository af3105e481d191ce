package de.lenkungsbericht.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** D13: content already judged under another name. */
class D13Test {

	@TempDir
	Path directory;

	private DropPlace place;

	@BeforeEach
	void takenOnce() throws Exception {
		this.place = DropPlace.in(this.directory).put("jugend/Meldung.xlsx", "content");
		this.place.night();
	}

	@Test
	void theSameContentUnderAnotherNameIsNotTakenAgain() throws Exception {
		DropPlace.Night night = this.place.put("jugend/Kopie.xlsx", "content").night();
		assertThat(night.leftBehind()).containsExactly("D13 jugend/Kopie.xlsx");
		assertThat(night.taken()).isEmpty();
	}

	@Test
	void theMessageSaysWhenAndUnderWhichName() throws Exception {
		DropPlace.Night night = this.place.put("jugend/Kopie.xlsx", "content").night();
		assertThat(night.left().get(0).finding().message()).contains("jugend/Meldung.xlsx", "22.06.2020");
	}

	@Test
	void aRenamedFileIsNotTakenAgain() throws Exception {
		Files.move(this.place.file("jugend/Meldung.xlsx"), this.place.file("jugend/Neu.xlsx"),
				StandardCopyOption.ATOMIC_MOVE);
		assertThat(this.place.night().leftBehind()).containsExactly("D13 jugend/Neu.xlsx");
	}

	@Test
	void ofTwoEqualFilesInOneNightTheFirstIsTaken() throws Exception {
		DropPlace.Night night = this.place.put("pflege/b.xlsx", "twice").put("pflege/a.xlsx", "twice").night();
		assertThat(night.taken()).containsExactly("pflege/a.xlsx");
		assertThat(night.leftBehind()).containsExactly("D13 pflege/b.xlsx");
	}

	@Test
	void anotherDepartmentMaySendTheSameContent() throws Exception {
		assertThat(this.place.put("pflege/Meldung.xlsx", "content").night().taken())
			.containsExactly("pflege/Meldung.xlsx");
	}

	@Test
	void goingBackToAnEarlierContentAtTheSamePathIsTaken() throws Exception {
		this.place.put("jugend/Meldung.xlsx", "corrected").night();
		assertThat(this.place.put("jugend/Meldung.xlsx", "content").night().taken())
			.containsExactly("jugend/Meldung.xlsx");
	}

	@Test
	void unchangedContentAtTheSamePathIsNeitherTakenNorReported() throws Exception {
		DropPlace.Night night = this.place.night();
		assertThat(night.taken()).isEmpty();
		assertThat(night.left()).isEmpty();
	}

}
