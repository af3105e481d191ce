package de.lenkungsbericht.job.step;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.state.AcceptedRow;
import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import org.jspecify.annotations.Nullable;

/** What changed by rows that are the status now. */
public final class StatusChanges {

	private StatusChanges() {
	}

	/**
	 * The changes against the status before.
	 * @param receipts of the submissions that the rows are from
	 */
	public static List<FieldChange> broughtBy(Set<Long> receipts, PortfolioState state) {
		Set<MeasureNumber> measures = state.measures()
			.stream()
			.filter((measure) -> isFrom(measure.accepted(), receipts))
			.map((measure) -> measure.measure().number())
			.collect(Collectors.toSet());
		return state.changes()
			.stream()
			.filter((change) -> change.since() == FieldChange.Since.PREVIOUS_STATUS)
			.filter((change) -> measures.contains(change.measure()))
			.toList();
	}

	private static boolean isFrom(@Nullable AcceptedRow row, Set<Long> receipts) {
		return row != null && receipts.contains(row.source().receipt());
	}

}
