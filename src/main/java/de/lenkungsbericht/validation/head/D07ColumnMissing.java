package de.lenkungsbericht.validation.head;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.notation.Nearest;
import de.lenkungsbericht.submission.Cell;
import de.lenkungsbericht.submission.HeaderRow;

/**
 * D07: required column missing, or no header row; the latter may be where nothing
 * changed.
 */
final class D07ColumnMissing implements HeadRule {

	@Override
	public FindingCode code() {
		return FindingCode.D07;
	}

	@Override
	public Stream<FindingDraft> check(HeadFacts facts) {
		if (facts.measures().isEmpty()) {
			return Stream.empty();
		}
		String sheet = facts.measuresSheetName();
		return facts.header()
			.map((header) -> missing(sheet, header))
			.orElseGet(() -> facts.noChanges() ? Stream.empty() : Stream.of(noHeader(sheet)));
	}

	private Stream<FindingDraft> missing(String sheet, HeaderRow header) {
		Nearest unknown = Nearest.among(header.unknown().stream().map(Cell::shownText).toList());
		return required().filter((column) -> !header.columns().containsKey(column))
			.map((column) -> FindingDraft.of(code())
				.sheet(sheet)
				.with("spalte", column.header())
				.with("blatt", sheet)
				.suggest(unknown.to(column.header()).orElse("")));
	}

	private FindingDraft noHeader(String sheet) {
		String headers = required().map(Column::header).collect(Collectors.joining(", "));
		return FindingDraft.of(code(), "noHeader").sheet(sheet).with("blatt", sheet).with("spalten", headers);
	}

	private static Stream<Column> required() {
		return Stream.of(Column.values()).filter(Column::isRequired);
	}

}
