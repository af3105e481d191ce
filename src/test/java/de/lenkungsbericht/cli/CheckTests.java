package de.lenkungsbericht.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import de.lenkungsbericht.intake.archive.RunLock;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A file checked before it is dropped. */
class CheckTests {

	@TempDir
	Path directory;

	private County county;

	@BeforeEach
	void county() {
		this.county = new County(this.directory);
	}

	@Test
	void aGoodFileIsToldSoBeforeAnythingIsStored() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01"))).isZero();
		assertThat(this.county.said()).contains("würde angenommen: 1 Zeile übernommen", "Gespeichert ist noch keine");
	}

	@Test
	void eachFindingIsToldWithItsCellAndRemedy() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.EMPFEHLUNG, "vielleicht").row("KJ-02")))
			.isEqualTo(3);
		assertThat(this.county.said()).contains("Maßnahmen!P2", "Z07", "„vielleicht“", "Abhilfe")
			.contains("teilweise angenommen: 1 Zeile übernommen, 1 Zeile zurückgewiesen");
	}

	@Test
	void whatIsTheSteeringGroupsToSetIsNoMoreThanANote() {
		SubmissionFile file = SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.EMPFEHLUNG, "Umsetzung zurückgestellt", Column.GRUND, "Haushalt"));
		assertThat(check(file)).isZero();
		assertThat(this.county.said()).containsPattern("F04 +HINWEIS");
	}

	@Test
	void aDamagedFileIsRejected() throws IOException {
		Files.writeString(this.county.path("geprueft.xlsx"), "Nr.;Maßnahme\r\nKJ-01;Titel\r\n");
		assertThat(check("geprueft.xlsx", "jugend")).isEqualTo(3);
		assertThat(this.county.said()).contains("D01", "würde zurückgewiesen");
	}

	@Test
	void aSuggestionAndTheMeasureAreTold() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01", Column.EMPFEHLUNG, "Umsetzng"))).isEqualTo(3);
		assertThat(this.county.said()).contains("Vorschlag:", "Umsetzung", "KJ-01");
	}

	@Test
	void whatIsMissingIsTold() {
		assertThat(check("nirgends.xlsx", "jugend")).isEqualTo(2);
		assertThat(this.county.said()).contains("nirgends.xlsx");
		SubmissionFile.of("jugend").write(this.county.path("geprueft.xlsx"));
		assertThat(check("geprueft.xlsx", "niemand")).isEqualTo(2);
		assertThat(this.county.said()).contains("niemand", "jugend, jobcenter");
	}

	@Test
	void itGoesByWhatIsStoredAndWritesNothing() throws IOException {
		this.county.drop("jugend", "Meldung.xlsx", SubmissionFile.of("jugend").row("KJ-01"));
		assertThat(this.county.consolidate()).isZero();
		Map<String, String> before = files();
		assertThat(check(SubmissionFile.of("jugend").noChanges())).isZero();
		assertThat(check(SubmissionFile.of("jugend").noChanges().row("KJ-01", Column.ANLAGE, "07"))).isEqualTo(3);
		assertThat(this.county.said()).contains("K06").doesNotContain("Gespeichert ist noch keine");
		assertThat(files()).isEqualTo(before);
	}

	@Test
	void itUsesNoFolderForTemporaryFiles() {
		SubmissionFile.of("jugend").row("KJ-01").write(this.county.path("geprueft.xlsx"));
		String usual = System.setProperty("java.io.tmpdir", this.county.path("nirgends").toString());
		try {
			assertThat(asProcess("check", this.county.path("geprueft.xlsx").toString(), "--department", "jugend",
					"--catalogue", this.county.path("katalog").toString(), "--output",
					this.county.path("output").toString()))
				.isZero();
		}
		finally {
			System.setProperty("java.io.tmpdir", usual);
		}
	}

	@Test
	void afterAnUpdateItReadsWhatTheEarlierVersionStored() {
		this.county.drop("jugend", "Meldung.xlsx", SubmissionFile.of("jugend").row("KJ-01"));
		this.county.consolidate();
		StoredDatabase.of(this.county).asWrittenBy("2");
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01"))).isZero();
		assertThat(this.county.said()).doesNotContain("Gespeichert ist noch keine");
	}

	@Test
	void aDatabaseWithoutItsTablesAsksForARunFirst() {
		this.county.drop("jugend", "Meldung.xlsx", SubmissionFile.of("jugend").row("KJ-01"));
		this.county.consolidate();
		StoredDatabase.of(this.county).asWrittenBy("1");
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01"))).isEqualTo(2);
		assertThat(this.county.said()).contains("earlier version", "Run consolidate once");
	}

	@Test
	void duringARunItSaysSinceWhenAndAsksForPatience() throws IOException {
		this.county.consolidate();
		leaveOpen();
		Instant since = Instant.now();
		try (RunLock lock = RunLock.take(new StateFolder(this.county.path("output/state")), since)) {
			assertThat(check(SubmissionFile.of("jugend").row("KJ-01"))).isEqualTo(ExitCode.LOCKED);
		}
		assertThat(this.county.err()).contains("at work since " + since, "process " + ProcessHandle.current().pid(),
				"Try again");
	}

	@Test
	void afterARunThatWasCutOffItAsksForTheNext() throws IOException {
		this.county.consolidate();
		leaveOpen();
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01"))).isEqualTo(ExitCode.LOCKED);
		assertThat(this.county.err()).contains("cut off", "The next run sets that right", "Try again")
			.doesNotContain("at work since");
	}

	private void leaveOpen() throws IOException {
		Files.createFile(this.county.path("output/state/datenbank/lenkungsbericht.lck"));
	}

	@Test
	void itGoesByTheConfiguration() {
		this.county.configure("limits: {max-rows: 1}");
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01").row("KJ-02"))).isEqualTo(3);
		assertThat(this.county.said()).contains("D04");
		this.county.configure("unknown: 1");
		assertThat(check(SubmissionFile.of("jugend"))).isEqualTo(2);
		assertThat(this.county.said()).contains("unknown");
	}

	private int check(SubmissionFile file) {
		file.write(this.county.path("geprueft.xlsx"));
		return check("geprueft.xlsx", "jugend");
	}

	private int check(String file, String department) {
		return this.county.execute("check", this.county.path(file).toString(), "--department", department,
				"--catalogue", this.county.path("katalog").toString());
	}

	private static int asProcess(String... arguments) {
		PrintStream nobody = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
		return new Cli(Clock.systemUTC(), nobody, nobody).executeAsProcess(arguments);
	}

	/** Every file below with its time of change, but for the one that is checked. */
	private Map<String, String> files() throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(this.directory)) {
			for (Path file : all.filter((each) -> !each.endsWith("geprueft.xlsx")).toList()) {
				if (!file.equals(this.directory)) {
					files.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
				}
			}
		}
		return files;
	}

}
