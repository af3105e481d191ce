package de.lenkungsbericht.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * One night in which everything odd lies in the drop folder at once, beside good
 * submissions: each gets what is its own, and nothing hangs.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddArrivalTests {

	private static final String DECOMPOSED = "Maßnahmen Ju\u0308rgen.xlsx";

	private static final String COMPOSED = "Maßnahmen J\u00fcrgen.xlsx";

	private static final String LONGEST = "ü".repeat(125) + ".xlsx";

	private static final String AS_LONG = "ü".repeat(124) + "ae.xlsx";

	private Path root;

	private County county;

	private int exitCode;

	private boolean pipes;

	@BeforeAll
	void oneNight(@TempDir Path directory) throws Exception {
		this.root = directory;
		this.county = new County(this.root);
		goodOnes();
		brokenOnes();
		notEvenFiles();
		this.exitCode = this.county.consolidate();
	}

	@Test
	void theRunIsDoneAndTellsOfRejections() {
		assertThat(this.exitCode).as(this.county.said()).isEqualTo(ExitCode.REJECTED);
	}

	@ParameterizedTest
	@MethodSource("oddNames")
	void anOddNameIsTakenAndAnswered(String name) {
		assertThat(this.county.output("meldungen.csv")).contains(quoted(name) + ";");
		String stem = name.substring(0, Math.min(name.lastIndexOf('.'), 110));
		assertThat(Disk.files(drop("rueckmeldung")))
			.anyMatch((file) -> file.getFileName().toString().startsWith(stem) && file.toString().endsWith(".xlsx"));
	}

	static List<String> oddNames() {
		return List.of(DECOMPOSED, COMPOSED, LONGEST, AS_LONG, "Mel\ndung.xlsx", "Mel\"dung.xlsx", "Mel\u200fdung.xlsx",
				"'; DROP TABLE.xlsx", "=1+1.xlsx", " leer .xlsx");
	}

	@Test
	void twoNamesThatDifferInTheirLastLettersAloneAreAnsweredApart() {
		assertThat(Disk.files(drop("rueckmeldung")))
			.filteredOn((file) -> file.getFileName().toString().startsWith("ü".repeat(100)))
			.hasSize(2);
	}

	/** As an old machine names them. */
	@Test
	@DisabledOnOs({ OS.WINDOWS, OS.MAC })
	void twoNamesThatAreNoTextAreTakenOnce() throws Exception {
		County old = new County(this.root.resolve("old"));
		rename(submission(22).write(old.path("input/jugend/a.xlsx")), "M\\344rz.xlsx");
		rename(submission(21).write(old.path("input/jugend/b.xlsx")), "M\\366rz.xlsx");
		assertThat(old.consolidate()).as(old.said()).isZero();
		Map<String, String> outputs = old.outputs();
		assertThat(old.consolidate()).as(old.said()).isZero();
		assertThat(old.outputs()).isEqualTo(outputs);
		assertThat(old.lines("meldungen.csv", "jugend;M")).hasSize(2).allMatch((line) -> line.contains(";angenommen;"));
		assertThat(Disk.files(old.path("input/jugend/rueckmeldung"))).hasSize(2);
	}

	@Test
	void anOddNameBreaksNoLine() {
		assertThat(this.county.output("laufprotokoll.txt").lines()).noneMatch((line) -> line.startsWith("dung"));
		assertThat(this.county.out().lines()).noneMatch((line) -> line.startsWith("dung"));
	}

	@Test
	void aFileOf2009IsTakenLikeAnyOther() {
		assertThat(this.county.line("meldungen.csv", ";von 2009.xlsx;")).contains(";angenommen;");
	}

	@ParameterizedTest
	@MethodSource("brokenNames")
	void aBrokenFileThatDoesNotChangeAnyMoreIsRejectedAndAnswered(String name) {
		assertThat(this.county.line("meldungen.csv", name)).contains(";zurückgewiesen;");
		assertThat(this.county.line("pruefprotokoll.csv", name)).startsWith("D01;FEHLER;jugend;");
		assertThat(drop("rueckmeldung/" + name.replace(".xlsx", "_Rueckmeldung.xlsx"))).isRegularFile();
	}

	static List<String> brokenNames() {
		return List.of("mit Nullen am Ende.xlsx", "abgeschnitten.xlsx", "halb und alt.xlsx", "leer.xlsx");
	}

	@Test
	void theWholeFileUnderTheSameNameIsTakenInTheNextNight() {
		County next = new County(this.root.resolve("next"));
		Disk.write(next.path("input/jugend/a.xlsx"), halfWithZeros());
		next.consolidate();
		Disk.write(next.path("input/jugend/a.xlsx"), whole());
		assertThat(next.consolidate()).isZero();
		assertThat(next.lines("meldungen.csv", "jugend;a.xlsx;")).hasSize(2).last().asString().contains(";angenommen;");
	}

	@Test
	void aFolderNamedLikeAWorkbookIsTold() {
		assertThat(this.county.output("laufprotokoll.txt")).contains("jugend/Ordner.xlsx");
	}

	@Test
	void aPipeIsToldAndNobodyWaitsForIt() {
		assumeTrue(this.pipes, "There are no named pipes here");
		assertThat(this.county.output("laufprotokoll.txt")).contains("jugend/Leitung.xlsx");
	}

	@Test
	void linksOutIntoNothingAndInCirclesAreTold() {
		assertThat(this.county.output("laufprotokoll.txt")).contains("jugend/hinaus.xlsx", "jugend/nirgends.xlsx",
				"jugend/im Kreis.xlsx", "jugend/Ordner im Kreis", "D10 FEHLER");
		assertThat(this.county.output("meldungen.csv")).doesNotContain("hinaus", "Kreis");
	}

	@Test
	void aFileThatMayNotBeReadIsLeftForTheNextNight() {
		Path closed = drop("verschlossen.xlsx");
		assumeFalse(Files.isReadable(closed), "This user may read everything");
		assertThat(this.county.output("laufprotokoll.txt")).contains("D05 HINWEIS", "jugend/verschlossen.xlsx");
	}

	private void goodOnes() throws IOException {
		int day = 1;
		for (String name : oddNames()) {
			submission(day++).write(drop(name));
		}
		this.county.drop("jugend", "von 2009.xlsx", submission(day));
		Files.setLastModifiedTime(drop("von 2009.xlsx"), FileTime.from(Instant.parse("2009-01-02T03:04:05Z")));
	}

	private void brokenOnes() throws IOException {
		Disk.write(drop("leer.xlsx"), new byte[0]);
		Disk.write(drop("mit Nullen am Ende.xlsx"), halfWithZeros());
		Disk.write(drop("abgeschnitten.xlsx"), Arrays.copyOf(whole(), whole().length * 2 / 3));
		Path old = Disk.write(drop("halb und alt.xlsx"), Arrays.copyOf(whole(), whole().length / 2));
		Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2019-01-02T03:04:05Z")));
		Path closed = Disk.write(drop("verschlossen.xlsx"), "closed");
		assertThat(closed.toFile().setReadable(false, false)).isTrue();
	}

	private void notEvenFiles() throws Exception {
		Files.createDirectories(drop("Ordner.xlsx"));
		Files.createSymbolicLink(drop("hinaus.xlsx"), Disk.write(this.root.resolve("fremd.xlsx"), whole()));
		Files.createSymbolicLink(drop("nirgends.xlsx"), drop("gibt es nicht"));
		Files.createSymbolicLink(drop("im Kreis.xlsx"), drop("im Kreis.xlsx"));
		Files.createSymbolicLink(drop("Ordner im Kreis"), this.county.path("input"));
		this.pipes = new ProcessBuilder("sh", "-c", "mkfifo \"$0\"", drop("Leitung.xlsx").toString()).start()
			.waitFor() == 0;
	}

	/**
	 * Java itself cannot write such a name.
	 * @param name bytes that are no ASCII as {@code printf} takes them
	 */
	private static void rename(Path file, String name) throws Exception {
		assertThat(new ProcessBuilder("sh", "-c", "mv \"$0\" \"${0%/*}/$(printf '" + name + "')\"", file.toString())
			.start()
			.waitFor()).isZero();
	}

	/** As meldungen.csv writes it. */
	private static String quoted(String name) {
		boolean quotes = name.contains("\"") || name.contains("\n") || name.startsWith(" ") || name.contains(";");
		String safe = (name.startsWith("=") ? "'" : "") + name;
		return quotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}

	private static SubmissionFile submission(int day) {
		return SubmissionFile.of("jugend").stichtag("%02d.06.2020".formatted(day)).row("KJ-01");
	}

	private byte[] whole() {
		return Disk.read(submission(22).write(this.root.resolve("ganz.xlsx")));
	}

	private byte[] halfWithZeros() {
		byte[] whole = whole();
		Arrays.fill(whole, whole.length / 2, whole.length, (byte) 0);
		return whole;
	}

	private Path drop(String name) {
		return this.county.path("input/jugend").resolve(name);
	}

}
