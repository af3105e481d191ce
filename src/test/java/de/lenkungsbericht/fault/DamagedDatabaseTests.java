package de.lenkungsbericht.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.JavaProcess;
import de.lenkungsbericht.testing.fault.Faults;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The files of the database are damaged between two nights: the next run makes it anew
 * and says so.
 */
class DamagedDatabaseTests {

	private static final String DATABASE = "output/state/datenbank";

	@TempDir
	static Path folder;

	private static Nights nights;

	@BeforeAll
	static void twoNights() {
		nights = Nights.in(folder);
	}

	@Test
	void emptyProperties() {
		DisturbedCounty county = nights.before().copy(folder.resolve("properties"));
		county.write(DATABASE + "/lenkungsbericht.properties", new byte[0]);
		isMadeAnew(county);
	}

	@Test
	void aScriptCutOff() {
		DisturbedCounty county = nights.before().copy(folder.resolve("script"));
		Disk.cut(county.path(DATABASE + "/lenkungsbericht.script"));
		isMadeAnew(county);
	}

	@Test
	@Tag("faults")
	void rowsOverwritten() {
		DisturbedCounty county = nights.before().copy(folder.resolve("data"));
		zero(county, DATABASE + "/lenkungsbericht.data", 0.1, 0.9);
		isMadeAnew(county);
	}

	@Test
	@Tag("faults")
	void nothingLeft() {
		DisturbedCounty county = nights.before().copy(folder.resolve("deleted"));
		Disk.delete(county.path(DATABASE));
		isMadeAnew(county);
	}

	/** Such a folder cannot be renamed, or not without leaving its disk. */
	@Test
	@Tag("faults")
	@DisabledOnOs(OS.WINDOWS)
	void itIsMadeAnewWhereItLiesOnADiskOfItsOwn() throws IOException {
		DisturbedCounty county = nights.before().copy(folder.resolve("elsewhere"));
		Path disk = folder.resolve("disk");
		Files.move(county.path(DATABASE), disk);
		Files.createDirectories(disk.resolve("lost+found"));
		Files.createSymbolicLink(county.path(DATABASE), disk);
		Disk.cut(disk.resolve("lenkungsbericht.script"));
		isMadeAnew(county);
		assertThat(county.path(DATABASE)).isSymbolicLink();
		assertThat(disk.resolve("lost+found")).exists();
	}

	@Test
	@Tag("faults")
	void anOlderBackupPutBack() {
		DisturbedCounty county = nights.before().copy(folder.resolve("older"));
		assertThat(county.consolidate().exitCode()).isEqualTo(3);
		Disk.delete(county.path(DATABASE));
		Disk.copy(nights.before().path(DATABASE), county.path(DATABASE));
		assertThat(county.consolidate().exitCode()).isZero();
		nights.oracle().holds(county, "an older backup");
		assertThat(county.text("output/laufprotokoll.txt")).contains("neu aufgebaut");
	}

	/**
	 * With the database the run itself is lost: what it had sealed stands, the run after
	 * judges the rest and answers all.
	 */
	@Test
	@Tag("faults")
	void zerosInTheLogOfAKilledRun() {
		DisturbedCounty county = nights.before().copy(folder.resolve("log"));
		JavaProcess.Ended killed = county.start(FaultPoint.BETWEEN_TWO_SEALS.options()).await();
		assertThat(killed.exitCode()).as(killed.output()).isEqualTo(Faults.HALTED);
		zero(county, DATABASE + "/lenkungsbericht.log", 0.5, 0.6);
		saysThatItIsMadeAnew(county);
		nights.oracle().holdsButForTheOrder(county, "zeros in the log");
		assertThat(county.consolidate().exitCode()).isZero();
	}

	private static void isMadeAnew(DisturbedCounty county) {
		saysThatItIsMadeAnew(county);
		nights.oracle().holds(county, "a damaged database");
	}

	private static void saysThatItIsMadeAnew(DisturbedCounty county) {
		assertThat(county.consolidate().exitCode()).isEqualTo(3);
		assertThat(county.text("output/laufprotokoll.txt")).contains("neu aufgebaut");
	}

	private static void zero(DisturbedCounty county, String file, double from, double to) {
		byte[] content = county.bytes(file);
		Arrays.fill(content, (int) (from * content.length), (int) (to * content.length), (byte) 0);
		county.write(file, content);
	}

}
