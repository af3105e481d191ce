package de.lenkungsbericht.testing;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.catalogue.CatalogueReader;
import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.ReportingDay;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.notation.VagueDates;
import de.lenkungsbericht.portfolio.state.AcceptedRow;
import de.lenkungsbericht.portfolio.state.DecidedResubmission;
import de.lenkungsbericht.portfolio.state.DecisionRecord;
import de.lenkungsbericht.portfolio.state.DepartmentState;
import de.lenkungsbericht.portfolio.state.EuroBalance;
import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.portfolio.state.FileControl;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.portfolio.state.NetNeed;
import de.lenkungsbericht.portfolio.state.Origin;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.portfolio.state.RowSource;
import de.lenkungsbericht.portfolio.state.StandingFinding;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;

/**
 * Builds a state of the sample portfolio: one submission of each department as of
 * 22.06.2020, all accepted, changed by what a test is about.
 */
public final class PortfolioStateFixture {

	/** The sample's as-of day. */
	public static final LocalDate STICHTAG = LocalDate.of(2020, 6, 22);

	private static final Instant RECEIVED = Instant.parse("2020-06-23T00:00:00Z");

	private static final String SHEET = "Maßnahmen";

	private final Catalogue catalogue = CatalogueReader.read(Path.of("jobs/katalog"));

	private final Map<MeasureNumber, MeasureStatus> statuses;

	private final Map<MeasureNumber, List<AcceptedRow>> contributions = new LinkedHashMap<>();

	private final Map<MeasureNumber, List<DecisionRecord>> decisions = new LinkedHashMap<>();

	private final List<SubmissionRecord> submissions = new ArrayList<>();

	private final List<FileControl> rejectedControls = new ArrayList<>();

	private final List<StandingFinding> findings = new ArrayList<>();

	private final List<FieldChange> changes = new ArrayList<>();

	private final List<MeasureNumber> gone = new ArrayList<>();

	private final Map<MeasureNumber, NetNeed> needThen = new LinkedHashMap<>();

	private LocalDate dueOn = STICHTAG;

	private @Nullable Session lastSession;

	private PortfolioStateFixture(Map<MeasureNumber, MeasureStatus> statuses) {
		this.statuses = new LinkedHashMap<>(statuses);
		this.catalogue.departments().forEach(this::submitted);
	}

	/** The 18 measures as reported for 22.06.2020, nothing wrong. */
	public static PortfolioStateFixture sample() {
		return new PortfolioStateFixture(StatusFile.read("status-2020.csv"));
	}

	/** A catalogue for which nobody has reported anything yet. */
	public static PortfolioStateFixture empty() {
		PortfolioStateFixture fixture = new PortfolioStateFixture(Map.of());
		fixture.submissions.clear();
		return fixture;
	}

	public Catalogue catalogue() {
		return this.catalogue;
	}

	public PortfolioStateFixture dueOn(LocalDate dueOn) {
		this.dueOn = dueOn;
		return this;
	}

	public PortfolioStateFixture lastSession(Session session) {
		this.lastSession = session;
		return this;
	}

	/** Sets a value as somebody would type it; an empty text makes it blank. */
	public PortfolioStateFixture with(String number, Column column, String text) {
		MeasureNumber measure = new MeasureNumber(number);
		Value value = text.isEmpty() ? null : StatusFile.value(column, text);
		this.statuses.computeIfPresent(measure, (key, status) -> status.with(column, value));
		return this;
	}

	/** Takes away a measure's status. */
	public PortfolioStateFixture without(String number) {
		this.statuses.remove(new MeasureNumber(number));
		return this;
	}

	/** Adds a participant's row that says only this. */
	public PortfolioStateFixture contribution(String number, String department, String report) {
		MeasureNumber measure = new MeasureNumber(number);
		MeasureStatus status = new MeasureStatus(measure, Map.of(Column.KURZBERICHT, new Value.Text(report)));
		this.contributions.computeIfAbsent(measure, (key) -> new ArrayList<>())
			.add(new AcceptedRow(source(new DepartmentId(department), 40), status));
		return this;
	}

	/**
	 * Adds a decision of the steering group on the day of the Stichtag.
	 * @param resubmission as somebody would type it, empty for none
	 */
	public PortfolioStateFixture decision(String number, Outcome outcome, String resubmission) {
		Decision.Key key = new Decision.Key(new MeasureNumber(number), "Lenkungsgruppe Sozialstrategie", STICHTAG);
		return decision(new Decision(key, Committee.Role.STEERING, outcome,
				resubmission.isEmpty() ? null : VagueDates.parse(resubmission).orElseThrow(), "12/2020", "einstimmig"));
	}

	/** Adds what the Kreistag said later. */
	public PortfolioStateFixture council(String number, Outcome outcome, LocalDate session) {
		Decision.Key key = new Decision.Key(new MeasureNumber(number), "Kreistag", session);
		return decision(new Decision(key, Committee.Role.DECIDING, outcome, null, "230/2020", ""));
	}

	private PortfolioStateFixture decision(Decision decision) {
		this.decisions.computeIfAbsent(decision.measure(), (each) -> new ArrayList<>())
			.add(new DecisionRecord(decision, 5, "Beschluss.xlsx", "Entscheidung", 6, false));
		return this;
	}

	/** Adds a finding in the department's file, at a cell of the sheet Maßnahmen. */
	public PortfolioStateFixture finding(FindingCode code, String department, String cell, String number,
			String value) {
		DepartmentId id = new DepartmentId(department);
		this.findings.add(new StandingFinding(id, submissionOf(id),
				new Finding(code, code.severity(), SHEET, CellRef.parse(cell), number, value,
						"Der Wert „" + value + "“ passt hier nicht. Bitte tragen Sie einen Wert der Liste ein.",
						"Der bisherige Stand bleibt.", "")));
		return this;
	}

	/** Adds a finding of the portfolio as a whole. */
	public PortfolioStateFixture portfolioFinding(FindingCode code, String department, String number) {
		this.findings.add(new StandingFinding(new DepartmentId(department), null,
				new Finding(code, code.severity(), "", null, number, "",
						"Es liegt nichts Neues vor. Bitte melden Sie den Stand.", "Der bisherige Stand bleibt.", "")));
		return this;
	}

	/** Adds a submission that was rejected before any row was read. */
	public PortfolioStateFixture unreadable(String department, String fileName) {
		SubmissionRecord record = new SubmissionRecord(receipt(new DepartmentId(department), fileName), number(), null,
				false, Verdict.REJECTED, true, RowCounts.NONE, 1, 0, 0);
		this.submissions.add(record);
		this.rejectedControls.add(new FileControl(record, Map.of(), 0));
		return this;
	}

	public PortfolioStateFixture change(FieldChange.Since since, String number, Column column, String before,
			String after) {
		this.changes.add(new FieldChange(since, new MeasureNumber(number), column, before, after,
				STICHTAG.minusMonths(6), STICHTAG));
		return this;
	}

	public PortfolioStateFixture gone(String number) {
		this.gone.add(new MeasureNumber(number));
		return this;
	}

	/**
	 * Lets a measure have been part of the report at the last session, with that need.
	 */
	public PortfolioStateFixture netThen(String number, int euros) {
		this.needThen.put(new MeasureNumber(number), new NetNeed(BigDecimal.valueOf(euros), true));
		return this;
	}

	/** The same with a need that nobody had put a figure to. */
	public PortfolioStateFixture notCostedThen(String number) {
		this.needThen.put(new MeasureNumber(number), new NetNeed(BigDecimal.ZERO, false));
		return this;
	}

	public PortfolioState build() {
		List<FileControl> controls = this.submissions.stream().map(this::control).toList();
		return new PortfolioState(STICHTAG, this.dueOn, this.lastSession,
				this.catalogue.measures().stream().map(this::measure).toList(),
				this.catalogue.departments().stream().map(this::department).toList(), this.submissions, controls,
				this.findings, this.changes, this.gone, this.needThen);
	}

	private void submitted(Department department) {
		int led = this.catalogue.ledBy(department.id()).size();
		String fileName = "Meldung " + department.name() + " 2020-06.xlsx";
		this.submissions.add(new SubmissionRecord(receipt(department.id(), fileName), number(), STICHTAG, false,
				Verdict.ACCEPTED, false, new RowCounts(led, led, 0, 0, 0), 0, 0, 0));
	}

	private long number() {
		return this.submissions.size() + 1L;
	}

	private Receipt receipt(DepartmentId department, String fileName) {
		String hash = String.format(java.util.Locale.ROOT, "%064x", number());
		return new Receipt(number(), 1, STICHTAG.plusDays(1), department, department + "/" + fileName, fileName, 20_480,
				RECEIVED, hash, RECEIVED, this.catalogue.hash(), "", "1");
	}

	private @Nullable SubmissionRecord submissionOf(DepartmentId department) {
		return this.submissions.stream()
			.filter((record) -> record.receipt().department().equals(department))
			.reduce((first, second) -> second)
			.orElse(null);
	}

	private RowSource source(DepartmentId department, int row) {
		return this.submissions.stream()
			.filter((record) -> record.receipt().department().equals(department))
			.map((record) -> new RowSource(record.receipt().number(), department, record.receipt().fileName(), SHEET,
					row, STICHTAG))
			.findFirst()
			.orElseThrow();
	}

	private MeasureState measure(Measure measure) {
		MeasureStatus status = this.statuses.get(measure.number());
		AcceptedRow row = (status != null)
				? new AcceptedRow(source(measure.lead(), 6 + this.catalogue.measures().indexOf(measure)), status)
				: null;
		return new MeasureState(measure, row, status, Set.of(), (row != null) ? Origin.CURRENT : Origin.NONE, null,
				this.contributions.getOrDefault(measure.number(), List.of()), (status != null)
						? SampleDeferral.of(measure, status, this.catalogue, this.dueOn, decided(measure)) : null,
				decisions(measure));
	}

	private List<DecisionRecord> decisions(Measure measure) {
		return this.decisions.getOrDefault(measure.number(), List.of());
	}

	private @Nullable DecidedResubmission decided(Measure measure) {
		Decision decision = DecisionRecord
			.last(decisions(measure).stream()
				.filter((each) -> each.decision().role() == Committee.Role.STEERING)
				.toList())
			.map(DecisionRecord::decision)
			.orElse(null);
		return (decision != null && decision.resubmission() != null)
				? new DecidedResubmission(decision.resubmission(), decision) : null;
	}

	private DepartmentState department(Department department) {
		SubmissionRecord last = submissionOf(department.id());
		SubmissionRecord accepted = this.submissions.stream()
			.filter((record) -> record.receipt().department().equals(department.id()) && record.verdict().isAccepted())
			.findFirst()
			.orElse(null);
		List<ReportingDay> owed = this.catalogue.reportingDays()
			.stream()
			.filter((day) -> accepted == null && !day.reportingDate().isAfter(STICHTAG)
					&& day.dueBy().isBefore(this.dueOn))
			.toList();
		return new DepartmentState(department, this.catalogue.ledBy(department.id()).size(), last, accepted, owed);
	}

	private FileControl control(SubmissionRecord record) {
		return this.rejectedControls.stream()
			.filter((control) -> control.submission().equals(record))
			.findFirst()
			.orElseGet(() -> new FileControl(record, balances(record.receipt().department()), 0));
	}

	private Map<Column, EuroBalance> balances(DepartmentId department) {
		Map<Column, EuroBalance> balances = new EnumMap<>(Column.class);
		for (Column column : Column.AMOUNTS) {
			BigDecimal sum = this.catalogue.ledBy(department)
				.stream()
				.map((measure) -> this.statuses.get(measure.number()))
				.map((status) -> (status != null) ? status.number(column) : BigDecimal.ZERO)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
			BigDecimal zero = BigDecimal.ZERO;
			balances.put(column, new EuroBalance(sum, sum, zero, zero, zero, zero, zero));
		}
		return balances;
	}

}
