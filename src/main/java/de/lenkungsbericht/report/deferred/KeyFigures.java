package de.lenkungsbericht.report.deferred;

import java.math.BigDecimal;
import java.util.List;

import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.Line;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.Tone;

/** The figures at the top of the first sheet. */
final class KeyFigures {

	private KeyFigures() {
	}

	static List<Line> lines(DeferredReport report) {
		FundingSum sum = FundingSum.of(report.measures());
		return List.of(
				line(Role.FIGURE_LABEL, Cell.text("Maßnahmen warten auf Geld"), Cell.text("einmaliger Bedarf"),
						Cell.text("jährlicher Bedarf"), Cell.text("jährlich netto nach gesicherten Drittmitteln"),
						Cell.text("Stellenanteile (VZÄ)")),
				line(Role.FIGURE, count(sum.measures()), euros(NeedsSheet.ONCE, sum.once()),
						euros(NeedsSheet.ANNUAL, sum.annual()), euros(NeedsSheet.NET, sum.netAnnual()),
						Cells.number(total(NeedsSheet.STAFF), sum.staff(), NumberFormat.DECIMAL)),
				new Line(List.of(uncosted(sum.uncosted()))));
	}

	private static Line line(Role role, Cell count, Cell once, Cell annual, Cell net, Cell staff) {
		Cell gap = Cell.blank().as(role);
		return new Line(List.of(count.as(role), once.as(role).spanning(3), annual.as(role).spanning(4), gap,
				net.as(role).spanning(3), staff.as(role).spanning(2)));
	}

	private static Cell count(int measures) {
		return Cells.number("SUMPRODUCT((" + NeedsSheet.column(NeedsSheet.GROUP) + "<>\"\")*1)",
				BigDecimal.valueOf(measures), NumberFormat.WHOLE);
	}

	private static Cell euros(String header, BigDecimal result) {
		return Cells.euros(total(header), result);
	}

	private static String total(String header) {
		return "SUM(" + NeedsSheet.column(header) + ")";
	}

	private static Cell uncosted(int uncosted) {
		String count = "SUMPRODUCT((" + NeedsSheet.column(NeedsSheet.COSTED) + "=\"" + NeedsSheet.NOT_YET + "\")*1)";
		String expression = "IF(" + count + "=0,\"" + Wording.ALL_COSTED + "\",IF(" + count + "=1,\""
				+ Wording.plusUncosted(1) + "\",\"zuzüglich \"&" + count + "&\"" + Wording.UNCOSTED_MEASURES + "\"))";
		String result = (uncosted == 0) ? Wording.ALL_COSTED : Wording.plusUncosted(uncosted);
		return Cell.formula(expression, new Content.Text(result))
			.as(Role.STRONG)
			.toned((uncosted == 0) ? Tone.PLAIN : Tone.ATTENTION)
			.spanning(OverviewSheet.COLUMNS);
	}

}
