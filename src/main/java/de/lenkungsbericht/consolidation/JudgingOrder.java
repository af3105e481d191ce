package de.lenkungsbericht.consolidation;

import java.time.LocalDate;
import java.util.Comparator;

import de.lenkungsbericht.portfolio.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * A submission with what decides when it is judged among those that one run finds from
 * its department.
 *
 * @param reportingDate Stichtag, {@code null} if missing or unreadable
 */
record JudgingOrder(Receipt receipt, @Nullable LocalDate reportingDate) {

	/** By department; then unreadable ones, Stichtag, time of modification, name. */
	static final Comparator<JudgingOrder> COMPARATOR = Comparator
		.comparing((JudgingOrder entry) -> entry.receipt().department().value())
		.thenComparing(JudgingOrder::reportingDate, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing((entry) -> entry.receipt().modified())
		.thenComparing((entry) -> entry.receipt().fileName())
		.thenComparing((entry) -> entry.receipt().path());

}
