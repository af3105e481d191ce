package de.lenkungsbericht.report.master;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Recommendation;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Chart;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.Line;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Role;
import org.jspecify.annotations.Nullable;

/** Counts of recommendations by field of action, as lines and as a chart. */
final class RecommendationMatrix {

	private static final String HEADER = "Empfehlung";

	private static final List<Recommendation> ALL = Arrays.asList(Recommendation.values());

	private final MasterView view;

	private final List<String> fields;

	RecommendationMatrix(MasterView view) {
		this.view = view;
		this.fields = view.catalogue().fields();
	}

	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		lines.add(header());
		IntStream.range(0, this.fields.size()).forEach((index) -> lines.add(field(index)));
		lines.add(total());
		return lines;
	}

	/**
	 * Bars by field, stacked by recommendation, right of the lines.
	 * @param rows rows that it covers
	 */
	Chart chart(int rows) {
		int last = this.fields.size() - 1;
		List<Chart.Series> series = ALL.stream()
			.map((recommendation) -> new Chart.Series(recommendation.label(),
					this.fields.stream().map((field) -> BigDecimal.valueOf(count(field, recommendation))).toList(),
					range(anchor(0, recommendation), anchor(last, recommendation))))
			.toList();
		return new Chart("Empfehlungen je Handlungsfeld", alternative(), Chart.Kind.STACKED_BARS, this.fields,
				range(fieldAnchor(0), fieldAnchor(last)), series, NumberFormat.WHOLE,
				new Chart.Place(OverviewSheet.RIGHT_COLUMN, OverviewSheet.COLUMNS - 1, rows, true));
	}

	private static String range(String first, String last) {
		return first.equals(last) ? "{" + first + "}" : "{" + first + ":" + last + "}";
	}

	private String alternative() {
		return this.fields.stream()
			.map((field) -> field + ": "
					+ ALL.stream()
						.filter((recommendation) -> count(field, recommendation) > 0)
						.map((recommendation) -> count(field, recommendation) + " " + recommendation.label())
						.collect(Collectors.joining(", ")))
			.collect(Collectors.joining("; "));
	}

	private static Line header() {
		Stream<Cell> names = ALL.stream()
			.map((recommendation) -> Cell.text(recommendation.label()).named(HEADER + " " + recommendation.name()));
		Stream<Cell> numbers = Stream.of(names, Stream.of(Cell.text("ohne Stand"), Cell.text("Summe")))
			.flatMap((cells) -> cells)
			.map((cell) -> cell.as(Role.NUMBER_HEADER));
		return new Line(Stream.concat(Stream.of(Cell.text(MeasuresSheet.FIELD).as(Role.HEADER)), numbers).toList());
	}

	private Line field(int index) {
		String field = this.fields.get(index);
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.text(field).as(Role.ROW_HEADER).named(fieldAnchor(index)));
		String inField = MeasuresSheet.same(MeasuresSheet.FIELD, fieldAnchor(index));
		for (Recommendation recommendation : ALL) {
			cells.add(cell(inField, recommendation, count(field, recommendation)).named(anchor(index, recommendation))
				.linkedTo(first((state) -> field.equals(state.measure().fieldOfAction())
						&& recommendation(state) == recommendation)));
		}
		cells.add(without(inField, count(field, null)).linkedTo(
				first((state) -> field.equals(state.measure().fieldOfAction()) && recommendation(state) == null)));
		cells.add(figure(inField, this.view.measuresOf(field).size())
			.linkedTo(first((state) -> field.equals(state.measure().fieldOfAction()))));
		return new Line(cells.stream().map((cell) -> (cell.role() == Role.BODY) ? cell.as(Role.DATA) : cell).toList());
	}

	private Line total() {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.text("Summe"));
		String all = MeasuresSheet.filled(MeasuresSheet.FIELD);
		for (Recommendation recommendation : ALL) {
			cells.add(cell(all, recommendation, total(recommendation))
				.linkedTo(first((state) -> recommendation(state) == recommendation)));
		}
		cells.add(without(all, total(null)).linkedTo(first((state) -> recommendation(state) == null)));
		cells.add(figure(all, this.view.state().measures().size()).linkedTo(first((state) -> true)));
		return new Line(cells.stream().map((cell) -> cell.as(Role.TOTAL)).toList());
	}

	private String first(Predicate<MeasureState> condition) {
		return this.view.firstMeasure(condition);
	}

	private static Cell cell(String condition, Recommendation recommendation, long result) {
		return figure(condition + "*" + MeasuresSheet.same(HEADER, HEADER + " " + recommendation.name()), result);
	}

	private static Cell without(String condition, long result) {
		return figure(condition + "*" + MeasuresSheet.blank(HEADER), result);
	}

	private static Cell figure(String condition, long result) {
		return Cell.formula(MeasuresSheet.count(condition),
				new Content.Number(BigDecimal.valueOf(result), NumberFormat.WHOLE));
	}

	private long count(String field, @Nullable Recommendation recommendation) {
		return count(this.view.measuresOf(field), recommendation);
	}

	private long total(@Nullable Recommendation recommendation) {
		return count(this.view.state().measures(), recommendation);
	}

	private static long count(List<MeasureState> measures, @Nullable Recommendation recommendation) {
		return measures.stream().filter((state) -> recommendation(state) == recommendation).count();
	}

	private static @Nullable Recommendation recommendation(MeasureState state) {
		return (state.status() != null) ? state.status().recommendation() : null;
	}

	private static String fieldAnchor(int field) {
		return "Feld " + field;
	}

	private static String anchor(int field, Recommendation recommendation) {
		return fieldAnchor(field) + " " + recommendation.name();
	}

}
