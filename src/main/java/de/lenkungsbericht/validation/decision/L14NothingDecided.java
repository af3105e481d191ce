package de.lenkungsbericht.validation.decision;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.judgement.CheckedDecision;

/** L14: no line of the file is filled in. */
final class L14NothingDecided {

	private L14NothingDecided() {
	}

	static Stream<FindingDraft> check(DecisionFile file) {
		return file.lines().stream().allMatch(CheckedDecision::skipped)
				? Stream.of(FindingDraft.of(FindingCode.L14).sheet(file.sheet()).with("blatt", file.sheet()))
				: Stream.empty();
	}

}
