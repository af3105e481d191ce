package de.lenkungsbericht.validation.decision;

import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.decision.DecisionWords;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.judgement.CheckedDecision;

/** L13: the decision replaces another of the same measure, committee and session. */
final class L13Replaces {

	private L13Replaces() {
	}

	static Stream<FindingDraft> check(DecisionFile file, List<CheckedDecision> accepted) {
		return accepted.stream().flatMap((line) -> ofLine(file, line));
	}

	private static Stream<FindingDraft> ofLine(DecisionFile file, CheckedDecision line) {
		Decision decision = line.decision();
		Decision before = (decision != null) ? file.prior().get(decision.key()) : null;
		if (decision == null || before == null || before.saysTheSame(decision)) {
			return Stream.empty();
		}
		return Stream.of(file.finding(FindingCode.L13, line, decision.key())
			.with("bisher", "„" + DecisionWords.outcome(before) + "“"));
	}

}
