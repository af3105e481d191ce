package de.lenkungsbericht.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

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
			disk.empty();
			assertThat(county.outputs()).isEqualTo(nights.old());
			nights.oracle().isSetRightByTheNextRun(county, "no space");
		}
	}

	/** Full from a step on, but for so many bytes. */
	@ParameterizedTest
	@CsvSource({ "output/state/eingang,the beginning,8192", "output/state/datenbank,intake,8192",
			"output/state/datenbank,judge,0", "output,intake,0", "output,render,20000", "tmp,intake,0" })
	void theNextRunWithSpaceFinishesTheWork(String place, String step, long free) throws InterruptedException {
		String what = place + " full from " + step + " on";
		DisturbedCounty county = nights.before().copy(folder.resolve(what.replaceAll("\\W", "-")));
		try (SmallDisk disk = SmallDisk.inPlaceOf(county.path(place), MEGABYTES)) {
			JavaProcess.Ended ended = filledFrom(step, county, disk, free);
			disk.empty();
			System.out.println(what + " → " + ended.exitCode());
			if (ended.exitCode() == 3) {
				nights.oracle().holds(county, what);
			}
			else {
				assertThat(ended.exitCode()).as(ended.output()).isEqualTo(1);
				nights.everyOutputIsOldOrNew(county, what);
			}
			nights.oracle().isSetRightByTheNextRun(county, what);
		}
	}

	private static JavaProcess.Ended filledFrom(String step, DisturbedCounty county, SmallDisk disk, long free)
			throws InterruptedException {
		if (step.equals("the beginning")) {
			disk.fill(free);
			return county.start().await();
		}
		JavaProcess.Running run = SignalTests.inStep(county, step);
		disk.fill(free);
		return run.await();
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
			disk.remount("ro");
			JavaProcess.Ended ended = county.start().await();
			assertThat(ended.exitCode()).as(ended.output()).isNotZero().isNotEqualTo(3);
			assertThat(county.outputs()).isEqualTo(nights.old());
			disk.remount("rw");
			nights.oracle().isSetRightByTheNextRun(county, "a disk that takes nothing");
		}
	}

}
