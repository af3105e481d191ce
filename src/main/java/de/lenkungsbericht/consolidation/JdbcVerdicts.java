package de.lenkungsbericht.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import de.lenkungsbericht.consolidation.timeline.JudgedSubmission;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The verdicts on submissions, and their withdrawals. */
final class JdbcVerdicts {

	private static final String SELECT = "SELECT " + columns() + """
			, s.stichtag, s.no_changes, s.measures_sheet, s.verdict, s.judged_order, s.judged_at, s.failed_on_file,
			s.passed_head, s.rows_found, s.rows_accepted, s.rows_contributed, s.rows_rejected, s.rows_skipped,
			s.errors, s.warnings, s.notes, w.withdrawn_at
			FROM submission s LEFT JOIN withdrawal w ON w.submission = s.receipt
			WHERE s.verdict IS NOT NULL""";

	private final JdbcClient jdbc;

	private final JdbcFindings findings;

	JdbcVerdicts(DataSource dataSource) {
		this.jdbc = JdbcClient.create(dataSource);
		this.findings = new JdbcFindings(dataSource);
	}

	/** Enters a verdict; findings and dispositions are entered already. */
	void enter(long receipt, Judgement judgement, Instant judgedAt) {
		int updated = this.jdbc.sql("""
				UPDATE submission SET judged_at = ?,
				judged_order = (SELECT COALESCE(MAX(judged_order), 0) + 1 FROM submission)
				WHERE receipt = ? AND verdict IS NULL""").params(judgedAt.toString(), receipt).update();
		if (updated == 0) {
			throw new IllegalStateException("Receipt " + receipt + " is not registered or already decided");
		}
		set(receipt, judgement.verdict(), judgement.findingsFromRowsVoid(), judgement.counts());
	}

	/** Sets verdict and counts; findings are counted as they are stored. */
	void set(long receipt, Verdict verdict, boolean failedOnFile, RowCounts counts) {
		boolean passedHead = !failedOnFile && (verdict.isAccepted() || this.findings.headErrors(receipt) == 0);
		this.jdbc.sql("""
				UPDATE submission SET verdict = ?, failed_on_file = ?, passed_head = ?, rows_found = ?,
				rows_accepted = ?, rows_contributed = ?, rows_rejected = ?, rows_skipped = ?, errors = ?,
				warnings = ?, notes = ? WHERE receipt = ?""")
			.params(verdict.name(), failedOnFile, passedHead, counts.found(), counts.accepted(), counts.contributions(),
					counts.rejected(), counts.skipped(), this.findings.count(Severity.FEHLER, receipt),
					this.findings.count(Severity.WARNUNG, receipt), this.findings.count(Severity.HINWEIS, receipt),
					receipt)
			.update();
	}

	/** Whether the file failed on D. */
	boolean isUnread(long receipt) {
		return find(receipt).filter((submission) -> submission.record().failedOnFile()).isPresent();
	}

	Optional<JudgedSubmission> find(long receipt) {
		return this.jdbc.sql(SELECT + " AND s.receipt = ?").param(receipt).query((rs, row) -> judged(rs)).optional();
	}

	boolean isDecided(long receipt) {
		return this.jdbc.sql("SELECT COUNT(*) FROM submission WHERE receipt = ? AND verdict IS NOT NULL")
			.param(receipt)
			.query(Integer.class)
			.single() > 0;
	}

	void withdraw(Withdrawal withdrawal) {
		this.jdbc.sql("INSERT INTO withdrawal (receipt, submission, reason, withdrawn_at) VALUES (?, ?, ?, ?)")
			.params(withdrawal.receipt(), withdrawal.submission(), withdrawal.reason(),
					withdrawal.withdrawnAt().toString())
			.update();
	}

	/** The withdrawals by number. */
	List<Withdrawal> withdrawals() {
		return this.jdbc.sql("SELECT receipt, submission, reason, withdrawn_at FROM withdrawal ORDER BY receipt")
			.query((rs, row) -> new Withdrawal(rs.getLong("receipt"), rs.getLong("submission"), rs.getString("reason"),
					Instant.parse(rs.getString("withdrawn_at"))))
			.list();
	}

	/** Every decided submission, in the order judged. */
	List<JudgedSubmission> all() {
		return this.jdbc.sql(SELECT + " ORDER BY s.judged_order").query((rs, row) -> judged(rs)).list();
	}

	/** The decided submissions of a department, in the order judged. */
	List<JudgedSubmission> of(DepartmentId department) {
		return this.jdbc.sql(SELECT + " AND s.department = ? ORDER BY s.judged_order")
			.param(department.value())
			.query((rs, row) -> judged(rs))
			.list();
	}

	/** The decided submissions of a run, by department and order judged. */
	List<JudgedSubmission> of(int run) {
		return this.jdbc.sql(SELECT + " AND s.run = ? ORDER BY s.department, s.judged_order")
			.param(run)
			.query((rs, row) -> judged(rs))
			.list();
	}

	private static JudgedSubmission judged(ResultSet rs) throws SQLException {
		RowCounts counts = new RowCounts(rs.getInt("rows_found"), rs.getInt("rows_accepted"),
				rs.getInt("rows_contributed"), rs.getInt("rows_rejected"), rs.getInt("rows_skipped"));
		SubmissionRecord record = new SubmissionRecord(JdbcReceipts.receipt(rs), rs.getLong("judged_order"),
				rs.getObject("stichtag", LocalDate.class), rs.getBoolean("no_changes"),
				Verdict.valueOf(rs.getString("verdict")), rs.getBoolean("failed_on_file"), counts, rs.getInt("errors"),
				rs.getInt("warnings"), rs.getInt("notes"));
		return new JudgedSubmission(record, rs.getBoolean("passed_head"), Instant.parse(rs.getString("judged_at")),
				rs.getString("measures_sheet"), instant(rs.getString("withdrawn_at")));
	}

	private static @Nullable Instant instant(@Nullable String text) {
		return (text == null) ? null : Instant.parse(text);
	}

	private static String columns() {
		return "s." + JdbcReceipts.COLUMNS.replace(", ", ", s.");
	}

}
