package de.lenkungsbericht.report.deferred;

import java.util.List;
import java.util.regex.Pattern;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.FundingNeed;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.portfolio.state.FieldChange.Since;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import org.jspecify.annotations.Nullable;

/**
 * What a measure showed at the steering group's last session: its values of now with its
 * changes taken back.
 *
 * @param status {@code null} if it has none
 */
record EarlierValues(@Nullable MeasureStatus status, List<FieldChange> changes) {

	private static final List<Column> FIGURES = List.of(Column.EINMALIG, Column.JAEHRLICH, Column.VZAE);

	private static final Pattern NOTHING = Pattern.compile("[0,]*( €)?");

	static EarlierValues of(PortfolioState state, MeasureState measure) {
		return new EarlierValues(measure.status(),
				state.changes()
					.stream()
					.filter((change) -> change.since() == Since.LAST_STEERING_SESSION)
					.filter((change) -> change.measure().equals(measure.measure().number()))
					.toList());
	}

	/** Whether a need was announced, or not ruled out, that no figure stood for. */
	boolean isUncosted() {
		return !text(Column.FINANZBEDARF).equals(FundingNeed.NO.label())
				&& FIGURES.stream().allMatch((column) -> NOTHING.matcher(text(column)).matches());
	}

	private String text(Column column) {
		return this.changes.stream()
			.filter((change) -> change.column() == column)
			.map(FieldChange::before)
			.findFirst()
			.orElseGet(() -> (this.status != null) ? this.status.text(column) : "");
	}

}
