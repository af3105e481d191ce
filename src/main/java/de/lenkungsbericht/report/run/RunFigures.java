package de.lenkungsbericht.report.run;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Recommendation;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.portfolio.state.StandingFinding;

/**
 * The few figures of a state by which a run is judged at a glance.
 *
 * @param measures measures of the catalogue
 * @param recommended measures by Empfehlung
 * @param withoutRecommendation measures without a status or with a blank Empfehlung
 * @param findings findings that still stand, by severity
 */
public record RunFigures(int measures, Map<Recommendation, Integer> recommended, int withoutRecommendation,
		Map<Severity, Integer> findings) {

	public RunFigures {
		recommended = Collections.unmodifiableMap(recommended);
		findings = Collections.unmodifiableMap(findings);
	}

	public static RunFigures of(PortfolioState state) {
		Map<Recommendation, Integer> recommended = recommended(state);
		int counted = recommended.values().stream().mapToInt(Integer::intValue).sum();
		return new RunFigures(state.measures().size(), recommended, state.measures().size() - counted,
				findings(state.findings()));
	}

	public int recommended(Recommendation recommendation) {
		return this.recommended.getOrDefault(recommendation, 0);
	}

	public int findings(Severity severity) {
		return this.findings.getOrDefault(severity, 0);
	}

	private static Map<Recommendation, Integer> recommended(PortfolioState state) {
		Map<Recommendation, Integer> counts = new EnumMap<>(Recommendation.class);
		for (MeasureState measure : state.measures()) {
			MeasureStatus status = measure.status();
			Recommendation recommendation = (status != null) ? status.recommendation() : null;
			if (recommendation != null) {
				counts.merge(recommendation, 1, Integer::sum);
			}
		}
		return counts;
	}

	private static Map<Severity, Integer> findings(Iterable<StandingFinding> findings) {
		Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
		findings.forEach((standing) -> counts.merge(standing.finding().severity(), 1, Integer::sum));
		return counts;
	}

}
