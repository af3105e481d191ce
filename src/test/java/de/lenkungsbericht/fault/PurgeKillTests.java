package de.lenkungsbericht.fault;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.cli.ClockedProgram;
import de.lenkungsbericht.testing.JavaProcess;
import de.lenkungsbericht.testing.SteppingClock;
import de.lenkungsbericht.testing.fault.Faults;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A purge is killed at each of the points where that could hurt, and repeated. */
class PurgeKillTests {

	private static final String NOW = "2020-07-01T00:00:00Z";

	private static final String[] PURGE = { "purge", "--before", "2020-06-30" };

	@TempDir
	static Path folder;

	private static DisturbedCounty before;

	private static Map<String, String> outputs;

	@BeforeAll
	static void aNight() {
		before = DisturbedCounty.make(folder.resolve("before")).dropAllKinds();
		assertThat(before.consolidate().exitCode()).isEqualTo(3);
		before.at(NOW);
		outputs = before.outputs();
	}

	@ParameterizedTest
	@CsvSource({ "move output/state/loeschungen, 1", "delete output/state/eingang/[0-9a-f]{64}, 2" })
	void repeatedItConverges(String point, int occurrence) {
		DisturbedCounty county = killed(point, occurrence);
		assertThat(county.consolidate().exitCode()).as("the night in between").isZero();
		assertThat(county.outputs()).isEqualTo(outputs);
		assertThat(purge(county)).as("repeated").isZero();
		assertThat(remains(county)).isEmpty();
		assertThat(county.consolidate().exitCode()).isZero();
		assertThat(county.outputs()).isEqualTo(outputs);
		county.delete();
	}

	@ParameterizedTest
	@CsvSource({ "move output/state/eingang/\\d+.auszug, 2", "delete finding, 2", "commit .*row_value, 1",
			"delete output/state/datenbank/offen, 1", "move output/state/loeschungen, 2" })
	@Tag("faults")
	void soItDoesElsewhere(String point, int occurrence) {
		repeatedItConverges(point, occurrence);
	}

	private static DisturbedCounty killed(String point, int occurrence) {
		DisturbedCounty county = before.copy(folder.resolve("killed-" + System.nanoTime()));
		JavaProcess.Ended killed = county.process(FaultPoint.options(point, occurrence))
			.run(ClockedProgram.class, NOW, PURGE[0], PURGE[1], PURGE[2]);
		assertThat(killed.exitCode()).as(killed.output()).isEqualTo(Faults.HALTED);
		return county;
	}

	private static int purge(DisturbedCounty county) {
		return ClockedProgram
			.run(SteppingClock.of(NOW), county.path("tmp"), PURGE[0], PURGE[1], PURGE[2], "--output",
					county.path("output").toString())
			.exitCode();
	}

	/** Copies, the database as it was found after the kill, and what was not finished. */
	private static List<String> remains(DisturbedCounty county) {
		return county.all()
			.stream()
			.filter((file) -> file.matches("output/state/(eingang/[0-9a-f]{64}|datenbank.kopie).*|.*unfertig|tmp/.*"))
			.toList();
	}

}
