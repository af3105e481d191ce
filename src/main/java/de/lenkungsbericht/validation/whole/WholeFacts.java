package de.lenkungsbericht.validation.whole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;
import de.lenkungsbericht.portfolio.judgement.PriorStatus;
import de.lenkungsbericht.portfolio.judgement.RowKind;
import org.jspecify.annotations.Nullable;

/**
 * A submission that was read to its end, and what was accepted before it.
 *
 * @param rows the measure rows, without those skipped
 * @param byNumber the rows of each readable number
 */
record WholeFacts(Catalogue catalogue, DepartmentId owner, CheckedHead head, List<CheckedRow> rows,
		Map<MeasureNumber, List<CheckedRow>> byNumber, PriorStatus prior) {

	static WholeFacts of(Catalogue catalogue, DepartmentId owner, CheckedHead head, List<CheckedRow> rows,
			PriorStatus prior) {
		List<CheckedRow> measureRows = rows.stream().filter((row) -> row.kind() != RowKind.SKIPPED).toList();
		Map<MeasureNumber, List<CheckedRow>> byNumber = measureRows.stream()
			.filter((row) -> row.number() != null)
			.collect(Collectors.groupingBy(CheckedRow::number, LinkedHashMap::new, Collectors.toList()));
		return new WholeFacts(catalogue, owner, head, measureRows, byNumber, prior);
	}

	/** Whether the row's number appears in another row too. */
	boolean isRepeated(CheckedRow row) {
		return row.number() != null && this.byNumber.getOrDefault(row.number(), List.of()).size() > 1;
	}

	boolean isRejected(CheckedRow row) {
		return row.hasError() || isRepeated(row);
	}

	/** Whether a row was accepted of a measure that the department leads. */
	boolean hasSomethingToConfirm() {
		return this.catalogue.ledBy(this.owner).stream().map(Measure::number).anyMatch((led) -> accepted(led) != null);
	}

	/**
	 * What was accepted of a measure; of one that the department leads a contribution of
	 * the time before is not.
	 */
	@Nullable MeasureStatus accepted(MeasureNumber number) {
		boolean contributed = this.prior.contributions().contains(number)
				&& this.catalogue.measure(number).filter((measure) -> measure.isLedBy(this.owner)).isPresent();
		return contributed ? null : this.prior.rows().get(number);
	}

}
