package de.lenkungsbericht.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.Lenkungsbericht;
import de.lenkungsbericht.testing.JavaProcess;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prints how long it takes to make the database anew from the receipts of years. Run it
 * with {@code mvn verify -Pbenchmark}. It judges no time.
 */
@Tag("benchmark")
class RebuildBenchmarkTest {

	private static final int MONTHS = 60;

	private static final Map<String, List<String>> LEADS = Map.of("jugend", List.of("KJ-01", "KJ-02", "KJ-03", "KJ-04"),
			"jobcenter", List.of("GA-01", "GA-02"), "soziales", List.of("AT-01"), "pflege", List.of("AT-02"));

	@Test
	void fiveYearsOfMonthlySubmissions(@TempDir Path root) {
		County county = new County(root);
		for (int month = 0; month < MONTHS; month++) {
			LocalDate day = LocalDate.of(2020, 6, 22).plusMonths(month);
			county.at(day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
			LEADS.forEach((department, measures) -> drop(county, department, day, measures));
			assertThat(county.consolidate()).as(county.said()).isIn(ExitCode.DONE, ExitCode.REJECTED);
		}
		JavaProcess.Ended ended = JavaProcess.in(root).options("-Xmx256m").run(Lenkungsbericht.class, "rebuild");
		assertThat(ended.exitCode()).as(ended.output()).isZero();
		System.out.printf("%d receipts of %d nights, rebuild -Xmx256m %19.1f s %22d MB peak%n", MONTHS * LEADS.size(),
				MONTHS, ended.duration().toMillis() / 1000.0, ended.peakMemory() / (1024 * 1024));
	}

	private static void drop(County county, String department, LocalDate day, List<String> measures) {
		SubmissionFile file = SubmissionFile.of(department).stichtag(day);
		measures.forEach(file::row);
		county.drop(department, day + ".xlsx", file);
	}

}
