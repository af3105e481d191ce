package de.lenkungsbericht.report.master;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.lenkungsbericht.report.master.ControlLine.Parts;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.Tone;

/** The job's own figures on the control sheet, and the formulas that check them. */
final class ControlFigures {

	/** Of rows: all that were accepted, superseded ones too. */
	private static final String ACCEPTED = "Übernommen";

	/** Of euros: only what stands in the master; what is superseded stands apart. */
	static final String IN_MASTER = "Im Master";

	private static final String FOUND = "Gefunden";

	private static final String SUPERSEDED = "Überholt";

	private static final String LATER = "Später";

	private static final String WITHDRAWN = "Zurückgezogen";

	private static final String SKIPPED = "Übersprungen";

	private static final Set<String> EUROS_ONLY = Set.of(IN_MASTER, SUPERSEDED, LATER, WITHDRAWN);

	/** The figures by header: what was found first, then where it went. */
	static final Map<String, Function<Parts, BigDecimal>> BY_HEADER = byHeader();

	private static final String RIGHT = "stimmt";

	private static final String WRONG = "weicht ab";

	private ControlFigures() {
	}

	private static Map<String, Function<Parts, BigDecimal>> byHeader() {
		Map<String, Function<Parts, BigDecimal>> figures = new LinkedHashMap<>();
		figures.put(FOUND, Parts::found);
		figures.put(ACCEPTED, Parts::accepted);
		figures.put(IN_MASTER, Parts::inMaster);
		figures.put(SUPERSEDED, Parts::superseded);
		figures.put(LATER, Parts::later);
		figures.put("Beiträge", Parts::contributions);
		figures.put("Abgelehnt", Parts::rejected);
		figures.put(WITHDRAWN, Parts::withdrawn);
		figures.put(SKIPPED, Parts::skipped);
		return Collections.unmodifiableMap(figures);
	}

	/** Whether a figure is one of rows or of euros, whichever the line is of. */
	static boolean applies(String header, boolean euros) {
		return euros ? !header.equals(ACCEPTED) && !header.equals(SKIPPED) : !EUROS_ONLY.contains(header);
	}

	/**
	 * What is unaccounted for, as a formula; rounded to cents, since sums of binary
	 * fractions miss 0 by a hair.
	 * @param cell the reference to the cell below a header
	 */
	static String difference(Function<String, String> cell) {
		String parts = BY_HEADER.keySet().stream().skip(1).map(cell).collect(Collectors.joining("-"));
		return "ROUND(" + cell.apply(FOUND) + "-" + parts + ",2)";
	}

	/** A formula that says whether all is right. */
	static Cell check(String condition, boolean right) {
		return Cell
			.formula("IF(" + condition + "," + Content.Formula.literal(RIGHT) + "," + Content.Formula.literal(WRONG)
					+ ")", new Content.Text(right ? RIGHT : WRONG))
			.toned(right ? Tone.GOOD : Tone.BAD);
	}

}
