package de.lenkungsbericht.portfolio.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.Session;
import org.jspecify.annotations.Nullable;

/**
 * The whole portfolio as of a day: all that the outputs are made from. Same state, same
 * bytes.
 *
 * @param asOf selects the statuses
 * @param dueOn judges what is due, overdue, stale and next
 * @param lastSteeringSession the steering group's last session before as-of, {@code null}
 * if the calendar has none
 * @param measures every measure of the catalogue, in its order
 * @param departments every department, in the catalogue's order
 * @param submissions every submission ever judged, by run, department and order judged
 * @param controls the control sums of every submission, in the same order
 * @param findings those that still stand, in the order of pruefprotokoll.csv; may be
 * iterated more than once
 * @param changes by measure in the catalogue's order, then column
 * @param goneSinceLastSession measures that were in the deferred-funding report at the
 * last steering session and no longer are
 * @param needAtLastSession what each measure of the deferred-funding report at the last
 * steering session needed then
 */
public record PortfolioState(LocalDate asOf, LocalDate dueOn, @Nullable Session lastSteeringSession,
		List<MeasureState> measures, List<DepartmentState> departments, List<SubmissionRecord> submissions,
		List<FileControl> controls, Iterable<StandingFinding> findings, List<FieldChange> changes,
		List<MeasureNumber> goneSinceLastSession, Map<MeasureNumber, NetNeed> needAtLastSession) {

	public PortfolioState {
		measures = List.copyOf(measures);
		departments = List.copyOf(departments);
		submissions = List.copyOf(submissions);
		controls = List.copyOf(controls);
		changes = List.copyOf(changes);
		goneSinceLastSession = List.copyOf(goneSinceLastSession);
		needAtLastSession = Map.copyOf(needAtLastSession);
	}

}
