package de.lenkungsbericht.validation.decision;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.finding.RowNumbers;
import de.lenkungsbericht.portfolio.judgement.CheckedDecision;

/**
 * L12: several lines say different things of one measure, committee and session; each of
 * them has the finding.
 */
final class L12LinesContradict {

	private L12LinesContradict() {
	}

	static Stream<FindingDraft> check(DecisionFile file) {
		return contradictions(file).flatMap((lines) -> {
			String rows = RowNumbers.named(lines.stream().map(CheckedDecision::rowNumber).toList());
			return lines.stream()
				.map((line) -> file.finding(FindingCode.L12, line, DecisionFile.key(line)).with("zeilen", rows));
		});
	}

	/** The 1-based rows of all such lines. */
	static Set<Integer> rows(DecisionFile file) {
		return contradictions(file).flatMap(List::stream).map(CheckedDecision::rowNumber).collect(Collectors.toSet());
	}

	private static Stream<List<CheckedDecision>> contradictions(DecisionFile file) {
		return file.byKey().values().stream().filter((lines) -> {
			Decision first = lines.get(0).decision();
			return first != null && lines.stream()
				.anyMatch((line) -> line.decision() != null && !first.saysTheSame(line.decision()));
		});
	}

}
