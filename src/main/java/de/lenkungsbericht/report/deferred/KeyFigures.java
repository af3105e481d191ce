package de.lenkungsbericht.report.deferred;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import de.lenkungsbericht.portfolio.state.Deferral.Due;
import de.lenkungsbericht.report.wording.UncostedText;

import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.Line;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.Tone;

/** The figures at the top of the first sheet. */
final class KeyFigures {

	private static final String AMONG = "davon noch nicht beziffert: ";

	private KeyFigures() {
	}

	static List<Line> lines(DeferredReport report) {
		FundingSum sum = FundingSum.of(report.measures());
		List<Card> cards = List.of(new Card(1, "Maßnahmen warten auf Geld", count(sum.measures())),
				new Card(2, "einmaliger Bedarf", euros(NeedsSheet.ONCE, sum.once())),
				new Card(2, "jährlicher Bedarf", euros(NeedsSheet.ANNUAL, sum.annual())),
				new Card(2, "jährlich netto nach gesicherten Drittmitteln", euros(NeedsSheet.NET, sum.netAnnual())),
				new Card(2, "Stellenanteile (VZÄ)",
						Cells.number(total(NeedsSheet.STAFF), sum.staff(), NumberFormat.STAFF)),
				new Card(2, "Wiedervorlagen überfällig", overdue(report)),
				new Card(3, "Nächste Sitzung der Lenkungsgruppe", nextSession(report)));
		return List.of(line(cards, (card) -> Cell.text(card.label()).as(Role.FIGURE_LABEL)),
				line(cards, (card) -> card.figure().as(Role.FIGURE)), uncosted(sum.uncosted()));
	}

	private static Line line(List<Card> cards, Function<Card, Cell> cell) {
		return new Line(cards.stream().map((card) -> cell.apply(card).spanning(card.columns())).toList());
	}

	private static Cell overdue(DeferredReport report) {
		int overdue = report.where((measure) -> measure.deferral().due() == Due.OVERDUE).size();
		return Cells
			.number("SUMPRODUCT((" + NeedsSheet.column(NeedsSheet.DUE) + "=\"" + Due.OVERDUE.label() + "\")*1)",
					BigDecimal.valueOf(overdue), NumberFormat.WHOLE)
			.toned((overdue > 0) ? Tone.BAD : Tone.PLAIN);
	}

	private static Cell nextSession(DeferredReport report) {
		String live = "INDEX(" + CommitteesSheet.column(CommitteesSheet.NEXT) + ",MATCH("
				+ Content.Formula.literal(report.steeringGroup()) + ","
				+ CommitteesSheet.column(CommitteesSheet.COMMITTEE) + ",0))";
		return report.nextSteeringSessions()
			.stream()
			.findFirst()
			.map((session) -> Cell.formula(live, new Content.Day(session.date())))
			.orElse(Cell.text("keine im Kalender"));
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

	/**
	 * They are among those counted and missing in the sums: each is said below its
	 * figure, lest somebody adds them to the count.
	 */
	private static Line uncosted(int uncosted) {
		String count = "SUMPRODUCT((" + NeedsSheet.column(NeedsSheet.COSTED) + "=\"" + NeedsSheet.NOT_YET + "\")*1)";
		Tone tone = (uncosted == 0) ? Tone.PLAIN : Tone.ATTENTION;
		Cell among = Cell.formula(Content.Formula.literal(AMONG) + "&" + count, new Content.Text(AMONG + uncosted));
		Cell besides = Cell.formula(UncostedText.formula(count), new Content.Text(UncostedText.of(uncosted)));
		return new Line(List.of(among.as(Role.STRONG).toned(tone),
				besides.as(Role.STRONG).toned(tone).spanning(OverviewSheet.COLUMNS - 1)));
	}

	/** A key figure that is so many columns wide. */
	private record Card(int columns, String label, Cell figure) {
	}

}
