package de.lenkungsbericht.portfolio.judgement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * What has been accepted from a department before the submission at hand is judged.
 *
 * @param lastAccepted the greatest Stichtag of its accepted submissions, {@code null} if
 * none has been accepted
 * @param rows its last accepted row for each measure (greatest Stichtag, then the one
 * judged last), leads and contributions alike
 * @param contributions the measures of which that row is a contribution
 */
public record PriorStatus(@Nullable LocalDate lastAccepted, Map<MeasureNumber, MeasureStatus> rows,
		Set<MeasureNumber> contributions) {

	public static final PriorStatus NONE = new PriorStatus(null, Map.of());

	public PriorStatus {
		rows = Map.copyOf(rows);
		contributions = Set.copyOf(contributions);
	}

	/** Of a department all of whose rows are those of a lead. */
	public PriorStatus(@Nullable LocalDate lastAccepted, Map<MeasureNumber, MeasureStatus> rows) {
		this(lastAccepted, rows, Set.of());
	}

}
