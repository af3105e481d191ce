package de.lenkungsbericht.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Recommendation;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.portfolio.state.StandingFinding;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The stations make of the sample what the county's paper says. */
class SamplePortfolioTests {

	private static final List<Judgement> JUDGEMENTS = new ArrayList<>();

	private static final StationRun RUN = new StationRun();

	private static PortfolioState state;

	@BeforeAll
	static void take() throws IOException {
		for (Department department : RUN.catalogue().departments()) {
			String shortName = department.id().value();
			String name = Objects.requireNonNull(SampleSubmissions.FILES.get(shortName));
			JUDGEMENTS.add(RUN.take(department.id(), Path.of("input", shortName, name)));
		}
		state = RUN.state();
	}

	@Test
	void everySubmissionIsAccepted() {
		assertThat(JUDGEMENTS).hasSize(4)
			.allSatisfy((judgement) -> assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED));
	}

	@Test
	void oneRowIsAContribution() {
		assertThat(JUDGEMENTS.stream().mapToInt((judgement) -> judgement.counts().contributions()).sum()).isEqualTo(1);
	}

	@Test
	void recommendationsAreThoseOfThePaper() {
		Map<Recommendation, Integer> counts = new EnumMap<>(Recommendation.class);
		statuses().forEach((status) -> counts.merge(Objects.requireNonNull(status.recommendation()), 1, Integer::sum));
		assertThat(counts).containsOnly(Map.entry(Recommendation.IMPLEMENT, 6), Map.entry(Recommendation.DEFER, 2),
				Map.entry(Recommendation.UNDER_RESERVE, 1), Map.entry(Recommendation.EVALUATION_PENDING, 1),
				Map.entry(Recommendation.OPEN, 8));
	}

	@Test
	void deferredNeedAddsUp() {
		List<MeasureStatus> deferred = statuses().stream()
			.filter((status) -> status.recommendation() == Recommendation.DEFER)
			.toList();
		assertThat(sum(deferred, Column.EINMALIG)).isEqualByComparingTo("15000");
		assertThat(sum(deferred, Column.JAEHRLICH)).isEqualByComparingTo("210500");
		assertThat(sum(deferred, Column.VZAE)).isEqualByComparingTo("2.8");
	}

	@Test
	void findingsAreThoseExpectedAndNoOther() throws IOException {
		List<String> found = new ArrayList<>();
		state.findings().forEach((finding) -> found.add(line(finding)));
		assertThat(found).containsExactlyElementsOf(expected());
	}

	/** The lines of the list up to the reason, which is the last column. */
	private static List<String> expected() throws IOException {
		Path list = Path.of("src", "test", "resources", "de", "lenkungsbericht", "sample", "expected-findings.csv");
		return Files.readAllLines(list, StandardCharsets.UTF_8)
			.stream()
			.skip(1)
			.map((line) -> line.substring(0, line.lastIndexOf(';')))
			.toList();
	}

	private static String line(StandingFinding standing) {
		Finding finding = standing.finding();
		SubmissionRecord submission = standing.submission();
		String file = (submission != null) ? submission.receipt().fileName() : "";
		String cell = (finding.cell() != null) ? finding.cell().toString() : "";
		return String.join(";", finding.code().name(), finding.severity().name(), standing.department().value(), file,
				finding.sheet(), cell, finding.measure());
	}

	private static List<MeasureStatus> statuses() {
		return state.measures().stream().map((measure) -> Objects.requireNonNull(measure.status())).toList();
	}

	private static BigDecimal sum(List<MeasureStatus> statuses, Column column) {
		return statuses.stream().map((status) -> status.number(column)).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
