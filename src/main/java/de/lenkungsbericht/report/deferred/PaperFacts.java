package de.lenkungsbericht.report.deferred;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.state.Deferral.Comparison;
import de.lenkungsbericht.portfolio.state.Deferral.Group;
import de.lenkungsbericht.report.deferred.BudgetWindow.Slot;
import de.lenkungsbericht.report.paper.PaperDescription.Element;
import de.lenkungsbericht.report.paper.PaperDescription.Paragraph;
import de.lenkungsbericht.report.paper.PaperDescription.Table;
import de.lenkungsbericht.report.paper.PaperDescription.TableColumn;
import de.lenkungsbericht.report.wording.UncostedText;

/** The facts of the paper (Sachverhalt): how much waits, and what is new. */
final class PaperFacts {

	private static final List<TableColumn> COLUMNS = List.of(new TableColumn("Gruppe", 22, false),
			new TableColumn("Anzahl", 11, true), new TableColumn("einmalig", 17, true),
			new TableColumn("jährlich", 17, true), new TableColumn("gesicherte Drittmittel", 17, true),
			new TableColumn("jährlich netto", 17, true), new TableColumn("VZÄ", 9, true));

	private static final List<TableColumn> YEAR_COLUMNS = List.of(new TableColumn("Haushaltsjahr", 1, false),
			new TableColumn("jährlich netto", 1, true), new TableColumn("einmalig", 1, true),
			new TableColumn("Bedarf im Jahr", 1, true));

	/** Where no measure is costed yet, 0 € would be a figure that nobody named. */
	private static final String OPEN = "–";

	private PaperFacts() {
	}

	static List<Element> elements(DeferredReport report) {
		FundingSum sum = FundingSum.of(report.measures());
		List<Element> elements = new ArrayList<>();
		elements.add(new Paragraph(summary(sum)));
		elements.add(new Paragraph(sinceLastSession(report)));
		elements.add(summaryTable(report, sum));
		elements.add(yearTable(report));
		if (report.hasCents()) {
			elements.add(new Paragraph(Wording.ROUNDED));
		}
		return elements;
	}

	private static String summary(FundingSum sum) {
		String waiting = (sum.measures() == 1) ? "Eine Maßnahme wartet" : sum.measures() + " Maßnahmen warten";
		String uncosted = (sum.uncosted() == 0) ? "" : ", " + UncostedText.plus(sum.uncosted());
		return waiting + " auf eine Entscheidung über zusätzliches Geld" + costed(sum) + "einmalig "
				+ Wording.euros(sum.once()) + " und jährlich " + Wording.euros(sum.annual())
				+ "; nach Abzug gesicherter Drittmittel bleiben jährlich " + Wording.euros(sum.netAnnual()) + uncosted
				+ ". Darin enthalten sind " + PaperMeasures.staff(sum.staff()) + " Stellenanteile (VZÄ).";
	}

	/** Those without a figure are among those that wait, and not in the sums. */
	private static String costed(FundingSum sum) {
		if (sum.uncosted() == 0) {
			return ". Zusammen brauchen sie ";
		}
		return ((sum.uncosted() < sum.measures()) ? ", davon " + sum.uncosted() + " noch nicht beziffert"
				: ", noch nicht beziffert") + ". Beziffert sind ";
	}

	private static String sinceLastSession(DeferredReport report) {
		Session last = report.state().lastSteeringSession();
		if (last == null) {
			return SinceSession.none(report.state());
		}
		return SinceSession.begin(report.state(), last) + came(count(report, Comparison.NEW),
				count(report, Comparison.CHANGED), report.state().goneSinceLastSession().size()) + netChange(report);
	}

	private static String came(int added, int changed, int gone) {
		if (added + changed + gone == 0) {
			return " ist keine Maßnahme hinzugekommen, geändert oder entfallen.";
		}
		return ((added == 1) ? " ist 1 Maßnahme" : " sind " + number(added) + " Maßnahmen") + " hinzugekommen, "
				+ number(changed) + " geändert und " + number(gone) + " entfallen.";
	}

	private static String number(int measures) {
		return (measures == 0) ? "keine" : Integer.toString(measures);
	}

	private static String netChange(DeferredReport report) {
		NetChange net = new NetChange(report.state());
		return " Jährlich netto: " + net.sum() + "."
				+ net.largest().map((text) -> " Die größten Änderungen: " + text + ".").orElse("");
	}

	private static int count(DeferredReport report, Comparison comparison) {
		return report.where((measure) -> measure.deferral().sinceLastSession() == comparison).size();
	}

	private static Element summaryTable(DeferredReport report, FundingSum total) {
		Stream<List<String>> groups = Stream.of(Group.values())
			.map((group) -> row(group.label(), FundingSum.of(report.in(group))));
		String uncosted = (total.uncosted() == 0) ? "" : ", " + UncostedText.plus(total.uncosted());
		return new Table("Finanzielle Auswirkungen" + uncosted, COLUMNS,
				Stream.concat(groups, Stream.of(row("Summe", total))).toList(), true);
	}

	private static Element yearTable(DeferredReport report) {
		return new Table("Bedarf nach Haushaltsjahren", YEAR_COLUMNS,
				report.window().slots().stream().map((slot) -> row(report, slot)).toList(), false);
	}

	private static List<String> row(DeferredReport report, Slot slot) {
		BigDecimal net = report.window().net(report.measures(), slot);
		BigDecimal once = report.window().once(report.measures(), slot);
		return List.of(slot.label(), Wording.euros(net), Wording.euros(once), Wording.euros(net.add(once)));
	}

	private static List<String> row(String label, FundingSum sum) {
		if (sum.measures() > 0 && sum.measures() == sum.uncosted()) {
			return List.of(label, Integer.toString(sum.measures()), OPEN, OPEN, OPEN, OPEN, OPEN);
		}
		return List.of(label, Integer.toString(sum.measures()), Wording.euros(sum.once()), Wording.euros(sum.annual()),
				Wording.euros(sum.covered()), Wording.euros(sum.netAnnual()), PaperMeasures.staff(sum.staff()));
	}

}
