package de.lenkungsbericht.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import javax.sql.DataSource;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.consolidation.rule.PortfolioRules;
import de.lenkungsbericht.consolidation.rule.Situation;
import de.lenkungsbericht.consolidation.timeline.ControlSums;
import de.lenkungsbericht.consolidation.timeline.Decisions;
import de.lenkungsbericht.consolidation.timeline.DepartmentStates;
import de.lenkungsbericht.consolidation.timeline.JudgedSubmission;
import de.lenkungsbericht.consolidation.timeline.MeasureFacts;
import de.lenkungsbericht.consolidation.timeline.MeasureRows;
import de.lenkungsbericht.consolidation.timeline.MeasureView;
import de.lenkungsbericht.consolidation.timeline.MeasureViews;
import de.lenkungsbericht.consolidation.timeline.ReportDays;
import de.lenkungsbericht.consolidation.timeline.ReportedRow;
import de.lenkungsbericht.consolidation.timeline.Submissions;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.state.DepartmentState;
import de.lenkungsbericht.portfolio.state.FileControl;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.portfolio.state.Settled;
import de.lenkungsbericht.portfolio.state.StandingFinding;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;

/** The history in a database: loads what the pure functions need and hands it to them. */
final class JdbcPortfolioHistory implements PortfolioHistory {

	/** Measures whose whole history is in memory at one time. */
	private static final int CHUNK = 500;

	private final JdbcVerdicts verdicts;

	private final JdbcKeptRows rows;

	private final JdbcDecisions decisions;

	private final JdbcControlRows controlRows;

	private final JdbcFindings findings;

	private final JdbcMeasureHistory histories;

	JdbcPortfolioHistory(DataSource dataSource) {
		this.verdicts = new JdbcVerdicts(dataSource);
		this.rows = new JdbcKeptRows(dataSource);
		this.decisions = new JdbcDecisions(dataSource);
		this.controlRows = new JdbcControlRows(dataSource);
		this.findings = new JdbcFindings(dataSource);
		this.histories = new JdbcMeasureHistory(dataSource);
	}

	@Override
	public PortfolioState state(Catalogue catalogue, RuleSettings settings, StateQuery query) {
		Submissions known = known(query.knownAt());
		ReportDays days = ReportDays.of(catalogue, query.asOf(), query.dueOn());
		Decisions decided = new Decisions(this.decisions.accepted(known), days.asOf());
		MeasureViews views = new MeasureViews(catalogue, days, known, facts(catalogue, known, days, decided));
		List<MeasureView> measures = views.all();
		List<MeasureState> states = measures.stream().map(MeasureView::state).toList();
		List<DepartmentState> departments = new DepartmentStates(catalogue, days).all(known);
		List<JudgedSubmission> listed = known.listed(catalogue.departments());
		List<StandingFinding> ofPortfolio = PortfolioRules
			.check(new Situation(catalogue, days.asOf(), days.dueOn(), measures, departments), settings);
		return new PortfolioState(days.asOf(), days.dueOn(), days.lastSession(), states, departments, records(listed),
				controls(known, days, states, listed), findings(catalogue, known, states, ofPortfolio),
				measures.stream().flatMap((view) -> view.changes().stream()).toList(), views.goneSinceLastSession(),
				views.needAtLastSession());
	}

	@Override
	public LocalDate defaultAsOf(LocalDate runDay, @Nullable Instant knownAt) {
		return known(knownAt).newestReportingDate(runDay).orElse(runDay);
	}

	@Override
	public List<MeasureNumber> measuresWithHistory() {
		TreeSet<MeasureNumber> measures = new TreeSet<>(this.rows.measures());
		measures.addAll(this.decisions.measures());
		return List.copyOf(measures);
	}

	@Override
	public List<HistoryEntry> history(MeasureNumber measure) {
		return this.histories.of(measure, known(null));
	}

	private Submissions known(@Nullable Instant knownAt) {
		return Submissions.known(this.verdicts.all(), knownAt);
	}

	private List<MeasureFacts> facts(Catalogue catalogue, Submissions known, ReportDays days, Decisions decided) {
		List<MeasureFacts> facts = new ArrayList<>();
		List<Measure> measures = catalogue.measures();
		for (int from = 0; from < measures.size(); from += CHUNK) {
			List<Measure> chunk = measures.subList(from, Math.min(from + CHUNK, measures.size()));
			Map<MeasureNumber, List<ReportedRow>> byMeasure = byMeasure(chunk, known);
			for (Measure measure : chunk) {
				MeasureRows history = new MeasureRows(measure, byMeasure.getOrDefault(measure.number(), List.of()));
				facts.add(MeasureFacts.of(history, days.asOf(), days.lastSessionDay(), decided.of(measure.number())));
			}
		}
		return facts;
	}

	private Map<MeasureNumber, List<ReportedRow>> byMeasure(List<Measure> measures, Submissions known) {
		Map<MeasureNumber, List<ReportedRow>> byMeasure = new HashMap<>();
		for (ReportedRow row : this.rows.of(measures.stream().map(Measure::number).toList(), known)) {
			byMeasure.computeIfAbsent(row.status().number(), (number) -> new ArrayList<>()).add(row);
		}
		return byMeasure;
	}

	private List<FileControl> controls(Submissions known, ReportDays days, List<MeasureState> states,
			List<JudgedSubmission> listed) {
		ControlSums sums = new ControlSums(known, days.asOf(), states);
		this.controlRows.forEach(listed, sums::add);
		this.decisions.forEach(sums::add);
		return sums.balanced(listed);
	}

	private Iterable<StandingFinding> findings(Catalogue catalogue, Submissions known, List<MeasureState> states,
			List<StandingFinding> ofPortfolio) {
		return new JdbcStandingFindings(this.findings, records(known.withStandingFindings(catalogue.departments())),
				new Settled(states), ofPortfolio);
	}

	private static List<SubmissionRecord> records(List<JudgedSubmission> submissions) {
		return submissions.stream().map(JudgedSubmission::standing).toList();
	}

}
