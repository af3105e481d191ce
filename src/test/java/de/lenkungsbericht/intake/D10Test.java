package de.lenkungsbericht.intake;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** D10: a symbolic link that leads out of its drop folder. */
class D10Test {

	@TempDir
	Path directory;

	private DropPlace place;

	@BeforeEach
	void dropFolder() throws Exception {
		this.place = DropPlace.in(this.directory).put("jugend/.leer", "");
	}

	@Test
	void aLinkToAFileElsewhereIsNotFollowed() throws Exception {
		link(Files.writeString(this.directory.resolve("secret.xlsx"), "secret"));
		assertThat(this.place.night().leftBehind()).containsExactly("D10 jugend/Meldung.xlsx");
	}

	@Test
	void aLinkIntoNothingIsNotFollowed() throws Exception {
		link(this.directory.resolve("missing.xlsx"));
		assertThat(this.place.night().leftBehind()).containsExactly("D10 jugend/Meldung.xlsx");
	}

	@Test
	void aLinkToItselfIsNotFollowed() throws Exception {
		link(this.place.file("jugend/Meldung.xlsx"));
		assertThat(this.place.night().leftBehind()).containsExactly("D10 jugend/Meldung.xlsx");
	}

	@Test
	void aLinkWithinTheDropFolderIsTaken() throws Exception {
		this.place.put("jugend/.Vorlage", "content");
		link(this.place.file("jugend/.Vorlage"));
		assertThat(this.place.night().taken()).containsExactly("jugend/Meldung.xlsx");
	}

	private void link(Path target) throws Exception {
		Files.createSymbolicLink(this.place.file("jugend/Meldung.xlsx"), target);
	}

}
