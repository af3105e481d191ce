package de.lenkungsbericht.report.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A line of the sheet Rückmeldung: one finding, or many of one kind in one column.
 *
 * @param first the finding, or the first of many
 * @param cells where they are, in their order; empty if nowhere
 * @param count how many findings the line stands for
 */
record FeedbackLine(Finding first, List<CellRef> cells, int count) {

	/** More findings of one kind in one column than this become one line. */
	private static final int MOST = 10;

	/** Addresses that a gathered line names. */
	private static final int NAMED = 30;

	/** The lines, gravest first, else in the order of the findings. */
	static List<FeedbackLine> of(List<Finding> findings) {
		Map<Kind, List<Finding>> kinds = findings.stream()
			.collect(Collectors.groupingBy(Kind::of, LinkedHashMap::new, Collectors.toList()));
		List<FeedbackLine> lines = new ArrayList<>();
		for (Finding finding : findings) {
			List<Finding> same = kinds.getOrDefault(Kind.of(finding), List.of());
			if (finding.cell() == null || same.size() <= MOST) {
				lines.add(gathered(List.of(finding)));
			}
			else if (same.get(0) == finding) {
				lines.add(gathered(same));
			}
		}
		lines.sort(Comparator.comparing((line) -> line.first().severity()));
		return lines;
	}

	private static FeedbackLine gathered(List<Finding> findings) {
		List<CellRef> cells = new ArrayList<>();
		for (Finding finding : findings) {
			CellRef cell = finding.cell();
			if (cell != null) {
				cells.add(cell);
			}
		}
		return new FeedbackLine(findings.get(0), List.copyOf(cells), findings.size());
	}

	boolean isGathered() {
		return this.count > 1;
	}

	/** Where it is: {@code H12}, or how often and from where on for many. */
	String place() {
		if (this.cells.isEmpty()) {
			return "";
		}
		return isGathered() ? this.count + "-mal, ab " + this.cells.get(0) : this.cells.get(0).toString();
	}

	/** The measure, none for many. */
	String measure() {
		return isGathered() ? "" : this.first.measure();
	}

	/** What was found, of many the first. */
	String value() {
		return (isGathered() && !this.first.value().isEmpty()) ? "z. B. " + this.first.value() : this.first.value();
	}

	/** What is wrong and what to enter instead, of many the first. */
	String message() {
		return isGathered()
				? "Zum Beispiel in " + this.cells.get(0) + ": " + this.first.message() + "\nBetroffen: " + addresses()
				: this.first.message();
	}

	private String addresses() {
		String addresses = this.cells.stream().limit(NAMED).map(CellRef::toString).collect(Collectors.joining(", "));
		return addresses + ((this.cells.size() > NAMED) ? " …" : ".");
	}

	/** The same code and severity in the same column of the same sheet. */
	private record Kind(String code, Severity severity, String sheet, @Nullable Integer columnIndex) {

		static Kind of(Finding finding) {
			CellRef cell = finding.cell();
			return new Kind(finding.code().name(), finding.severity(), finding.sheet(),
					(cell != null) ? cell.columnIndex() : null);
		}

	}

}
