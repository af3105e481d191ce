package de.lenkungsbericht.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Receipt;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The receipts in the database. */
final class JdbcReceipts {

	static final String COLUMNS = """
			receipt, run, run_day, department, path, file_name, file_size, modified, sha256, received, \
			catalogue_hash, configuration_hash, rule_set""";

	private final JdbcClient jdbc;

	JdbcReceipts(DataSource dataSource) {
		this.jdbc = JdbcClient.create(dataSource);
	}

	void register(Receipt receipt) {
		Optional<Receipt> known = find(receipt.number());
		if (known.isPresent() && !known.get().equals(receipt)) {
			judgeIn(receipt);
		}
		else if (known.isEmpty()) {
			this.jdbc.sql("INSERT INTO submission (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
				.params(receipt.number(), receipt.run(), receipt.runDay(), receipt.department().value(), receipt.path(),
						receipt.fileName(), receipt.size(), receipt.modified().toString(), receipt.sha256(),
						receipt.received().toString(), receipt.catalogueHash(), receipt.configurationHash(),
						receipt.ruleSet())
				.update();
		}
	}

	/** Only the run that judges a submission can change, with what that run goes by. */
	private void judgeIn(Receipt receipt) {
		this.jdbc.sql("""
				UPDATE submission SET run = ?, run_day = ?, catalogue_hash = ?, configuration_hash = ?, rule_set = ?
				WHERE receipt = ? AND verdict IS NULL""")
			.params(receipt.run(), receipt.runDay(), receipt.catalogueHash(), receipt.configurationHash(),
					receipt.ruleSet(), receipt.number())
			.update();
	}

	Optional<Receipt> find(long number) {
		return this.jdbc.sql("SELECT " + COLUMNS + " FROM submission WHERE receipt = ?")
			.param(number)
			.query((rs, row) -> receipt(rs))
			.optional();
	}

	List<Receipt> undecided(int run) {
		return this.jdbc
			.sql("SELECT " + COLUMNS + " FROM submission WHERE run = ? AND verdict IS NULL ORDER BY receipt")
			.param(run)
			.query((rs, row) -> receipt(rs))
			.list();
	}

	List<Receipt> toJudge(int run) {
		return this.jdbc.sql("SELECT " + COLUMNS + ", stichtag FROM submission WHERE run = ? AND verdict IS NULL")
			.param(run)
			.query((rs, row) -> new JudgingOrder(receipt(rs), rs.getObject("stichtag", LocalDate.class)))
			.list()
			.stream()
			.sorted(JudgingOrder.COMPARATOR)
			.map(JudgingOrder::receipt)
			.toList();
	}

	Optional<Instant> judgedAt(long number) {
		return this.jdbc.sql("SELECT judged_at FROM submission WHERE receipt = ? AND judged_at IS NOT NULL")
			.param(number)
			.query(String.class)
			.optional()
			.map(Instant::parse);
	}

	static Receipt receipt(ResultSet rs) throws SQLException {
		return new Receipt(rs.getLong("receipt"), rs.getInt("run"), rs.getObject("run_day", LocalDate.class),
				new DepartmentId(rs.getString("department")), rs.getString("path"), rs.getString("file_name"),
				rs.getLong("file_size"), Instant.parse(rs.getString("modified")), rs.getString("sha256"),
				Instant.parse(rs.getString("received")), rs.getString("catalogue_hash"),
				rs.getString("configuration_hash"), rs.getString("rule_set"));
	}

}
