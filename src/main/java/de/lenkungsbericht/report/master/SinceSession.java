package de.lenkungsbericht.report.master;

import java.util.List;

import de.lenkungsbericht.portfolio.state.Deferral.Comparison;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.Line;
import de.lenkungsbericht.report.workbook.Role;

/** One line on what is new, changed or gone since the steering group's last session. */
final class SinceSession {

	private SinceSession() {
	}

	/** The line; none if there was no session. */
	static List<Line> lines(MasterView view) {
		Session last = view.state().lastSteeringSession();
		if (last == null) {
			return List.of();
		}
		String begin = "Seit der Sitzung am " + MasterView.german(last.date()) + ": ";
		String gone = "COUNTIFS(" + MeasuresSheet.range(MeasuresSheet.GONE) + ","
				+ Content.Formula.literal(MeasuresSheet.GONE_LABEL) + ")";
		String formula = Content.Formula.literal(begin) + "&" + orNone(live(Comparison.NEW)) + "&\" neu, \"&"
				+ orNone(live(Comparison.CHANGED)) + "&\" geändert, \"&" + orNone(gone) + "&\" entfallen\"";
		String result = begin + orNone(count(view, Comparison.NEW)) + " neu, " + orNone(count(view, Comparison.CHANGED))
				+ " geändert, " + orNone(view.state().goneSinceLastSession().size()) + " entfallen";
		return List.of(new Line(List.of(Cell.formula(formula, new Content.Text(result))
			.as(Role.STRONG)
			.linkedTo(MasterView.DEFERRED)
			.spanning(OverviewSheet.LEFT_COLUMNS))));
	}

	private static String orNone(String count) {
		return "IF(" + count + "=0,\"keine\"," + count + ")";
	}

	private static String orNone(long count) {
		return (count == 0) ? "keine" : Long.toString(count);
	}

	private static String live(Comparison comparison) {
		return "COUNTIFS(" + DeferredSheet.range(DeferredSheet.SINCE) + ","
				+ Content.Formula.literal(comparison.label()) + ")";
	}

	private static long count(MasterView view, Comparison comparison) {
		return view.waiting().stream().filter((measure) -> measure.deferral().sinceLastSession() == comparison).count();
	}

}
