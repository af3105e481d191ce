package de.lenkungsbericht.report.deferred;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.state.Deferral.Due;
import de.lenkungsbericht.portfolio.state.Deferral.Group;
import de.lenkungsbericht.report.paper.PaperDescription.NumberedList;

/** A proposed decision (Beschlussvorschlag) for what is open in each group. */
final class PaperProposal {

	/** A sentence that names more is read by nobody. */
	private static final int NAMED = 20;

	/** Of more measures only the numbers stand here; their titles follow in the paper. */
	private static final int WITH_TITLE = 6;

	private PaperProposal() {
	}

	static NumberedList of(DeferredReport report) {
		List<String> sentences = new ArrayList<>();
		sentences.add("Die " + report.steeringGroup() + " nimmt den Stand der zurückgestellten Finanzbedarfe vom "
				+ Cells.day(report.state().asOf()) + " zur Kenntnis.");
		add(sentences, "Für diese zurückgestellten Maßnahmen wird eine Wiedervorlage festgelegt: ",
				report.where((measure) -> measure.group() == Group.DEFERRED && isOpen(measure)));
		add(sentences, "Diese Maßnahmen sind zur Wiedervorlage fällig; über sie wird neu entschieden: ",
				report.where(PaperProposal::isDue));
		add(sentences, "Diese Maßnahmen werden freigegeben, sobald die genannte Bedingung erfüllt ist: ",
				report.in(Group.UNDER_RESERVE));
		add(sentences, "Diese Maßnahmen werden bewertet, sobald die genannte Voraussetzung vorliegt: ",
				report.in(Group.EVALUATION_PENDING));
		add(sentences, "Für diese Maßnahmen mit angemeldetem Finanzbedarf wird eine Empfehlung vorbereitet: ",
				report.in(Group.OPEN_WITH_NEED));
		return new NumberedList(sentences);
	}

	private static void add(List<String> sentences, String sentence, List<DeferredMeasure> measures) {
		if (!measures.isEmpty()) {
			int more = measures.size() - NAMED;
			sentences.add(sentence
					+ measures.stream()
						.limit(NAMED)
						.map((measure) -> (measures.size() > WITH_TITLE) ? measure.number()
								: measure.number() + " " + measure.measure().title())
						.collect(Collectors.joining((measures.size() > WITH_TITLE) ? ", " : "; "))
					+ ((more > 0) ? " und " + more + " weitere." : "."));
		}
	}

	private static boolean isOpen(DeferredMeasure measure) {
		return measure.deferral().due() == Due.NOT_SET || measure.deferral().due() == Due.UNDATED;
	}

	private static boolean isDue(DeferredMeasure measure) {
		return measure.deferral().due() == Due.DUE || measure.deferral().due() == Due.OVERDUE;
	}

}
