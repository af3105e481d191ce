package de.lenkungsbericht.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import javax.sql.DataSource;

import de.lenkungsbericht.consolidation.timeline.DecidedRow;
import de.lenkungsbericht.consolidation.timeline.Decisions;
import de.lenkungsbericht.consolidation.timeline.JudgedSubmission;
import de.lenkungsbericht.consolidation.timeline.Submissions;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.judgement.CheckedDecision;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;
import de.lenkungsbericht.portfolio.judgement.Disposition;
import de.lenkungsbericht.portfolio.judgement.FindingSource;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.portfolio.judgement.PlacedFinding;
import de.lenkungsbericht.portfolio.judgement.PriorStatus;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.judgement.VerdictOnRecord;
import de.lenkungsbericht.portfolio.state.DecisionRecord;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;

/** The store of submissions in a database. */
final class JdbcSubmissionStore implements SubmissionStore {

	private final JdbcReceipts receipts;

	private final JdbcHeads heads;

	private final JdbcRows rows;

	private final JdbcDecisions decisions;

	private final JdbcFindings findings;

	private final JdbcVerdicts verdicts;

	private final JdbcKeptRows kept;

	private final JdbcCompleteness completeness;

	JdbcSubmissionStore(DataSource dataSource) {
		this.receipts = new JdbcReceipts(dataSource);
		this.heads = new JdbcHeads(dataSource);
		this.rows = new JdbcRows(dataSource);
		this.decisions = new JdbcDecisions(dataSource);
		this.findings = new JdbcFindings(dataSource);
		this.verdicts = new JdbcVerdicts(dataSource);
		this.kept = new JdbcKeptRows(dataSource);
		this.completeness = new JdbcCompleteness(dataSource);
	}

	@Override
	public void register(Receipt receipt) {
		this.receipts.register(receipt);
	}

	@Override
	public List<Receipt> undecided(int run) {
		return this.receipts.undecided(run);
	}

	@Override
	public List<Receipt> toJudge(int run) {
		return this.receipts.toJudge(run);
	}

	@Override
	public Instant judgedAt(long receipt) {
		return this.receipts.judgedAt(receipt)
			.orElseThrow(() -> new IllegalStateException("Receipt " + receipt + " is not decided"));
	}

	@Override
	public void clearStaged(long receipt) {
		requireUndecided(receipt);
		this.findings.clear(receipt);
		this.rows.clear(receipt);
		this.decisions.clear(receipt);
		this.heads.clear(receipt);
	}

	@Override
	public void stageHead(long receipt, CheckedHead head) {
		this.heads.stage(receipt, head);
		addFindings(receipt, FindingSource.HEAD, head.findings());
	}

	@Override
	public void stageRows(long receipt, Collection<CheckedRow> checked) {
		this.rows.add(receipt, checked);
		Map<Integer, List<Finding>> byRow = new TreeMap<>();
		checked.forEach((row) -> byRow.put(row.rowNumber(), row.findings()));
		addRowFindings(receipt, byRow);
	}

	@Override
	public void stageDecisions(long receipt, Collection<CheckedDecision> lines) {
		this.decisions.add(receipt, lines);
		Map<Integer, List<Finding>> byRow = new TreeMap<>();
		lines.forEach((line) -> byRow.put(line.rowNumber(), line.findings()));
		addRowFindings(receipt, byRow);
	}

	@Override
	public void stageFindings(long receipt, Collection<Finding> found) {
		addFindings(receipt, FindingSource.FILE, found);
	}

	@Override
	public void stageEnd(long receipt, int rows, int found) {
		this.completeness.staged(receipt, rows, found);
	}

	@Override
	public boolean isStagedWhole(long receipt) {
		return this.completeness.isStagedWhole(receipt);
	}

	@Override
	public Staged staged(long receipt) {
		Receipt registered = this.receipts.find(receipt)
			.orElseThrow(() -> new IllegalStateException("Receipt " + receipt + " is not registered"));
		List<Finding> ofHead = new ArrayList<>();
		List<Finding> ofFile = new ArrayList<>();
		Map<Integer, List<Finding>> ofRows = new HashMap<>();
		for (PlacedFinding placed : this.findings.of(receipt)) {
			Integer row = placed.sheetRow();
			if (row != null) {
				ofRows.computeIfAbsent(row, (number) -> new ArrayList<>()).add(placed.finding());
			}
			else {
				((placed.source() == FindingSource.HEAD) ? ofHead : ofFile).add(placed.finding());
			}
		}
		return new Staged(registered, head(receipt, ofHead), this.rows.of(receipt, ofRows),
				this.decisions.of(receipt, ofRows), ofFile);
	}

	@Override
	public List<Finding> findings(long receipt) {
		return this.findings.of(receipt).stream().map(PlacedFinding::finding).toList();
	}

	@Override
	public List<Integer> skippedRows(long receipt) {
		return this.rows.skipped(receipt);
	}

	@Override
	public PriorStatus prior(DepartmentId department) {
		List<JudgedSubmission> accepted = accepted(department);
		return this.kept.prior(department, accepted, lastOf(accepted));
	}

	@Override
	public @Nullable LocalDate lastAccepted(DepartmentId department) {
		return lastOf(accepted(department));
	}

	@Override
	public Map<Decision.Key, Decision> decisions() {
		return Decisions.current(decidedRows());
	}

	@Override
	public Map<MeasureNumber, List<DecisionRecord>> decisionsOn(Collection<MeasureNumber> measures) {
		Decisions decided = new Decisions(decidedRows(), LocalDate.MAX);
		Map<MeasureNumber, List<DecisionRecord>> byMeasure = new HashMap<>();
		measures.forEach((measure) -> byMeasure.put(measure, decided.of(measure)));
		return byMeasure;
	}

	@Override
	public void decide(long receipt, Judgement judgement, Instant judgedAt) {
		requireUndecided(receipt);
		if (judgement.findingsFromRowsVoid()) {
			dropRows(receipt);
		}
		addFindings(receipt, FindingSource.VERDICT, judgement.findings());
		dispose(receipt, judgement.dispositions());
		this.verdicts.enter(receipt, judgement, judgedAt);
	}

	@Override
	public void restore(long receipt, VerdictOnRecord onRecord) {
		boolean unread = this.verdicts.isUnread(receipt);
		if (unread && !onRecord.dispositions().isEmpty()) {
			return;
		}
		if (onRecord.isUnread() && !dispositions(receipt).isEmpty()) {
			unread = true;
			dropRows(receipt);
		}
		Map<Integer, Disposition> standing = onRecord.of(dispositions(receipt));
		dispose(receipt, standing);
		this.heads.correct(receipt, onRecord.reportingDate(), onRecord.noChanges());
		this.verdicts.set(receipt, onRecord.verdict(), unread && !onRecord.verdict().isAccepted(),
				RowCounts.of(standing.values()));
	}

	@Override
	public Map<Integer, Disposition> dispositions(long receipt) {
		return holdsDecisions(receipt) ? this.decisions.dispositions(receipt) : this.rows.dispositions(receipt);
	}

	@Override
	public void withdraw(Withdrawal withdrawal) {
		this.verdicts.withdraw(withdrawal);
	}

	@Override
	public List<SubmissionRecord> decided(int run) {
		return this.verdicts.of(run).stream().map(JudgedSubmission::standing).toList();
	}

	@Override
	public List<Withdrawal> withdrawals() {
		return this.verdicts.withdrawals();
	}

	@Override
	public List<SubmissionRecord> judged() {
		return this.verdicts.all().stream().map(JudgedSubmission::record).toList();
	}

	@Override
	public Optional<SubmissionRecord> judged(long receipt) {
		return this.verdicts.find(receipt).map(JudgedSubmission::record);
	}

	@Override
	public Set<Long> incomplete() {
		return this.completeness.incomplete(judged());
	}

	/** The newest last. */
	private List<JudgedSubmission> accepted(DepartmentId department) {
		return this.verdicts.of(department)
			.stream()
			.filter(JudgedSubmission::isAccepted)
			.sorted(JudgedSubmission.BY_REPORTING_DATE)
			.toList();
	}

	private static @Nullable LocalDate lastOf(List<JudgedSubmission> accepted) {
		return accepted.isEmpty() ? null : accepted.get(accepted.size() - 1).reportingDate();
	}

	/** Nothing of a file that failed on D counts but the findings of D. */
	private void dropRows(long receipt) {
		this.findings.keepThoseOnTheFile(receipt);
		this.rows.clear(receipt);
		this.decisions.clear(receipt);
	}

	private void dispose(long receipt, Map<Integer, Disposition> dispositions) {
		if (holdsDecisions(receipt)) {
			this.decisions.dispose(receipt, dispositions);
		}
		else {
			this.rows.dispose(receipt, dispositions);
		}
	}

	private boolean holdsDecisions(long receipt) {
		return this.receipts.find(receipt).filter((found) -> found.department().isSteeringGroup()).isPresent();
	}

	private List<DecidedRow> decidedRows() {
		if (!this.decisions.areKept()) {
			return List.of();
		}
		return this.decisions.accepted(Submissions.known(this.verdicts.of(DepartmentId.STEERING_GROUP), null));
	}

	private void addRowFindings(long receipt, Map<Integer, List<Finding>> byRow) {
		SheetOrder sheets = sheets(receipt);
		List<PlacedFinding> placed = new ArrayList<>();
		byRow.forEach((row, found) -> placed.addAll(sheets.placed(FindingSource.ROW, row, found)));
		this.findings.add(receipt, placed);
	}

	private void addFindings(long receipt, FindingSource source, Collection<Finding> found) {
		this.findings.add(receipt, sheets(receipt).placed(source, null, found));
	}

	private @Nullable CheckedHead head(long receipt, List<Finding> found) {
		return this.heads.find(receipt)
			.map((head) -> new CheckedHead(head.reportingDate(), head.noChanges(), head.meldungSheet(),
					head.reportingDateCell(), head.reportingDateShown(), head.noChangesCell(), head.noChangesShown(),
					head.measuresSheet(), head.measuresFirst(), head.columns(), found))
			.orElse(null);
	}

	private SheetOrder sheets(long receipt) {
		return this.heads.find(receipt).map(SheetOrder::of).orElse(SheetOrder.UNKNOWN);
	}

	private void requireUndecided(long receipt) {
		if (this.verdicts.isDecided(receipt)) {
			throw new IllegalStateException("Receipt " + receipt + " is already decided");
		}
	}

}
