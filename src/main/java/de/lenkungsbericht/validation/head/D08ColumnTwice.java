package de.lenkungsbericht.validation.head;

import java.util.Optional;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.FormColumn;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.submission.HeaderRow;

/** D08: a known column appears twice. */
public final class D08ColumnTwice implements HeadRule {

	@Override
	public FindingCode code() {
		return FindingCode.D08;
	}

	@Override
	public Stream<FindingDraft> check(HeadFacts facts) {
		return check(facts.measuresSheetName(), facts.header());
	}

	/**
	 * The headers that name a known column again.
	 * @param sheet the table's sheet
	 */
	public static <C extends Enum<C> & FormColumn> Stream<FindingDraft> check(String sheet,
			Optional<HeaderRow<C>> header) {
		return header.stream()
			.flatMap((found) -> found.duplicates().stream().map((again) -> twice(sheet, found, again)));
	}

	private static <C extends Enum<C> & FormColumn> FindingDraft twice(String sheet, HeaderRow<C> header,
			HeaderRow.Duplicate<C> again) {
		return FindingDraft.of(FindingCode.D08)
			.sheet(sheet)
			.cell(again.cell().ref())
			.found(again.cell().shownText())
			.with("spalte", again.column().header())
			.with("zuerst", String.valueOf(header.columns().get(again.column())));
	}

}
