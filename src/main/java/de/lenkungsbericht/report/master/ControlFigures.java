package de.lenkungsbericht.report.master;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.lenkungsbericht.report.master.ControlLine.Parts;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.Tone;

/** The job's own figures on the control sheet, and the formulas that check them. */
final class ControlFigures {

	static final String IN_FORCE = "Übernommen";

	private static final String FOUND = "Gefunden";

	/** The figures by header: what was found first, then where it went. */
	static final Map<String, Function<Parts, BigDecimal>> BY_HEADER = byHeader();

	private static final String RIGHT = "stimmt";

	private static final String WRONG = "weicht ab";

	private ControlFigures() {
	}

	private static Map<String, Function<Parts, BigDecimal>> byHeader() {
		Map<String, Function<Parts, BigDecimal>> figures = new LinkedHashMap<>();
		figures.put(FOUND, Parts::found);
		figures.put(IN_FORCE, Parts::inForce);
		figures.put("Überholt", Parts::superseded);
		figures.put("Später", Parts::later);
		figures.put("Beiträge", Parts::contributions);
		figures.put("Abgelehnt", Parts::rejected);
		figures.put("Zurückgezogen", Parts::withdrawn);
		figures.put("Übersprungen", Parts::skipped);
		return Collections.unmodifiableMap(figures);
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
