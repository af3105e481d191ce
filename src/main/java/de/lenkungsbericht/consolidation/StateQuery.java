package de.lenkungsbericht.consolidation;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which state of the portfolio is asked for.
 *
 * @param asOf selects the statuses
 * @param dueOn judges what is due, overdue, stale and next
 * @param knownAt only what was judged, or withdrawn, up to this instant (inclusive)
 * counts; {@code null} for everything
 */
public record StateQuery(LocalDate asOf, LocalDate dueOn, @Nullable Instant knownAt) {

}
