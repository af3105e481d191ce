package de.lenkungsbericht.report.deferred;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.decision.LastWord;
import de.lenkungsbericht.portfolio.state.Deferral.Group;
import de.lenkungsbericht.report.deferred.HalfPage.Part;
import de.lenkungsbericht.report.paper.PaperDescription.Element;
import de.lenkungsbericht.report.paper.PaperDescription.Facts;
import de.lenkungsbericht.report.paper.PaperDescription.Heading;
import de.lenkungsbericht.report.paper.PaperDescription.Paragraph;
import de.lenkungsbericht.report.wording.SequenceText;

/** Each measure on at most half a page. */
final class PaperMeasures {

	/** More would be a book and not a paper; the workbook holds all. */
	private static final int MOST = 100;

	private final List<Part> parts = new ArrayList<>();

	private final DeferredMeasure measure;

	private final MeasureStatus status;

	private PaperMeasures(DeferredMeasure measure) {
		this.measure = measure;
		this.status = measure.status();
	}

	static List<Element> elements(DeferredReport report) {
		if (report.measures().isEmpty()) {
			return List.of(new Paragraph("Keine Maßnahme wartet auf Geld."));
		}
		List<Element> elements = new ArrayList<>();
		for (DeferredMeasure measure : described(report)) {
			String heading = measure.number() + " " + measure.measure().title();
			elements.add(new Heading(2, heading));
			elements.add(new Facts(HalfPage.fit(heading, new PaperMeasures(measure).parts())));
		}
		if (report.measures().size() > MOST) {
			elements.add(new Paragraph("Hier stehen " + MOST + " von " + report.measures().size()
					+ " Maßnahmen; alle stehen in der Arbeitsmappe."));
		}
		return elements;
	}

	/** The measures that the paper describes one by one. */
	static List<DeferredMeasure> described(DeferredReport report) {
		return report.measures().stream().limit(MOST).toList();
	}

	private List<Part> parts() {
		free("Ziel", this.measure.measure().aim());
		fact("Bearbeitungsstand", this.status.text(Column.BEARBEITUNGSSTAND), 1);
		add(Part.yielding("Kurzbericht", this.status.text(Column.KURZBERICHT)));
		fact("Bedarf", need(), 2);
		fact("Drittmittel", thirdParty(), 4);
		free("Grund", this.status.text(Column.GRUND));
		free("Bedingung für die Freigabe", this.status.text(Column.BEDINGUNG));
		fact("Empfehlung", recommendation(), 3);
		fact("Wiedervorlage", PaperResubmission.of(this.measure), 5);
		fact("Nächste Termine", SequenceText.of(this.measure.deferral().nextSequence()), 4);
		return List.copyOf(this.parts);
	}

	private void fact(String name, String text, int most) {
		add(new Part(name, text, most));
	}

	private void free(String name, String text) {
		add(Part.free(name, text));
	}

	private void add(Part part) {
		if (!part.text().isEmpty()) {
			this.parts.add(part);
		}
	}

	private String recommendation() {
		return label(this.measure.group()) + ", seit " + Cells.day(this.measure.deferral().since()) + release();
	}

	/** Why nothing but a word is missing, and whose. */
	private String release() {
		return PaperDecided.of(this.measure)
			.filter(LastWord::isAwaitingReport)
			.map((word) -> "\n" + word.sentence() + "; jetzt als „Umsetzung“ zu melden")
			.orElse(this.measure.canBeReleased() ? "\n" + Wording.CAN_BE_RELEASED : "");
	}

	/** Beside the word Empfehlung it is not said twice. */
	private static String label(Group group) {
		return (group == Group.OPEN_WITH_NEED) ? "offen, Finanzbedarf angemeldet" : group.label();
	}

	private String need() {
		if (!this.measure.deferral().costed()) {
			return "noch nicht beziffert";
		}
		Integer year = this.measure.budgetYear();
		return "einmalig " + reported(Column.EINMALIG, Wording::euros) + ", jährlich "
				+ reported(Column.JAEHRLICH, Wording::euros) + ", " + reported(Column.VZAE, PaperMeasures::staff)
				+ " VZÄ, " + ((year != null) ? "ab Haushaltsjahr " + year : "Haushaltsjahr offen");
	}

	/** A figure that nobody reported is not 0. */
	private String reported(Column column, Function<BigDecimal, String> shown) {
		return this.status.isFilled(column) ? shown.apply(this.status.number(column)) : "–";
	}

	/** {@code 0,50}, as in the workbooks. */
	static String staff(BigDecimal staff) {
		return String.format(Locale.GERMANY, "%,.2f", staff);
	}

	/**
	 * What is known of it; that there is none needs no name before it. The giver comes
	 * last, since a name may be long and is what can be cut.
	 */
	private String thirdParty() {
		boolean offered = this.status.number(Column.DRITTMITTEL).signum() > 0;
		String giver = this.status.text(Column.DRITTMITTELGEBER);
		String stage = this.status.text(Column.DRITTMITTELSTATUS);
		if (!offered && giver.isEmpty()) {
			return stage;
		}
		return Stream
			.of(offered ? "jährlich " + Wording.euros(this.status.number(Column.DRITTMITTEL)) : "",
					named("Status: ", stage),
					this.measure.isThirdPartySecured()
							? "jährlich netto bleiben " + Wording.euros(this.measure.netAnnual()) : "",
					named("Geber: ", giver))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private static String named(String name, String text) {
		return text.isEmpty() ? "" : name + text;
	}

}
