package de.lenkungsbericht.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;

import de.lenkungsbericht.testing.JavaProcess;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The disk does not take what a run writes. */
@Tag("faults")
@EnabledOnOs(OS.LINUX)
class FullDiskTests {

	/**
	 * Room for the reserve, for what the check before a run asks for, and for the filler.
	 */
	private static final int MEGABYTES = 40;

	private static final int TRIES = 12;

	/** As the system says it, in English or German, or we of HSQLDB's disk. */
	private static final Pattern NO_SPACE = Pattern
		.compile("No space left|kein Speicherplatz|The disk of the database does not take");

	private static final Pattern READ_ONLY = Pattern.compile("Read-only|nur lesbar|Nur-Lese");

	private static final String ALONE = " alone";

	private static final String RESERVE = "output/state/reserve";

	private static final long RESERVED = 8L * 1024 * 1024;

	@TempDir
	static Path folder;

	private static Nights nights;

	@BeforeAll
	static void twoNights() {
		nights = Nights.in(folder);
	}

	@Test
	void withoutSpaceNothingIsBegun() {
		DisturbedCounty county = nights.before().copy(folder.resolve("preflight"));
		try (SmallDisk disk = SmallDisk.inPlaceOf(county.path("output"), MEGABYTES)) {
			disk.fill(1_000_000);
			JavaProcess.Ended ended = county.start().await();
			assertThat(ended.exitCode()).as(ended.output()).isEqualTo(1);
			assertThat(ended.output()).contains("KiB are free");
			assertThat(county.path(RESERVE)).doesNotExist();
			disk.empty();
			assertThat(county.outputs()).isEqualTo(nights.old());
			isSetRight(county, "no space");
		}
	}

	/**
	 * Full from a step on, but for so many bytes: less than what is still to be written,
	 * so that the run has to fail and to say why.
	 */
	@ParameterizedTest
	@CsvSource({ "output/state/eingang,intake,0", "output/state/datenbank,intake,8192", "output,intake,0",
			"output,render,20000", "output alone,render,20000", "tmp,intake,0" })
	void theNextRunWithSpaceFinishesTheWork(String place, String step, long free) throws InterruptedException {
		String what = place + " full from " + step + " on";
		held(place, step, what, (run, disk) -> {
			disk.fill(free);
			JavaProcess.Ended ended = run.goOn();
			disk.empty();
			assertThat(ended.exitCode()).as("%s: %s", what, ended.output()).isEqualTo(1);
			assertThat(ended.output()).as(what).containsPattern(NO_SPACE);
			assertThat(run.county().path(RESERVE)).as("%s: the space given back", what).doesNotExist();
			nights.everyOutputIsOldOrNew(run.county(), what);
			isSetRight(run.county(), what);
		});
	}

	/**
	 * HSQLDB takes commits for stored that a full disk did not take, and sometimes makes
	 * up for it when it is closed: then the run may succeed, with all that belongs to it.
	 */
	@Test
	void commitsThatTheDiskDidNotTake() throws InterruptedException {
		String what = "commits that the disk did not take";
		held("output/state/datenbank", "judge", what, (run, disk) -> {
			disk.fill(0);
			assertThat(disk.free()).isZero();
			JavaProcess.Ended ended = run.goOn();
			disk.empty();
			System.out.println(what + " → " + ended.exitCode());
			if (ended.exitCode() == 3) {
				nights.oracle().holds(run.county(), what);
			}
			else {
				assertThat(ended.exitCode()).as(ended.output()).isEqualTo(1);
				assertThat(ended.output()).containsPattern(NO_SPACE);
				nights.everyOutputIsOldOrNew(run.county(), what);
			}
			isSetRight(run.county(), what);
		});
	}

	/**
	 * Does something while a run is held in a step, and a small disk is in some place;
	 * alone, where the state folder below it is on another.
	 */
	private static void held(String place, String step, String what, WhileHeld work) throws InterruptedException {
		for (int number = 0; number < TRIES; number++) {
			DisturbedCounty county = nights.before().copy(folder.resolve(what.replaceAll("\\W", "-") + number));
			try (SmallDisk disk = SmallDisk.inPlaceOf(county.path(place.replace(ALONE, "")), MEGABYTES);
					SmallDisk other = place.endsWith(ALONE)
							? SmallDisk.inPlaceOf(county.path("output/state"), MEGABYTES) : null) {
				HeldRun run = HeldRun.after(0, step, county);
				if (run.isInStep()) {
					work.with(run, disk);
					return;
				}
				run.kill();
			}
		}
		throw new AssertionError("No run could be held: " + what);
	}

	private static void isSetRight(DisturbedCounty county, String what) {
		nights.oracle().isSetRightByTheNextRun(county, what);
		assertThat(county.path(RESERVE)).as("%s: the space kept", what).hasSize(RESERVED);
	}

	@Test
	void outputsThatMayNotBeWritten() throws IOException {
		DisturbedCounty county = nights.before().copy(folder.resolve("readonly"));
		Path output = county.path("output");
		Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("r-xr-xr-x"));
		Assumptions.assumeFalse(Files.isWritable(output), "Root may write anywhere");
		assertThat(county.consolidate().exitCode()).isEqualTo(1);
		assertThat(county.outputs()).isEqualTo(nights.old());
		Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rwxr-xr-x"));
		nights.oracle().isSetRightByTheNextRun(county, "read-only");
	}

	@Test
	void outputsOnADiskThatTakesNothing() {
		DisturbedCounty county = nights.before().copy(folder.resolve("ro-disk"));
		try (SmallDisk disk = SmallDisk.inPlaceOf(county.path("output"), MEGABYTES)) {
			takesNothing(county, disk);
			takesAgain(county, disk);
		}
	}

	/** What was dropped is received nevertheless. */
	@Test
	void outputsOnADiskThatTakesNothingWhileTheStateIsOnOneThatDoes() {
		DisturbedCounty county = nights.before().copy(folder.resolve("ro-output"));
		try (SmallDisk disk = SmallDisk.inPlaceOf(county.path("output"), MEGABYTES);
				SmallDisk state = SmallDisk.inPlaceOf(county.path("output/state"), MEGABYTES)) {
			takesNothing(county, disk);
			assertThat(county.dropped().values())
				.allMatch((sha) -> Files.exists(county.path("output/state/eingang/" + sha)));
			takesAgain(county, disk);
		}
	}

	private static void takesNothing(DisturbedCounty county, SmallDisk disk) {
		disk.remount("ro");
		JavaProcess.Ended ended = county.start().await();
		assertThat(ended.exitCode()).as(ended.output()).isEqualTo(1);
		assertThat(ended.output()).containsPattern(READ_ONLY);
		assertThat(county.outputs()).isEqualTo(nights.old());
	}

	private static void takesAgain(DisturbedCounty county, SmallDisk disk) {
		disk.remount("rw");
		nights.oracle().isSetRightByTheNextRun(county, "a disk that takes nothing");
	}

	/** What is done while a run is held. */
	@FunctionalInterface
	interface WhileHeld {

		void with(HeldRun run, SmallDisk disk) throws InterruptedException;

	}

}
