package de.lenkungsbericht.validation.head;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.submission.HeaderRow;

/** D08: a known column appears twice. */
final class D08ColumnTwice implements HeadRule {

	@Override
	public FindingCode code() {
		return FindingCode.D08;
	}

	@Override
	public Stream<FindingDraft> check(HeadFacts facts) {
		String sheet = facts.measuresSheetName();
		return facts.header()
			.stream()
			.flatMap((header) -> header.duplicates().stream().map((again) -> twice(sheet, header, again)));
	}

	private FindingDraft twice(String sheet, HeaderRow header, HeaderRow.Duplicate again) {
		return FindingDraft.of(code())
			.sheet(sheet)
			.cell(again.cell().ref())
			.found(again.cell().shownText())
			.with("spalte", again.column().header())
			.with("zuerst", String.valueOf(header.columns().get(again.column())));
	}

}
