package de.lenkungsbericht.validation.row;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Listed;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.judgement.RowKind;

/** Z06: required value blank; a participant owes only Nr., which is Z01. */
final class Z06RequiredBlank implements RowRule {

	@Override
	public FindingCode code() {
		return FindingCode.Z06;
	}

	@Override
	public Stream<FindingDraft> check(RowFacts facts) {
		return (facts.kind() == RowKind.PARTICIPANT) ? Stream.empty()
				: Stream.of(Column.values())
					.filter((column) -> isOwed(column, facts) && facts.reading(column).isBlank())
					.map((column) -> blank(facts, column));
	}

	private static boolean isOwed(Column column, RowFacts facts) {
		boolean exempt = column == Column.BEARBEITUNGSSTAND && !facts.reading(Column.GEMEINSAM_MIT).isBlank();
		return column.isRequired() && column != Column.NR && !exempt;
	}

	private FindingDraft blank(RowFacts facts, Column column) {
		String choices = column.choices().stream().map(Listed::label).collect(Collectors.joining(", "));
		return facts.finding(code(), choices.isEmpty() ? "" : "listed", column)
			.with("spalte", column.header())
			.with("werte", choices)
			.suggest(suggestion(facts, column));
	}

	private static String suggestion(RowFacts facts, Column column) {
		return (column == Column.TITEL && facts.measure() != null) ? facts.measure().title() : "";
	}

}
