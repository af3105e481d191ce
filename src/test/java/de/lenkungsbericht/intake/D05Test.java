package de.lenkungsbericht.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/** D05: still being written, edited or locked, so left for the next run. */
class D05Test {

	private static final String FILE = "jugend/Meldung.xlsx";

	@TempDir
	Path directory;

	@Test
	void aFileThatRestsIsTaken() throws Exception {
		assertThat(place().night().taken()).containsExactly(FILE);
	}

	@Test
	void aFileThatGrowsIsLeft() throws Exception {
		DropPlace place = place();
		assertThat(place.night(() -> put(place, "longer than before")).leftBehind()).containsExactly("D05 " + FILE);
	}

	@Test
	void aFileReplacedByAsManyBytesIsLeft() throws Exception {
		DropPlace place = place();
		assertThat(place.night(() -> put(place, "Alpha")).leftBehind()).containsExactly("D05 " + FILE);
	}

	@Test
	void aFileWhoseTimeAloneChangesIsLeft() throws Exception {
		DropPlace place = place();
		assertThat(place.night(() -> touch(place)).leftBehind()).containsExactly("D05 " + FILE);
	}

	@Test
	void aHalfCopyOfFinalSizeAndTimeIsLeftWhileItIsFilled() throws Exception {
		DropPlace place = place();
		FileTime time = FileTime.from(Instant.parse("2009-01-01T00:00:00Z"));
		Files.setLastModifiedTime(place.file(FILE), time);
		DropPlace.Night night = place.night(() -> {
			put(place, "FIRST");
			touch(place);
		});
		assertThat(Files.getLastModifiedTime(place.file(FILE))).isEqualTo(time);
		assertThat(night.leftBehind()).containsExactly("D05 " + FILE);
	}

	@Test
	void aFileThatMayNotBeReadIsLeft() throws Exception {
		DropPlace place = place();
		assertThat(place.file(FILE).toFile().setReadable(false, false)).isTrue();
		assumeFalse(Files.isReadable(place.file(FILE)), "This user may read everything");
		assertThat(place.night().leftBehind()).containsExactly("D05 " + FILE);
	}

	@Test
	void aFileLeftIsTakenInTheNextNight() throws Exception {
		DropPlace place = place();
		place.night(() -> put(place, "longer than before"));
		assertThat(place.night().taken()).containsExactly(FILE);
	}

	@Test
	void aFileOpenInExcelIsLeftForTwoNightsAndThenTaken() throws Exception {
		DropPlace place = place().put("jugend/~$Meldung.xlsx", "");
		assertThat(place.night().leftBehind()).containsExactly("D05 " + FILE);
		assertThat(place.night().leftBehind()).containsExactly("D05 " + FILE);
		assertThat(place.night().taken()).containsExactly(FILE);
	}

	@Test
	void whatOldNightsLeftIsForgotten() throws Exception {
		DropPlace place = place().put("jugend/~$Meldung.xlsx", "").runsADay(2);
		for (int run = 1; run <= 44; run++) {
			place.night();
			place.put(FILE, "content " + run);
		}
		assertThat(place.leftIn(1)).isEmpty();
		assertThat(place.leftIn(4)).isEmpty();
	}

	@Test
	void manyRunsADayCountAsOneNight() throws Exception {
		DropPlace place = place().put("jugend/~$Meldung.xlsx", "").runsADay(3);
		for (int run = 1; run <= 6; run++) {
			assertThat(place.night().leftBehind()).containsExactly("D05 " + FILE);
		}
		assertThat(place.night().taken()).containsExactly(FILE);
	}

	@Test
	void aFileThatAnotherProgramHoldsLockedIsLeft() throws Exception {
		DropPlace place = place();
		try (RandomAccessFile writer = new RandomAccessFile(place.file(FILE).toFile(), "rw");
				FileLock lock = writer.getChannel().lock()) {
			assertThat(lock.isValid()).isTrue();
			assertThat(place.night().leftBehind()).containsExactly("D05 " + FILE);
		}
	}

	private DropPlace place() throws IOException {
		return DropPlace.in(this.directory).put(FILE, "first");
	}

	private static void put(DropPlace place, String content) {
		try {
			place.put(FILE, content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void touch(DropPlace place) {
		try {
			Files.setLastModifiedTime(place.file(FILE), FileTime.from(Instant.parse("2009-01-01T00:00:00Z")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
