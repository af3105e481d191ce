package de.lenkungsbericht.consolidation.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import de.lenkungsbericht.consolidation.timeline.Inheritance.Resolved;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import org.jspecify.annotations.Nullable;

/** The statuses of all measures at one time, with what Gemeinsam mit takes over. */
final class Statuses {

	private final Map<MeasureNumber, Resolved> resolved = new HashMap<>();

	/**
	 * Resolves the statuses of a time.
	 * @param row tells the row that was the status then
	 */
	Statuses(Collection<MeasureFacts> facts, Function<MeasureFacts, @Nullable ReportedRow> row) {
		Map<MeasureNumber, MeasureStatus> own = new HashMap<>();
		for (MeasureFacts measure : facts) {
			ReportedRow reported = row.apply(measure);
			if (reported != null) {
				own.put(measure.measure().number(), reported.status());
			}
		}
		Inheritance inheritance = new Inheritance(own);
		own.forEach((number, status) -> this.resolved.put(number, inheritance.resolve(status)));
	}

	@Nullable Resolved of(MeasureNumber number) {
		return this.resolved.get(number);
	}

	/** The status as it was shown, {@code null} if there was none. */
	@Nullable MeasureStatus status(MeasureNumber number) {
		Resolved found = of(number);
		return (found == null) ? null : found.status();
	}

}
