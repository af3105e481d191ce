package de.lenkungsbericht.consolidation.rule;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.FundingNeed;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.state.AcceptedRow;
import de.lenkungsbericht.portfolio.state.MeasureState;

/**
 * A participant's newest contribution and the lead's resolved status contradict each
 * other; one finding a participant, in whose name it stands.
 */
final class P03Contradiction implements PortfolioRule {

	private static final List<Column> COMPARED = List.of(Column.BEARBEITUNGSSTAND, Column.FINANZBEDARF);

	@Override
	public Stream<Concern> check(Situation situation) {
		return situation.valid().flatMap((view) -> ofMeasure(view.state(), situation));
	}

	private static Stream<Concern> ofMeasure(MeasureState state, Situation situation) {
		MeasureStatus status = state.status();
		if (status == null) {
			return Stream.empty();
		}
		return state.contributions()
			.stream()
			.filter((contribution) -> !contradictions(status, contribution).isEmpty())
			.map((contribution) -> concern(state, status, contribution, situation));
	}

	private static Concern concern(MeasureState state, MeasureStatus status, AcceptedRow contribution,
			Situation situation) {
		List<Column> columns = contradictions(status, contribution);
		return Concern.on(FindingCode.P03, state.measure(), contribution.source().department(), situation)
			.found(columns.stream().map(contribution.status()::text).collect(Collectors.joining(", ")))
			.with("unterschiede",
					columns.stream()
						.map((column) -> difference(column, status, contribution.status()))
						.collect(Collectors.joining("; ")));
	}

	private static String difference(Column column, MeasureStatus lead, MeasureStatus participant) {
		return column.header() + " „" + participant.text(column) + "“ statt „" + lead.text(column) + "“";
	}

	private static List<Column> contradictions(MeasureStatus lead, AcceptedRow contribution) {
		return COMPARED.stream().filter((column) -> contradict(column, lead, contribution.status())).toList();
	}

	private static boolean contradict(Column column, MeasureStatus one, MeasureStatus other) {
		return speaks(column, one) && speaks(column, other) && !one.text(column).equals(other.text(column));
	}

	private static boolean speaks(Column column, MeasureStatus status) {
		boolean undecided = column == Column.FINANZBEDARF && status.fundingNeed() == FundingNeed.OPEN;
		return status.isFilled(column) && !undecided;
	}

}
