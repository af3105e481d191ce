package de.lenkungsbericht.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import javax.sql.DataSource;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import org.jspecify.annotations.Nullable;

/** Tells states of the portfolio from what was accepted. Reads only. */
public interface PortfolioHistory {

	/** The history in a database whose schema has been migrated. */
	static PortfolioHistory jdbc(DataSource dataSource) {
		return new JdbcPortfolioHistory(dataSource);
	}

	/**
	 * The whole portfolio as of a day.
	 * @return whose findings are read from the database each time they are iterated
	 * @throws de.lenkungsbericht.consolidation.timeline.ControlSumException if a row or a
	 * euro is unaccounted for
	 */
	PortfolioState state(Catalogue catalogue, RuleSettings settings, StateQuery query);

	/**
	 * The as-of day unless one is asked for: the newest accepted Stichtag that is not
	 * after the day of the run, else that day.
	 * @param knownAt as in {@link StateQuery}
	 */
	LocalDate defaultAsOf(LocalDate runDay, @Nullable Instant knownAt);

	/** The as-of day by all that is known. */
	default LocalDate defaultAsOf(LocalDate runDay) {
		return defaultAsOf(runDay, null);
	}

	/** The measures of which a row was ever accepted or kept, or on which was decided. */
	List<MeasureNumber> measuresWithHistory();

	/** Everything that was ever sent on a measure, in the order judged. */
	List<HistoryEntry> history(MeasureNumber measure);

}
