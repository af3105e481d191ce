package de.lenkungsbericht.report.annotation;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import de.lenkungsbericht.portfolio.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that answers a submission.
 *
 * @param widths of the columns from A on, in characters
 * @param lines from row 1 on; the first is the title
 */
public record AnswerSheet(List<Integer> widths, List<Line> lines) {

	/** Begins its name. */
	public static final String NAME = "Rückmeldung";

	/** In A1; by it an answer of an earlier round is told from a sheet of the sender. */
	public static final String TITLE = "Rückmeldung zu Ihrer Meldung";

	/** In A1 where the file held decisions. */
	public static final String TITLE_OF_DECISIONS = "Rückmeldung zu den Entscheidungen";

	private static final Set<String> TITLES = Set.of(TITLE, TITLE_OF_DECISIONS);

	public AnswerSheet {
		widths = List.copyOf(widths);
		lines = List.copyOf(lines);
	}

	/** Whether a sheet is an answer of an earlier round. */
	public static boolean isAnswer(String sheetName, String firstCell) {
		return sheetName.startsWith(NAME) && TITLES.contains(firstCell);
	}

	/** In A1. */
	public String title() {
		return this.lines.get(0).entries().get(0).text();
	}

	/** 0-based, where the table's head stands; empty without a table. */
	public OptionalInt headerRow() {
		return IntStream.range(0, this.lines.size())
			.filter((row) -> this.lines.get(row).entries().stream().anyMatch((entry) -> entry.look() == Look.HEADER))
			.findFirst();
	}

	/** The first name that no other sheet has. */
	public static String freeName(Predicate<String> isTaken) {
		String name = NAME;
		for (int number = 2; isTaken.test(name); number++) {
			name = NAME + " (" + number + ")";
		}
		return name;
	}

	/**
	 * A row.
	 *
	 * @param height in points, 0 to leave it to the program
	 */
	public record Line(List<Entry> entries, double height) {

		/** Nothing. */
		public static final Line GAP = new Line(List.of(), 0);

		public Line {
			entries = List.copyOf(entries);
		}

	}

	/**
	 * A cell.
	 *
	 * @param span over how many columns it goes, at least 1
	 * @param target where a click leads
	 */
	public record Entry(String text, Look look, int span, @Nullable Target target) {
	}

	/** A cell of the workbook. */
	public record Target(String sheet, CellRef cell) {

		/** As links name it. */
		public String address() {
			return "'" + this.sheet.replace("'", "''") + "'!" + this.cell;
		}

	}

}
