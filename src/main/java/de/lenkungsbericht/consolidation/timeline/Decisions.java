package de.lenkungsbericht.consolidation.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.state.DecisionRecord;

/**
 * What was decided on each measure up to a day. Of one committee in one session the line
 * judged last counts; a line that says the same again changes nothing.
 */
public final class Decisions {

	private final Map<MeasureNumber, List<DecisionRecord>> byMeasure = new HashMap<>();

	/**
	 * Sorts out what counts.
	 * @param rows in the order judged
	 */
	public Decisions(List<DecidedRow> rows, LocalDate asOf) {
		Map<Decision.Key, DecidedRow> newest = new HashMap<>();
		List<DecidedRow> told = new ArrayList<>();
		for (DecidedRow row : rows) {
			DecidedRow before = newest.get(row.decision().key());
			boolean isNew = before == null || !before.decision().saysTheSame(row.decision());
			if (isNew && !row.decision().session().isAfter(asOf)) {
				newest.put(row.decision().key(), row);
				told.add(row);
			}
		}
		told.sort(Comparator.comparing(DecidedRow::decision, Decision.BY_SESSION));
		told.forEach((row) -> this.byMeasure.computeIfAbsent(row.decision().measure(), (number) -> new ArrayList<>())
			.add(record(row, newest.get(row.decision().key()) != row)));
	}

	/** The decisions that count, by measure, committee and session. */
	public static Map<Decision.Key, Decision> current(List<DecidedRow> rows) {
		Map<Decision.Key, Decision> current = new HashMap<>();
		rows.forEach((row) -> current.put(row.decision().key(), row.decision()));
		return current;
	}

	/** What was decided on a measure, by session, what was replaced included. */
	public List<DecisionRecord> of(MeasureNumber measure) {
		return this.byMeasure.getOrDefault(measure, List.of());
	}

	private static DecisionRecord record(DecidedRow row, boolean replaced) {
		return new DecisionRecord(row.decision(), row.submission().receipt(),
				row.submission().record().receipt().fileName(), row.submission().measuresSheet(), row.rowNumber(),
				replaced);
	}

}
