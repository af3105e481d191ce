package de.lenkungsbericht.validation.whole;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;

/** Z03: Nr. appears again; every row with it has the finding. */
final class Z03NumberTwice implements WholeRule {

	@Override
	public FindingCode code() {
		return FindingCode.Z03;
	}

	private static final int ROWS_NAMED = 10;

	@Override
	public Stream<FindingDraft> check(WholeFacts facts) {
		return facts.byNumber()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().size() > 1)
			.flatMap((entry) -> again(facts, entry.getKey(), entry.getValue()));
	}

	private Stream<FindingDraft> again(WholeFacts facts, MeasureNumber number, List<CheckedRow> rows) {
		String lines = lines(rows);
		return rows.stream()
			.map((row) -> FindingDraft.of(code())
				.sheet(facts.head().measuresSheet())
				.cell(row.numberCell())
				.measure(number.value())
				.found(row.numberShown())
				.with("nummer", number.value())
				.with("zeilen", lines));
	}

	/** The first rows; a file full of one number shall not list them all in each. */
	private static String lines(List<CheckedRow> rows) {
		String first = rows.stream()
			.limit(ROWS_NAMED)
			.map((row) -> Integer.toString(row.rowNumber()))
			.collect(Collectors.joining(", "));
		return (rows.size() > ROWS_NAMED) ? first + " …" : first;
	}

}
