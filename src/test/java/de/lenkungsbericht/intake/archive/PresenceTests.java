package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.testing.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class PresenceTests {

	@TempDir
	Path folder;

	@Test
	void tellsFilesFromFolders() throws IOException {
		Path file = Disk.write(this.folder.resolve("file"), "");
		assertThat(Presence.of(file)).isTrue();
		assertThat(Presence.ofFile(file)).isTrue();
		assertThat(Presence.ofFolder(file)).isFalse();
		assertThat(Presence.ofFolder(this.folder)).isTrue();
		assertThat(Presence.ofFile(this.folder)).isFalse();
	}

	@Test
	void whatIsNotThereIsNotThere() throws IOException {
		assertThat(Presence.of(this.folder.resolve("nothing"))).isFalse();
	}

	/** A link in a circle stands for all that gives no answer. */
	@Test
	@DisabledOnOs(OS.WINDOWS)
	void whatGivesNoAnswerIsNotTakenForAbsent() throws IOException {
		Path circle = this.folder.resolve("circle");
		Files.createSymbolicLink(circle, circle);
		assertThat(Files.exists(circle)).isFalse();
		assertThatIOException().isThrownBy(() -> Presence.of(circle));
	}

}
