package de.lenkungsbericht.report.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.report.annotation.CellMark;

/** What is to be said of single cells. */
final class FeedbackMarks {

	/** More notes than this help nobody; the sheet Rückmeldung has them all. */
	private static final int MOST = 1000;

	/** Letters of a note. */
	private static final int LONGEST = 2000;

	/** Rows that every program can show. */
	private static final int LAST_ROW = 1_048_576;

	private FeedbackMarks() {
	}

	static List<CellMark> of(List<Finding> findings) {
		Map<Place, List<Finding>> places = new LinkedHashMap<>();
		for (Finding finding : findings) {
			CellRef cell = finding.cell();
			if (cell != null && cell.rowNumber() <= LAST_ROW) {
				places.computeIfAbsent(new Place(finding.sheet(), cell), (place) -> new ArrayList<>()).add(finding);
			}
		}
		return places.entrySet().stream().limit(MOST).map((entry) -> mark(entry.getKey(), entry.getValue())).toList();
	}

	private static CellMark mark(Place place, List<Finding> findings) {
		List<Finding> gravestFirst = findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
		String text = gravestFirst.stream().map(FeedbackMarks::line).collect(Collectors.joining("\n"));
		return new CellMark(place.sheet(), place.cell(), gravestFirst.get(0).severity(),
				(text.length() > LONGEST) ? text.substring(0, LONGEST) + " …" : text);
	}

	/** One line, by which ours are told from what the department adds below. */
	private static String line(Finding finding) {
		return FeedbackSeverity.label(finding.severity()) + " " + finding.code() + ": "
				+ finding.message().replaceAll("\\s*\\R\\s*", " ");
	}

	private record Place(String sheet, CellRef cell) {
	}

}
