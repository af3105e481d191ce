package de.lenkungsbericht.consolidation.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.consolidation.timeline.Inheritance.Resolved;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.state.AcceptedRow;
import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.portfolio.state.NetNeed;
import de.lenkungsbericht.portfolio.state.Origin;
import org.jspecify.annotations.Nullable;

/** Makes the state of every measure out of the facts. */
public final class MeasureViews {

	private static final Comparator<FieldChange> BY_COLUMN = Comparator.comparing(FieldChange::column)
		.thenComparing(FieldChange::since);

	private final List<MeasureFacts> facts;

	private final Statuses now;

	private final Statuses then;

	private final Deferrals deferrals;

	private final Map<DepartmentId, DepartmentHistory> histories = new HashMap<>();

	/**
	 * Prepares the states.
	 * @param facts of every measure, in the catalogue's order
	 */
	public MeasureViews(Catalogue catalogue, ReportDays days, Submissions submissions, List<MeasureFacts> facts) {
		this.facts = facts;
		this.now = new Statuses(facts, MeasureFacts::inForce);
		this.then = new Statuses(facts, MeasureFacts::atLastSession);
		this.deferrals = new Deferrals(catalogue, days);
		for (Department department : catalogue.departments()) {
			this.histories.put(department.id(), DepartmentHistory.of(submissions, department.id(), days.asOf()));
		}
	}

	/** The measures in the catalogue's order. */
	public List<MeasureView> all() {
		return this.facts.stream().map(this::view).toList();
	}

	/** Those that were in the deferred-funding report at the last session and left it. */
	public List<MeasureNumber> goneSinceLastSession() {
		return this.facts.stream()
			.map((measure) -> measure.measure().number())
			.filter((number) -> Deferrals.isListed(this.then.status(number))
					&& !Deferrals.isListed(this.now.status(number)))
			.toList();
	}

	/** What each measure of the deferred-funding report needed at that session. */
	public Map<MeasureNumber, NetNeed> needAtLastSession() {
		return this.facts.stream()
			.flatMap((measure) -> Stream.ofNullable(this.then.status(measure.measure().number())))
			.filter(Deferrals::isListed)
			.collect(Collectors.toMap(MeasureStatus::number, FundingGroups::need));
	}

	private MeasureView view(MeasureFacts measure) {
		ReportedRow row = measure.inForce();
		Resolved resolved = this.now.of(measure.measure().number());
		List<AcceptedRow> contributions = measure.contributions().stream().map(ReportedRow::accepted).toList();
		if (row == null || resolved == null) {
			return new MeasureView(measure, new MeasureState(measure.measure(), null, null, Set.of(), Origin.NONE, null,
					contributions, null, measure.decisions()), List.of());
		}
		MeasureStatus status = resolved.status();
		MeasureStatus before = this.then.status(status.number());
		List<FieldChange> sinceSession = Changes.sinceLastSession(measure, before, status);
		MeasureState state = new MeasureState(measure.measure(), row.accepted(), status, resolved.takenOver(),
				origin(measure.measure(), row), confirmedOn(measure.measure(), row), contributions,
				this.deferrals.of(measure, status, before, sinceSession), measure.decisions());
		return new MeasureView(measure, state, sorted(Changes.sincePrevious(measure), sinceSession));
	}

	private static List<FieldChange> sorted(List<FieldChange> one, List<FieldChange> other) {
		List<FieldChange> all = new ArrayList<>(one);
		all.addAll(other);
		all.sort(BY_COLUMN);
		return all;
	}

	/** A former lead's row stands as carried forward, whatever that department sends. */
	private Origin origin(Measure measure, ReportedRow row) {
		DepartmentHistory history = lead(measure, row);
		return (history == null) ? Origin.CARRIED_FORWARD : history.origin(row);
	}

	private @Nullable LocalDate confirmedOn(Measure measure, ReportedRow row) {
		DepartmentHistory history = lead(measure, row);
		return (history == null) ? null : history.confirmedOn(row).orElse(null);
	}

	private @Nullable DepartmentHistory lead(Measure measure, ReportedRow row) {
		return measure.isLedBy(row.department()) ? this.histories.get(row.department()) : null;
	}

}
