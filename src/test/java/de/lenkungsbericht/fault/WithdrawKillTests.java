package de.lenkungsbericht.fault;

import java.nio.file.Path;
import java.util.Map;

import de.lenkungsbericht.cli.ClockedProgram;
import de.lenkungsbericht.portfolio.notation.Sha256;
import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.JavaProcess;
import de.lenkungsbericht.testing.SteppingClock;
import de.lenkungsbericht.testing.fault.Faults;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A withdrawal is killed at each of the points where that could hurt, and repeated. */
@Tag("faults")
class WithdrawKillTests {

	private static final String NOW = "2020-07-01T00:00:00Z";

	/** The exit code of a withdrawal of what is withdrawn already. */
	private static final int NOTHING_TO_WITHDRAW = 2;

	@TempDir
	static Path folder;

	private static DisturbedCounty before;

	private static String[] withdraw = {};

	private static Map<String, String> withdrawn = Map.of();

	@BeforeAll
	static void aNight() {
		before = DisturbedCounty.make(folder.resolve("before")).dropAllKinds();
		assertThat(before.consolidate().exitCode()).isEqualTo(3);
		before.at(NOW);
		withdraw = new String[] { "withdraw", Sha256.of(before.bytes("input/jugend/lang.xlsx")), "--reason",
				"Zahlendreher" };
		DisturbedCounty undisturbed = before.copy(folder.resolve("undisturbed"));
		assertThat(withdraw(undisturbed)).isZero();
		assertThat(undisturbed.consolidate().exitCode()).isZero();
		withdrawn = undisturbed.outputs();
		assertThat(withdrawn).isNotEqualTo(before.outputs());
	}

	@ParameterizedTest
	@CsvSource({ "write output/state/ruecknahmen, true", "move output/state/ruecknahmen, true",
			"insert withdrawal, false", "delete output/state/datenbank/offen, false" })
	void onceItIsOnRecordItHolds(String point, boolean toRepeat) {
		DisturbedCounty county = killed(point);
		assertThat(county.outputs()).isEqualTo(before.outputs());
		assertThat(withdraw(county)).isEqualTo(toRepeat ? 0 : NOTHING_TO_WITHDRAW);
		assertThat(county.consolidate().exitCode()).isZero();
		assertThat(county.outputs()).isEqualTo(withdrawn);
		assertThat(Disk.files(county.path("output/state/ruecknahmen"))).hasSize(1);
		county.delete();
	}

	private static DisturbedCounty killed(String point) {
		DisturbedCounty county = before.copy(folder.resolve("killed-" + System.nanoTime()));
		JavaProcess.Ended killed = county.process(FaultPoint.options(point, 1))
			.run(ClockedProgram.class, NOW, withdraw[0], withdraw[1], withdraw[2], withdraw[3]);
		assertThat(killed.exitCode()).as(killed.output()).isEqualTo(Faults.HALTED);
		return county;
	}

	private static int withdraw(DisturbedCounty county) {
		return ClockedProgram
			.run(SteppingClock.of(NOW), county.path("tmp"), withdraw[0], withdraw[1], withdraw[2], withdraw[3],
					"--output", county.path("output").toString())
			.exitCode();
	}

}
