package de.lenkungsbericht.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

import de.lenkungsbericht.portfolio.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** What is taken, and what a receipt says of it. */
class IntakeTests {

	@TempDir
	Path directory;

	@Test
	void theReceiptSaysWhatIsKnownOfTheFile() throws Exception {
		DropPlace place = place().put("jugend/Meldung Juni.xlsx", "content");
		Files.setLastModifiedTime(place.file("jugend/Meldung Juni.xlsx"), FileTime.from(Instant.EPOCH));
		Receipt receipt = place.night().receipts().get(0);
		assertThat(receipt.number()).isEqualTo(1);
		assertThat(receipt.path()).isEqualTo("jugend/Meldung Juni.xlsx");
		assertThat(receipt.fileName()).isEqualTo("Meldung Juni.xlsx");
		assertThat(receipt.modified()).isEqualTo(Instant.EPOCH);
		assertThat(receipt.size()).isEqualTo(7);
	}

	@Test
	void theCopyIsWhatLayThere() throws Exception {
		DropPlace place = place().put("jugend/Meldung.xlsx", "content");
		place.night();
		assertThat(place.copy("content")).hasContent("content");
	}

	@Test
	void receiptsAreNumberedInTheOrderOfPaths() throws Exception {
		DropPlace place = place().put("pflege/a.xlsx", "1").put("jugend/b.xlsx", "2").put("jugend/a.xlsx", "3");
		assertThat(place.night().taken()).containsExactly("jugend/a.xlsx", "jugend/b.xlsx", "pflege/a.xlsx");
	}

	@Test
	void aFileOfAnotherKindIsTakenToBeJudged() throws Exception {
		assertThat(place().put("jugend/Brief.pdf", "letter").night().taken()).containsExactly("jugend/Brief.pdf");
	}

	@Test
	void feedbackOfTheProgramIsIgnoredUntilSomebodyChangesIt() throws Exception {
		String path = "jugend/rueckmeldung/Meldung_Rueckmeldung.xlsx";
		DropPlace place = place().wroteFeedback("ours").put(path, "ours");
		assertThat(place.night().taken()).isEmpty();
		assertThat(place.put(path, "filled in").night().taken()).containsExactly(path);
	}

	@Test
	void aFileTakenAwayBetweenTheLooksIsNothingToSpeakOf() throws Exception {
		DropPlace place = place().put("jugend/Meldung.xlsx", "content");
		DropPlace.Night night = place.night(
				() -> assertThatCode(() -> Files.delete(place.file("jugend/Meldung.xlsx"))).doesNotThrowAnyException());
		assertThat(night.taken()).isEmpty();
		assertThat(night.left()).isEmpty();
	}

	@Test
	void filesThatComeAndGoHarmNoNight() throws Exception {
		DropPlace place = place().put("jugend/bleibt.xlsx", "content");
		AtomicBoolean over = new AtomicBoolean();
		Thread restless = new Thread(() -> comeAndGo(place, over));
		restless.start();
		for (int night = 0; night < 30; night++) {
			assertThatCode(place::night).doesNotThrowAnyException();
		}
		over.set(true);
		restless.join();
		assertThat(place.copy("content")).hasContent("content");
	}

	@Test
	void newContentUnderTheSameNameIsTaken() throws Exception {
		DropPlace place = place().put("jugend/Meldung.xlsx", "content");
		place.night();
		assertThat(place.put("jugend/Meldung.xlsx", "corrected").night().taken())
			.containsExactly("jugend/Meldung.xlsx");
		assertThat(place.copy("content")).hasContent("content");
	}

	@Test
	void composedAndDecomposedNamesAreTwoFiles() throws Exception {
		DropPlace place = place().put("jugend/u\u0308.xlsx", "1").put("jugend/\u00fc.xlsx", "2");
		assertThat(place.night().taken()).containsExactly("jugend/u\u0308.xlsx", "jugend/\u00fc.xlsx");
	}

	@Test
	void aNameThatWouldBreakALineIsShownInOne() throws Exception {
		DropPlace place = place().put("sport/a\nb.xlsx", "content");
		assertThat(place.night().left().get(0).finding().message()).contains("sport/a\\u000Ab.xlsx");
	}

	@Test
	void nothingIsLeftUnfinished() throws Exception {
		DropPlace place = place().put("jugend/a.xlsx", "1");
		place.night(() -> assertThatCode(() -> place.put("jugend/a.xlsx", "22")).doesNotThrowAnyException());
		try (var files = Files.list(this.directory.resolve("state/eingang"))) {
			assertThat(files).isEmpty();
		}
	}

	@Test
	void thePersonsFileIsNotTouched() throws Exception {
		DropPlace place = place().put("jugend/Meldung.xlsx", "content");
		FileTime before = Files.getLastModifiedTime(place.file("jugend/Meldung.xlsx"));
		place.night();
		assertThat(Files.readString(place.file("jugend/Meldung.xlsx"), StandardCharsets.UTF_8)).isEqualTo("content");
		assertThat(Files.getLastModifiedTime(place.file("jugend/Meldung.xlsx"))).isEqualTo(before);
	}

	/** A file that is there, half there, and not there, all the time. */
	private static void comeAndGo(DropPlace place, AtomicBoolean over) {
		while (!over.get()) {
			assertThatCode(() -> {
				// Written aside: half a file may well rest for the one millisecond of
				// this test.
				place.put("jugend/fluechtig.part", "x".repeat(1_000_000));
				Files.move(place.file("jugend/fluechtig.part"), place.file("jugend/fluechtig.xlsx"));
				Files.delete(place.file("jugend/fluechtig.xlsx"));
			}).doesNotThrowAnyException();
		}
	}

	private DropPlace place() throws IOException {
		return DropPlace.in(this.directory);
	}

}
