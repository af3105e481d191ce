package de.lenkungsbericht.validation.whole;

import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.finding.RowNumbers;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;

/** Z03: Nr. appears again; every row with it has the finding. */
final class Z03NumberTwice implements WholeRule {

	@Override
	public FindingCode code() {
		return FindingCode.Z03;
	}

	@Override
	public Stream<FindingDraft> check(WholeFacts facts) {
		return facts.byNumber()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().size() > 1)
			.flatMap((entry) -> again(facts, entry.getKey(), entry.getValue()));
	}

	private Stream<FindingDraft> again(WholeFacts facts, MeasureNumber number, List<CheckedRow> rows) {
		String lines = RowNumbers.named(rows.stream().map(CheckedRow::rowNumber).toList());
		return rows.stream()
			.map((row) -> FindingDraft.of(code())
				.sheet(facts.head().measuresSheet())
				.cell(row.numberCell())
				.measure(number.value())
				.found(row.numberShown())
				.with("nummer", number.value())
				.with("zeilen", lines));
	}

}
