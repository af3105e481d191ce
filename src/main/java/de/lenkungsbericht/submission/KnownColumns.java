package de.lenkungsbericht.submission;

import java.util.Optional;
import java.util.function.Function;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.decision.DecisionColumn;

/**
 * The columns that a table is known by.
 *
 * @param find tells the column a header means
 * @param key the column that holds the measure's number
 */
record KnownColumns<C extends Enum<C>>(Class<C> type, Function<String, Optional<C>> find, C key) {

	static final KnownColumns<Column> MEASURES = new KnownColumns<>(Column.class, Column::find, Column.NR);

	static final KnownColumns<DecisionColumn> DECISIONS = new KnownColumns<>(DecisionColumn.class, DecisionColumn::find,
			DecisionColumn.NR);

}
