package de.lenkungsbericht.consolidation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.ValueCodec;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.judgement.CheckedDecision;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import org.jspecify.annotations.Nullable;

/** How a line of a file with decisions is kept. */
final class JdbcDecisionColumns {

	static final String NAMES = """
			receipt, sheet_row, skipped, outcome_cell, outcome_shown, nr, gremium, rolle, sitzung, entscheidung,
			wiedervorlage, vorlage, bemerkung""";

	private JdbcDecisionColumns() {
	}

	static void set(PreparedStatement statement, long receipt, CheckedDecision line) throws SQLException {
		Decision decision = line.decision();
		statement.setLong(1, receipt);
		statement.setInt(2, line.rowNumber());
		statement.setBoolean(3, line.skipped());
		statement.setString(4, JdbcHeads.text(line.cell()));
		statement.setString(5, line.shown());
		if (decision == null) {
			for (int index = 6; index <= 13; index++) {
				statement.setNull(index, (index == 9) ? Types.DATE : Types.VARCHAR);
			}
			return;
		}
		VagueDate date = decision.resubmission();
		statement.setString(6, decision.measure().value());
		statement.setString(7, decision.committee());
		statement.setString(8, decision.role().name());
		statement.setObject(9, decision.session());
		statement.setString(10, decision.outcome().name());
		statement.setString(11, (date != null) ? ValueCodec.write(new Value.Vague(date)) : null);
		statement.setString(12, decision.paperNumber());
		statement.setString(13, decision.remark());
	}

	static CheckedDecision line(ResultSet rs, Map<Integer, List<Finding>> findings) throws SQLException {
		int row = rs.getInt("sheet_row");
		return new CheckedDecision(row, rs.getBoolean("skipped"), JdbcHeads.cell(rs.getString("outcome_cell")),
				rs.getString("outcome_shown"), decision(rs), findings.getOrDefault(row, List.of()));
	}

	static @Nullable Decision decision(ResultSet rs) throws SQLException {
		String number = rs.getString("nr");
		if (number == null) {
			return null;
		}
		Decision.Key key = new Decision.Key(new MeasureNumber(number), rs.getString("gremium"),
				rs.getObject("sitzung", LocalDate.class));
		return new Decision(key, Committee.Role.valueOf(rs.getString("rolle")),
				Outcome.valueOf(rs.getString("entscheidung")), date(rs.getString("wiedervorlage")),
				rs.getString("vorlage"), rs.getString("bemerkung"));
	}

	private static @Nullable VagueDate date(@Nullable String text) {
		return (text != null && ValueCodec.read(Column.WIEDERVORLAGE, text) instanceof Value.Vague vague) ? vague.date()
				: null;
	}

}
