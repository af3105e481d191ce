package de.lenkungsbericht.validation.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.judgement.CheckedDecision;
import de.lenkungsbericht.portfolio.notation.GermanDate;

/**
 * A file with decisions that was read to its end, and what was decided before.
 *
 * @param sheet name of its sheet Entscheidung
 * @param lines in the order of the sheet
 */
record DecisionFile(String sheet, List<CheckedDecision> lines, Map<Decision.Key, Decision> prior) {

	/** The lines with a readable decision, by measure, committee and session. */
	Map<Decision.Key, List<CheckedDecision>> byKey() {
		return this.lines.stream()
			.filter((line) -> line.decision() != null)
			.collect(Collectors.groupingBy((line) -> key(line), LinkedHashMap::new, Collectors.toList()));
	}

	FindingDraft finding(FindingCode code, CheckedDecision line, Decision.Key key) {
		return FindingDraft.of(code)
			.sheet(this.sheet)
			.cell(line.cell())
			.measure(key.measure().value())
			.found(line.shown())
			.with("nummer", key.measure().value())
			.with("gremium", key.committee())
			.with("tag", GermanDate.format(key.session()));
	}

	static Decision.Key key(CheckedDecision line) {
		Decision decision = line.decision();
		if (decision == null) {
			throw new IllegalArgumentException("Row " + line.rowNumber() + " has no decision");
		}
		return decision.key();
	}

}
