package de.lenkungsbericht.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import de.lenkungsbericht.consolidation.timeline.JudgedSubmission;
import de.lenkungsbericht.consolidation.timeline.ReportedRow;
import de.lenkungsbericht.consolidation.timeline.Submissions;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.judgement.Disposition;
import de.lenkungsbericht.portfolio.judgement.PriorStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that submissions left in the history: accepted, or kept as contributions. */
final class JdbcKeptRows {

	private static final String KEPT = "r.disposition IN ('ACCEPTED', 'CONTRIBUTION')";

	private final JdbcClient jdbc;

	JdbcKeptRows(DataSource dataSource) {
		this.jdbc = JdbcClient.create(dataSource);
	}

	/** The measures that have any such row, by number. */
	List<MeasureNumber> measures() {
		return this.jdbc.sql("SELECT DISTINCT r.nr FROM measure_row r WHERE " + KEPT + " ORDER BY r.nr")
			.query(String.class)
			.list()
			.stream()
			.map(MeasureNumber::new)
			.toList();
	}

	/**
	 * What a department's newest row says of each measure.
	 * @param accepted its accepted submissions, the newest last
	 * @param last the Stichtag of the newest
	 */
	PriorStatus prior(DepartmentId department, List<JudgedSubmission> accepted, @Nullable LocalDate last) {
		Map<Long, List<MeasureNumber>> numbers = numbers(department);
		Map<MeasureNumber, Long> receipts = new HashMap<>();
		accepted.forEach((submission) -> numbers.getOrDefault(submission.receipt(), List.of())
			.forEach((number) -> receipts.put(number, submission.receipt())));
		Map<MeasureNumber, MeasureStatus> newest = new HashMap<>();
		Set<MeasureNumber> contributions = new HashSet<>();
		receipts.values().stream().distinct().forEach((receipt) -> read(receipt, (rs) -> {
			MeasureStatus status = status(rs);
			if (receipt.equals(receipts.get(status.number()))) {
				newest.put(status.number(), status);
				if (isContribution(rs)) {
					contributions.add(status.number());
				}
			}
		}));
		return new PriorStatus(last, newest, contributions);
	}

	/**
	 * Every row of some measures that known and accepted submissions left.
	 * @param measures not too many for one statement
	 */
	List<ReportedRow> of(List<MeasureNumber> measures, Submissions known) {
		List<ReportedRow> rows = new ArrayList<>();
		this.jdbc
			.sql(JdbcValues.SELECT + ", r.receipt, r.sheet_row, r.disposition, r.nr" + JdbcValues.JOINED
					+ " WHERE r.nr IN (:measures) AND " + KEPT)
			.param("measures", measures.stream().map(MeasureNumber::value).toList())
			.query((rs) -> {
				JudgedSubmission submission = known.of(rs.getLong("receipt"))
					.filter(JudgedSubmission::isAccepted)
					.orElse(null);
				if (submission != null) {
					rows.add(row(rs, submission));
				}
			});
		return rows;
	}

	private static ReportedRow row(ResultSet rs, JudgedSubmission submission) throws SQLException {
		return new ReportedRow(submission, rs.getInt("sheet_row"), isContribution(rs), status(rs));
	}

	private static boolean isContribution(ResultSet rs) throws SQLException {
		return Disposition.valueOf(rs.getString("disposition")) == Disposition.CONTRIBUTION;
	}

	/** The measures in each of a department's submissions, by receipt. */
	private Map<Long, List<MeasureNumber>> numbers(DepartmentId department) {
		Map<Long, List<MeasureNumber>> numbers = new HashMap<>();
		this.jdbc
			.sql("SELECT r.receipt, r.nr FROM submission s JOIN measure_row r ON r.receipt = s.receipt"
					+ " WHERE s.department = ? AND " + KEPT)
			.param(department.value())
			.query((rs) -> {
				numbers.computeIfAbsent(rs.getLong("receipt"), (receipt) -> new ArrayList<>())
					.add(new MeasureNumber(rs.getString("nr")));
			});
		return numbers;
	}

	private void read(long receipt, RowCallbackHandler handler) {
		this.jdbc
			.sql(JdbcValues.SELECT + ", r.nr, r.disposition" + JdbcValues.JOINED + " WHERE r.receipt = ? AND " + KEPT)
			.param(receipt)
			.query(handler);
	}

	static MeasureStatus status(ResultSet rs) throws SQLException {
		return new MeasureStatus(new MeasureNumber(rs.getString("nr")), JdbcValues.read(rs));
	}

}
