package de.lenkungsbericht.validation.whole;

import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** K06: Keine Änderungen is ja, but rows differ; one finding, silent under K07. */
final class K06RowDiffers implements WholeRule {

	@Override
	public FindingCode code() {
		return FindingCode.K06;
	}

	private static final int ROWS_NAMED = 3;

	@Override
	public Stream<FindingDraft> check(WholeFacts facts) {
		if (!facts.head().noChanges() || !facts.hasSomethingToConfirm()) {
			return Stream.empty();
		}
		List<String> differences = facts.rows()
			.stream()
			.flatMap((row) -> RowDifference.of(facts, row).stream())
			.toList();
		return differences.isEmpty() ? Stream.empty()
				: Stream.of(FindingDraft.of(code())
					.sheet(facts.head().meldungSheet())
					.cell(facts.head().noChangesCell())
					.found(facts.head().noChangesShown())
					.with("abweichungen", words(differences)));
	}

	private static String words(List<String> differences) {
		String first = String.join("; ", differences.subList(0, Math.min(ROWS_NAMED, differences.size())));
		int more = differences.size() - ROWS_NAMED;
		return (more > 0) ? first + "; und " + more + ((more == 1) ? " weitere Zeile" : " weitere Zeilen") : first;
	}

}
