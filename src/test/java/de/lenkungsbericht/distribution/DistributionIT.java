package de.lenkungsbericht.distribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The zip in an empty folder. Its name is plain, since Java 17 shares no classes of ours
 * where a blank or an umlaut stands in the path; {@link NightlyIT} has both. The first
 * start takes long, so that the tests share one unpacked folder; the one that moves it
 * comes last.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DistributionIT {

	private static final String FROM_ARCHIVE = "SubmissionJudge source: shared objects file (top)";

	@TempDir
	private static Path parent = Path.of("");

	private static Distribution installed = new Distribution(Path.of(""));

	@BeforeAll
	static void unpackAndRunOnce() {
		installed = Distribution.unpack(parent.resolve("kreis"));
		installed.sample(parent.resolve("Ablage"));
		Program.of("chmod", "755", parent).run();
		Program.Ended ended = consolidate(installed).run();
		assertThat(ended.exitCode()).as(ended.output()).isZero();
	}

	@Test
	void holdsAllThatAnOfficeNeeds() {
		assertThat(installed.folder()).isDirectoryContaining("glob:**/lenkungsbericht")
			.isDirectoryContaining("glob:**/lenkungsbericht.cmd")
			.isDirectoryContaining("glob:**/README.md");
		assertThat(List.of("jobs/nightly.sh", "jobs/nightly.cmd", "jobs/application.yml", "jobs/katalog/stellen.csv",
				"jobs/systemd/lenkungsbericht.service", "jobs/windows/lenkungsbericht.xml", "docs/administration.md",
				"input/jugend"))
			.allSatisfy((path) -> assertThat(installed.folder().resolve(path)).exists());
	}

	@Test
	void listsWhatItIsMadeOf() {
		assumeTrue(Files.isDirectory(Path.of("target/classes/META-INF/sbom")), "built without its bill of materials");
		assertThat(installed.folder().resolve("sbom/application.cdx.json")).content().contains("poi-ooxml");
	}

	@Test
	void hasAChecksumOfEveryFile() throws IOException {
		Path sums = installed.folder().resolve("SHA256SUMS");
		Program.Ended checked = Program.of("sha256sum", "--check", "--quiet", "--strict", sums)
			.in(installed.folder())
			.run();
		assertThat(checked).isEqualTo(new Program.Ended(0, ""));
		assertThat(Files.readAllLines(sums, StandardCharsets.UTF_8)).hasSize(filesBut("SHA256SUMS"));
	}

	private static int filesBut(String name) throws IOException {
		try (Stream<Path> files = Files.walk(installed.folder())) {
			return (int) files.filter(Files::isRegularFile)
				.filter((file) -> !file.endsWith(name)
						&& !file.toString().matches(".*/schnellstart/[^/]*\\.(jsa|size)"))
				.count();
		}
	}

	@Test
	void laterStartsUseWhatTheFirstOneKept() {
		assertThat(installed.learned()).isNotEmpty().allSatisfy((file) -> assertThat(file).isNotEmptyFile());
		assertThat(classesOf(check(installed))).contains(FROM_ARCHIVE);
	}

	@Test
	void checksAFileAsSomebodyWhoMayWriteNowhere() {
		assumeTrue(Program.canBeNobody(), "needs root to become another user");
		Program.Ended checked = check(installed).asNobody().run();
		assertThat(checked.exitCode()).as(checked.output()).isZero();
		assertThat(checked.output()).startsWith("Keine Beanstandungen.").contains("würde angenommen");
	}

	@Test
	void learnsNothingWhereItMayNotWrite() {
		assumeTrue(Program.canBeNobody(), "needs root to become another user");
		Distribution other = Distribution.unpack(parent.resolve("read only"));
		assertThat(other.program("--version").asNobody().run()).isEqualTo(installed.program("--version").run());
		assertThat(other.learned()).isEmpty();
	}

	@Test
	void startsWithAnotherJavaAfterwards() {
		Optional<Path> other = otherJava();
		assumeTrue(other.isPresent(), "needs a second Java, 17 or newer, in /usr/lib/jvm");
		Program.Ended ended = history(installed).with("JAVA_HOME", other.orElseThrow()).run();
		assertThat(ended.exitCode()).as(ended.output()).isZero();
		assertThat(installed.learned()).hasSizeGreaterThan(1);
	}

	@Test
	void anUpdateBesideStartedTwiceAtOnceGoesOnWithTheSameState() {
		Distribution update = Distribution.unpack(parent.resolve("update"));
		Program.Started one = update.program("--version").start();
		Program.Started two = update.program("--version").start();
		assertThat(one.end()).isEqualTo(two.end()).isEqualTo(installed.program("--version").run());
		assertThat(update.learned()).hasSize(1);
		assertThat(classesOf(check(update))).contains(FROM_ARCHIVE);
		assertThat(consolidate(update).run().output()).contains(": nothing new.");
	}

	private static Optional<Path> otherJava() {
		try (Stream<Path> homes = Files.list(Path.of("/usr/lib/jvm"))) {
			return homes.filter(DistributionIT::isOther).findFirst();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/** Whether it is a Java 17 or newer, and not the one of this test. */
	private static boolean isOther(Path home) {
		try {
			String release = Files.readString(home.resolve("release"), StandardCharsets.UTF_8);
			return release.matches("(?s).*JAVA_VERSION=\"(1[7-9]|[2-9]\\d)[.\"].*")
					&& !home.toRealPath().equals(Path.of(System.getProperty("java.home")).toRealPath());
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** A Java that trusted an archive made elsewhere would not find its database. */
	@Test
	@Order(Integer.MAX_VALUE - 1)
	void movedToAnotherPlaceItStartsAndLearnsAnew() {
		installed = installed.move("anderswo");
		Program.Ended ended = history(installed).run();
		assertThat(ended.exitCode()).as(ended.output()).isZero();
		assertThat(classesOf(check(installed))).contains(FROM_ARCHIVE);
	}

	/** As a full disk or a power failure leaves it: the machine would die of it. */
	@Test
	@Order(Integer.MAX_VALUE - 2)
	void anArchiveCutOffIsNotTrustedAndMadeAnew() throws IOException {
		for (Path archive : installed.learned()) {
			byte[] whole = Files.readAllBytes(archive);
			Files.delete(archive);
			Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
		}
		Program.Ended ended = history(installed).run();
		assertThat(ended.exitCode()).as(ended.output()).isZero();
		assertThat(classesOf(check(installed))).contains(FROM_ARCHIVE);
	}

	@Test
	@Order(Integer.MAX_VALUE)
	void aDamagedArchiveHarmsNobody() throws IOException {
		Program.Ended before = installed.program("--version").run();
		for (Path archive : installed.learned()) {
			Files.delete(archive);
			Files.writeString(archive, "no archive", StandardCharsets.UTF_8);
		}
		assertThat(installed.program("--version").run()).isEqualTo(before);
	}

	private static Program check(Distribution distribution) {
		return distribution.program("check",
				distribution.folder().resolve("input/jugend/Massnahmenmeldung Jugend Juni 2020.xlsx"), "--department",
				"jugend", "--catalogue", distribution.folder().resolve("jobs/katalog"));
	}

	private static Program consolidate(Distribution distribution) {
		return distribution.program("--input", parent.resolve("Ablage"), "--output", parent.resolve("Auswertung"),
				"--catalogue", distribution.folder().resolve("jobs/katalog"));
	}

	/** Opens the database. */
	private static Program history(Distribution distribution) {
		return distribution.program("history", "KJ-01", "--output", parent.resolve("Auswertung"));
	}

	/** What the machine tells about where it has its classes from. */
	private static String classesOf(Program program) {
		return program.with("JAVA_OPTS", "-Xlog:class+load").run().output();
	}

}
