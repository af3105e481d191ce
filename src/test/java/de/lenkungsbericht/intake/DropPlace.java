package de.lenkungsbericht.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import de.lenkungsbericht.intake.archive.FeedbackMarks;
import de.lenkungsbericht.intake.archive.LeftFile;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.intake.archive.RunRecord;
import de.lenkungsbericht.intake.archive.RunRegister;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.notation.Sha256;

/**
 * Drop folders of the departments jugend and pflege with a state folder, night by night.
 */
final class DropPlace {

	private static final LocalDate FIRST_NIGHT = LocalDate.of(2020, 6, 22);

	private final Path input;

	private final StateFolder state;

	private int runsADay = 1;

	private DropPlace(Path directory) throws IOException {
		this.input = Files.createDirectories(directory.resolve("input"));
		this.state = new StateFolder(directory.resolve("state"));
		this.state.create();
	}

	static DropPlace in(Path directory) {
		try {
			return new DropPlace(directory);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes a file; what is in it does not matter here. */
	DropPlace put(String path, String content) throws IOException {
		Path file = file(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content, StandardCharsets.UTF_8);
		return this;
	}

	Path file(String path) {
		return this.input.resolve(path);
	}

	/** Remembers a content as feedback of the program. */
	DropPlace wroteFeedback(String content) throws IOException {
		new FeedbackMarks(this.state).add(Sha256.of(content.getBytes(StandardCharsets.UTF_8)), "");
		return this;
	}

	/** From now on there are that many runs a day. */
	DropPlace runsADay(int runs) {
		this.runsADay = runs;
		return this;
	}

	/** The intake of the next night. */
	Night night() throws IOException, InterruptedException {
		return night(() -> {
		});
	}

	/**
	 * The intake of the next night, with something that happens between the two looks.
	 */
	Night night(Runnable meanwhile) throws IOException, InterruptedException {
		RunRegister runs = new RunRegister(this.state);
		int run = runs.next();
		LocalDate day = FIRST_NIGHT.plusDays((run - 1L) / this.runsADay);
		IntakeOrder order = new IntakeOrder(run, day, "catalogue", "configuration", "1", this.input,
				Set.of(new DepartmentId("jugend"), new DepartmentId("pflege")), Duration.ofMillis(1));
		Clock clock = Clock.fixed(Instant.parse("2020-06-22T00:00:00Z"), ZoneOffset.UTC);
		List<LeftFile> left = new Intake(this.state, clock, (time) -> meanwhile.run()).take(order);
		runs.write(new RunRecord(run, day, clock.instant(), "UTC", "catalogue", "", "1", left, List.of(), null));
		runs.forgetLeft(run, day);
		return new Night(receipts(run), left);
	}

	Path copy(String content) {
		return new ReceiptArchive(this.state).copy(Sha256.of(content.getBytes(StandardCharsets.UTF_8)));
	}

	/** What is still known of what a run left. */
	List<LeftFile> leftIn(int run) throws IOException {
		return new RunRegister(this.state).run(run).left();
	}

	private List<Receipt> receipts(int run) throws IOException {
		return new ReceiptArchive(this.state).all().stream().filter((receipt) -> receipt.run() == run).toList();
	}

	/**
	 * What a night did.
	 *
	 * @param receipts of what was taken
	 */
	record Night(List<Receipt> receipts, List<LeftFile> left) {

		List<String> taken() {
			return this.receipts.stream().map(Receipt::path).toList();
		}

		/** Code and path of each file left. */
		List<String> leftBehind() {
			return this.left.stream().map((file) -> file.finding().code() + " " + file.path()).toList();
		}

	}

}
