package de.lenkungsbericht.consolidation.timeline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Value;
import org.jspecify.annotations.Nullable;

/**
 * Gemeinsam mit: where certain values of a measure are blank, those of the first measure
 * it names stand, with what that one takes over itself. A circle ends blank.
 */
public final class Inheritance {

	private static final List<Column> INHERITED = List.of(Column.BEARBEITUNGSSTAND, Column.NAECHSTE_VORSTELLUNG,
			Column.TERMIN);

	private final Map<MeasureNumber, MeasureStatus> own;

	private final Map<Column, Map<MeasureNumber, Optional<Value>>> found = new EnumMap<>(Column.class);

	/** From the statuses as reported. */
	public Inheritance(Map<MeasureNumber, MeasureStatus> own) {
		this.own = own;
		INHERITED.forEach((column) -> this.found.put(column, new HashMap<>()));
	}

	/** A status with what it takes over. */
	public Resolved resolve(MeasureStatus status) {
		MeasureStatus resolved = status;
		Set<Column> takenOver = new HashSet<>();
		for (Column column : INHERITED) {
			Value value = status.isFilled(column) ? null : find(column, status.number());
			if (value != null) {
				resolved = resolved.with(column, value);
				takenOver.add(column);
			}
		}
		return new Resolved(resolved, takenOver);
	}

	private @Nullable Value find(Column column, MeasureNumber number) {
		Map<MeasureNumber, Optional<Value>> known = this.found.getOrDefault(column, Map.of());
		Set<MeasureNumber> way = new LinkedHashSet<>();
		MeasureNumber at = number;
		while (at != null && !known.containsKey(at) && ownValue(column, at) == null && way.add(at)) {
			at = firstNamed(at);
		}
		Optional<Value> end = end(column, at, known);
		way.forEach((passed) -> known.put(passed, end));
		return end.orElse(null);
	}

	/** What stands at the end of the way: nothing where it ran in a circle. */
	private Optional<Value> end(Column column, @Nullable MeasureNumber at, Map<MeasureNumber, Optional<Value>> known) {
		if (at == null) {
			return Optional.empty();
		}
		Optional<Value> value = known.get(at);
		return (value != null) ? value : Optional.ofNullable(ownValue(column, at));
	}

	private @Nullable Value ownValue(Column column, MeasureNumber number) {
		MeasureStatus status = this.own.get(number);
		return (status == null) ? null : status.value(column).orElse(null);
	}

	private @Nullable MeasureNumber firstNamed(MeasureNumber number) {
		MeasureStatus status = this.own.get(number);
		return (status == null || status.togetherWith().isEmpty()) ? null : status.togetherWith().get(0);
	}

	/**
	 * A status as it is shown.
	 *
	 * @param takenOver the columns that come from another measure
	 */
	public record Resolved(MeasureStatus status, Set<Column> takenOver) {

		public Resolved {
			takenOver = Set.copyOf(takenOver);
		}

	}

}
