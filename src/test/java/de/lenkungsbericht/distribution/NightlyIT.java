package de.lenkungsbericht.distribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.notation.GermanDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The script that schedulers start: from the root folder, with blanks and umlauts in
 * every path, and with no other environment than what it names.
 */
class NightlyIT {

	@TempDir
	private static Path parent = Path.of("");

	private static Distribution installed = new Distribution(Path.of(""));

	@TempDir
	private Path work = Path.of("");

	private Path input = Path.of("");

	private Path output = Path.of("");

	@BeforeAll
	static void unpack() {
		installed = Distribution.unpack(parent.resolve("Büro für Größeres")).withoutLearning();
		Program.of("chmod", "755", parent).run();
	}

	@BeforeEach
	void dropTheSample() {
		this.input = installed.sample(this.work.resolve("Ablage der Ämter"));
		this.output = this.work.resolve("Auswertung für Übermorgen");
	}

	@Test
	void runsWithFoldersAndOptionsOfItsOwn() {
		String today = GermanDate.format(LocalDate.now(ZoneId.of("Europe/Berlin")));
		Program.Ended ended = nightly("--as-of", "2020-06-30").run();
		assertThat(ended.exitCode()).as(ended.output()).isZero();
		assertThat(this.output).isDirectoryContaining("glob:**/Massnahmenmaster_2020-06-30.xlsx")
			.isDirectoryContaining("glob:**/state");
		assertThat(this.output.resolve("laufprotokoll.txt")).content(StandardCharsets.UTF_8).contains(today);
		assertThat(this.input.resolve("jugend/rueckmeldung")).isNotEmptyDirectory();
	}

	@Test
	void readsDropFoldersItMayNotWriteToUnderALocaleWithoutUmlauts() throws IOException {
		assumeTrue(Program.canBeNobody(), "needs root to become another user");
		Program.giveToNobody(Files.createDirectories(this.output));
		Program.of("chmod", "-R", "a+rX", this.work).run();
		Program.Ended ended = nightly().with("LC_ALL", "C").with("LANG", "C").asNobody().run();
		assertThat(ended.exitCode()).as(ended.output()).isZero();
		assertThat(this.input.resolve("jugend/rueckmeldung")).doesNotExist();
		assertThat(this.output.resolve("rueckmeldung/jugend")).isNotEmptyDirectory();
	}

	@Test
	void leavesWhatItMayNotReadForTheNightAfter() throws IOException {
		assumeTrue(Program.canBeNobody(), "needs root to become another user");
		String file = onlyFile(this.input.resolve("jugend"));
		asNobodysOwn();
		Program.of("chmod", "000", this.input.resolve("jugend").resolve(file), this.input.resolve("pflege")).run();
		Program.Ended closed = nightly().asNobody().run();
		assertThat(closed.exitCode()).as(closed.output()).isZero();
		assertThat(this.output.resolve("laufprotokoll.txt")).content()
			.contains("D05 HINWEIS", "jugend/" + file, "pflege");
		assertThat(this.output.resolve("meldungen.csv")).content().contains("soziales;").doesNotContain("jugend;");
		Program.of("chmod", "755", this.input.resolve("jugend").resolve(file), this.input.resolve("pflege")).run();
		Program.Ended open = nightly().asNobody().run();
		assertThat(open.exitCode()).as(open.output()).isZero();
		assertThat(this.output.resolve("meldungen.csv")).content().contains("jugend;" + file + ";", "pflege;");
	}

	@Test
	void leavesTheOldOutputsWhereItMayNotWriteNewOnes() throws IOException {
		assumeTrue(Program.canBeNobody(), "needs root to become another user");
		asNobodysOwn();
		assertThat(nightly().asNobody().run().exitCode()).isZero();
		byte[] before = Files.readAllBytes(this.output.resolve("meldungen.csv"));
		Program
			.of("cp", this.input.resolve("jugend").resolve(onlyFile(this.input.resolve("jugend"))),
					this.input.resolve("soziales/falsch.xlsx"))
			.run();
		Program.of("chmod", "555", this.output).run();
		Program.Ended failed = nightly().asNobody().run();
		assertThat(failed.exitCode()).as(failed.output()).isEqualTo(1);
		assertThat(this.output.resolve("meldungen.csv")).hasBinaryContent(before);
		Program.of("chmod", "755", this.output).run();
		Program.Ended set = nightly().asNobody().run();
		assertThat(set.exitCode()).as(set.output()).isEqualTo(3);
		assertThat(this.output.resolve("meldungen.csv")).content().contains("soziales;falsch.xlsx;");
	}

	private void asNobodysOwn() throws IOException {
		Files.createDirectories(this.output);
		Program.of("chmod", "a+rX", this.work).run();
		Program.giveToNobody(this.input);
		Program.giveToNobody(this.output);
	}

	private static String onlyFile(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".xlsx"))
				.findFirst()
				.orElseThrow();
		}
	}

	@Test
	void passesTheExitCodeOn() {
		Program.Ended ended = nightly().with("NIGHTLY_INPUT", this.work.resolve("nirgends")).run();
		assertThat(ended.exitCode()).as(ended.output()).isEqualTo(2);
	}

	@Test
	void takesNoMoreMemoryThanItMay() {
		assertThat(nightly().with("NIGHTLY_HEAP", "nonsense").run().output()).contains("-Xmxnonsense");
	}

	@Test
	void saysWhereItLooksForTheProgram() {
		Path alone = this.work.resolve("allein");
		Program.of("cp", "-r", installed.folder().resolve("jobs"), alone).run();
		Program.Ended ended = Program.of(alone.resolve("nightly.sh")).run();
		assertThat(ended.exitCode()).isEqualTo(2);
		assertThat(ended.output()).contains("unzip the distribution");
	}

	private Program nightly(Object... options) {
		return installed.nightly(options).with("NIGHTLY_INPUT", this.input).with("NIGHTLY_OUTPUT", this.output);
	}

}
