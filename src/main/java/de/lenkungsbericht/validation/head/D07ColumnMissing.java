package de.lenkungsbericht.validation.head;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.FormColumn;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.notation.Nearest;
import de.lenkungsbericht.submission.Cell;
import de.lenkungsbericht.submission.HeaderRow;

/**
 * D07: required column missing, or no header row; the latter may be where nothing
 * changed.
 */
public final class D07ColumnMissing implements HeadRule {

	@Override
	public FindingCode code() {
		return FindingCode.D07;
	}

	@Override
	public Stream<FindingDraft> check(HeadFacts facts) {
		if (facts.measures().isEmpty() || facts.noChanges() && facts.header().isEmpty()) {
			return Stream.empty();
		}
		return check(facts.measuresSheetName(), List.of(Column.values()), facts.header());
	}

	/**
	 * The required columns that a table lacks, or that it has no header row at all.
	 * @param sheet the table's sheet
	 * @param columns every known column of such a table
	 */
	public static <C extends Enum<C> & FormColumn> Stream<FindingDraft> check(String sheet, List<C> columns,
			Optional<HeaderRow<C>> header) {
		List<C> required = columns.stream().filter(FormColumn::isRequired).toList();
		return header.map((found) -> missing(sheet, required, found))
			.orElseGet(() -> Stream.of(noHeader(sheet, required)));
	}

	private static <C extends Enum<C> & FormColumn> Stream<FindingDraft> missing(String sheet, List<C> required,
			HeaderRow<C> header) {
		Nearest unknown = Nearest.among(header.unknown().stream().map(Cell::shownText).toList());
		return required.stream()
			.filter((column) -> !header.columns().containsKey(column))
			.map((column) -> FindingDraft.of(FindingCode.D07)
				.sheet(sheet)
				.with("spalte", column.header())
				.with("blatt", sheet)
				.suggest(unknown.to(column.header()).orElse("")));
	}

	private static FindingDraft noHeader(String sheet, List<? extends FormColumn> required) {
		String headers = required.stream().map(FormColumn::header).collect(Collectors.joining(", "));
		return FindingDraft.of(FindingCode.D07, "noHeader").sheet(sheet).with("blatt", sheet).with("spalten", headers);
	}

}
