package de.lenkungsbericht.report.deferred;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The budget years that the report shows: five, then what begins only after them, then
 * what has no year. The need per year counts from its first year on; the need once counts
 * in its first year, or in the first year shown if that is already past, since it has not
 * been spent while the measure waits.
 *
 * @param firstYear the first of the five years
 */
record BudgetWindow(int firstYear) {

	static final int YEARS = 5;

	/**
	 * Begins with the year after as-of, or with that of as-of if a measure needs money in
	 * it.
	 */
	static BudgetWindow of(LocalDate asOf, Collection<DeferredMeasure> measures) {
		boolean current = measures.stream()
			.map(DeferredMeasure::budgetYear)
			.anyMatch((year) -> year != null && year <= asOf.getYear());
		return new BudgetWindow(current ? asOf.getYear() : asOf.getYear() + 1);
	}

	/** The columns of the window in order. */
	List<Slot> slots() {
		Stream<Slot> years = IntStream.range(this.firstYear, this.firstYear + YEARS)
			.mapToObj((year) -> new Slot(Kind.YEAR, year));
		return Stream.concat(years, Stream.of(new Slot(Kind.LATER, lastYear() + 1), new Slot(Kind.OPEN, 0))).toList();
	}

	/** Net annual need that runs in a slot: in a year, also that of earlier years. */
	BigDecimal net(Collection<DeferredMeasure> measures, Slot slot) {
		return sum(measures.stream()
			.filter((measure) -> runsIn(slot, measure.budgetYear()))
			.map(DeferredMeasure::netAnnual));
	}

	/** Need that arises once in a slot. */
	BigDecimal once(Collection<DeferredMeasure> measures, Slot slot) {
		return sum(
				measures.stream().filter((measure) -> beginsIn(slot, measure.budgetYear())).map(DeferredMeasure::once));
	}

	boolean isFirst(Slot slot) {
		return slot.kind() == Kind.YEAR && slot.year() == this.firstYear;
	}

	private int lastYear() {
		return this.firstYear + YEARS - 1;
	}

	private static boolean runsIn(Slot slot, @Nullable Integer year) {
		return switch (slot.kind()) {
			case YEAR -> year != null && year <= slot.year();
			case LATER -> year != null && year >= slot.year();
			case OPEN -> year == null;
		};
	}

	private boolean beginsIn(Slot slot, @Nullable Integer year) {
		boolean exactly = slot.kind() != Kind.YEAR || isFirst(slot) || (year != null && year == slot.year());
		return runsIn(slot, year) && exactly;
	}

	private static BigDecimal sum(Stream<BigDecimal> amounts) {
		return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** What a slot stands for. */
	enum Kind {

		YEAR, LATER, OPEN

	}

	/**
	 * A column of the window.
	 *
	 * @param year the year; for {@code LATER} the first one not shown
	 */
	record Slot(Kind kind, int year) {

		String label() {
			return switch (this.kind) {
				case YEAR -> Integer.toString(this.year);
				case LATER -> "erst ab " + this.year;
				case OPEN -> "Jahr offen";
			};
		}

	}

}
