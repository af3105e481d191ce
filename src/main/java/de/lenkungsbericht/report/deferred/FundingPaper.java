package de.lenkungsbericht.report.deferred;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.report.master.MasterWorkbook;
import de.lenkungsbericht.report.paper.PaperDescription;
import de.lenkungsbericht.report.paper.PaperDescription.Element;
import de.lenkungsbericht.report.paper.PaperDescription.Facts;
import de.lenkungsbericht.report.paper.PaperDescription.Heading;

/**
 * Describes the deferred-funding report as a committee paper (Sitzungsvorlage) that the
 * project office goes on writing in.
 */
public final class FundingPaper {

	private static final String TITLE = "Zurückgestellte Finanzbedarfe";

	private FundingPaper() {
	}

	/** The name of the file, with the day of the report. */
	public static String fileName(PortfolioState state) {
		return "Zurueckgestellte-Finanzbedarfe_" + state.asOf() + ".docx";
	}

	public static PaperDescription describe(PortfolioState state, Catalogue catalogue) {
		DeferredReport report = DeferredReport.of(state, catalogue);
		List<Element> elements = new ArrayList<>();
		elements.addAll(PaperHead.elements(report));
		elements.add(new Heading(1, "Beschlussvorschlag"));
		elements.add(PaperProposal.of(report));
		elements.add(new Heading(1, "Sachverhalt"));
		elements.addAll(PaperFacts.elements(report));
		elements.add(new Heading(1, "Die Maßnahmen im Einzelnen"));
		List<Element> measures = PaperMeasures.elements(report);
		elements.addAll(measures);
		elements.add(new Heading(1, "Anlagen"));
		elements.add(new PaperDescription.BulletList(attachments(report, measures)));
		return new PaperDescription(TITLE, state.asOf(), elements);
	}

	private static List<String> attachments(DeferredReport report, List<Element> measures) {
		List<String> attachments = new ArrayList<>();
		attachments.add("Arbeitsmappe „" + DeferredFundingWorkbook.fileName(report.state()) + "“");
		if (measures.stream().anyMatch(FundingPaper::refersToTheMaster)) {
			attachments
				.add("Maßnahmenmaster „" + MasterWorkbook.fileName(report.state()) + "“, als Datei: Was hier gekürzt "
						+ "ist, steht dort ganz im Blatt Maßnahmen, auch in Spalten, die nicht gedruckt werden");
		}
		PaperMeasures.described(report)
			.stream()
			.filter((measure) -> measure.status().isFilled(Column.ANLAGE))
			.sorted(Comparator.comparing(FundingPaper::place))
			.forEach((measure) -> attachments.add(attachment(measure)));
		return attachments;
	}

	private static boolean refersToTheMaster(Element element) {
		return element instanceof Facts facts
				&& facts.facts().stream().anyMatch((fact) -> fact.text().endsWith(HalfPage.REST));
	}

	/** By number, 2 before 10; what has none by its text after those. */
	private static String place(DeferredMeasure measure) {
		String text = measure.status().text(Column.ANLAGE);
		return text.matches("\\d{1,9}") ? String.format(Locale.ROOT, "%09d", Integer.parseInt(text)) : "~" + text;
	}

	private static String attachment(DeferredMeasure measure) {
		String kind = measure.status().text(Column.ERGEBNISART);
		return "Anlage " + measure.status().text(Column.ANLAGE) + ": " + (kind.isEmpty() ? "" : kind + " zu ")
				+ measure.number() + " " + measure.measure().title();
	}

}
