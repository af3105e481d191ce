package de.lenkungsbericht.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Years of nights that mostly bring nothing: what has to stay bounded stays bounded. */
class QuietNightsTest {

	private static final LocalDate FIRST = LocalDate.of(2020, 6, 22);

	/** For how long the meta-data of a run are kept. */
	private static final int DAYS_KEPT = 90;

	/** For how many days it is known which files were left. */
	private static final int DAYS_TOLD = 17;

	@TempDir
	private Path root;

	@Test
	void aYearOfFewNights() {
		nights(16, 23, 8);
	}

	/** Run it with {@code mvn verify -Pnights}. */
	@Test
	@Tag("nights")
	void twoThousandNights() {
		nights(2_000, 1, 50);
	}

	/**
	 * Runs so many nights.
	 * @param apart days from one to the next
	 * @param busy every so many of them one submission arrives
	 */
	private void nights(int nights, int apart, int busy) {
		County county = new County(this.root);
		Disk.write(county.path("input/Liesmich.txt"), "lies here for ever");
		long largestInTheFirstQuarter = 0;
		for (int night = 0; night < nights; night++) {
			LocalDate day = FIRST.plusDays((long) night * apart);
			county.at(day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
			if (night % busy == 0) {
				county.drop("jugend", day + ".xlsx", SubmissionFile.of("jugend").stichtag(day).row("KJ-01"));
				assertThat(county.consolidate()).as(county.said()).isZero();
			}
			else {
				quiet(county);
			}
			if (night < nights / 4) {
				largestInTheFirstQuarter = Math.max(largestInTheFirstQuarter, StoredDatabase.of(county).size());
			}
			if (night % 250 == 0 || night == nights - 1) {
				tell(county, night);
			}
		}
		bounded(county, nights, apart, (nights + busy - 1) / busy);
		assertThat(StoredDatabase.of(county).size()).isLessThan(2 * largestInTheFirstQuarter);
	}

	private static void quiet(County county) {
		Map<String, String> before = county.outputs();
		assertThat(county.consolidate()).as(county.said()).isZero();
		assertThat(county.outputs()).isEqualTo(before);
	}

	private static void bounded(County county, int nights, int apart, int submissions) {
		StoredDatabase database = StoredDatabase.of(county);
		assertThat(database.count("batch_job_instance")).isLessThanOrEqualTo(DAYS_KEPT / apart + 2);
		assertThat(database.count("batch_step_execution")).isLessThan(30 * (DAYS_KEPT / apart + 2));
		assertThat(database.count("submission")).isEqualTo(submissions);
		assertThat(Disk.files(county.path("output/state/eingang"))).hasSize(2 * submissions);
		assertThat(Disk.files(county.path("output/state/laeufe"))).hasSize(nights)
			.allMatch((file) -> file.toFile().length() < 2_000)
			.filteredOn((file) -> Disk.text(file).contains("Liesmich.txt"))
			.hasSize((apart == 1) ? DAYS_TOLD : 3);
		assertThat(Disk.folders(county.path("output/state/kataloge"))).hasSize(1);
		assertThat(Disk.files(county.path("output/state/rueckmeldungen"))).hasSize(submissions);
		assertThat(Disk.folders(county.path("output"))).containsExactly("state");
	}

	/** How long the program takes to be ready, and how large its database is. */
	private static void tell(County county, int night) {
		Instant start = Instant.now();
		assertThat(county.execute("history", "KJ-01")).isZero();
		System.out.printf("night %5d: ready after %5d ms, database %6d KB, log %6d KB%n", night,
				Instant.now().toEpochMilli() - start.toEpochMilli(), StoredDatabase.of(county).size() / 1024,
				logs(county) / 1024);
	}

	private static long logs(County county) {
		return Disk.files(county.path("output/state"))
			.stream()
			.filter((file) -> file.getFileName().toString().startsWith("lenkungsbericht.log"))
			.mapToLong((file) -> file.toFile().length())
			.sum();
	}

}
