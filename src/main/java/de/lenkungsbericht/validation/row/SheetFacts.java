package de.lenkungsbericht.validation.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.RowKind;
import org.jspecify.annotations.Nullable;

/**
 * What all rows of a submission share.
 *
 * @param ownMeasures those that the owner leads or takes part in, its own first
 * @param owner the department for which rows are judged
 * @param reportingDate Stichtag, {@code null} if unreadable
 * @param ownerInDoubt whether the sheet Meldung names nobody or somebody else (K01, K02)
 * @param header the cell of each column's header
 */
record SheetFacts(Catalogue catalogue, NumberSuggestion suggestion, List<Measure> ownMeasures, DepartmentId owner,
		@Nullable LocalDate reportingDate, boolean noChanges, boolean ownerInDoubt, String sheet,
		Map<Column, CellRef> header) {

	static SheetFacts of(Catalogue catalogue, NumberSuggestion suggestion, DepartmentId owner, CheckedHead head,
			Map<Column, CellRef> header) {
		List<Measure> own = Stream.concat(catalogue.ledBy(owner).stream(), catalogue.withParticipant(owner).stream())
			.toList();
		return new SheetFacts(catalogue, suggestion, own, owner, head.reportingDate(), head.noChanges(),
				head.isOwnerInDoubt(), head.measuresSheet(), header);
	}

	RowKind kind(@Nullable Measure measure) {
		if (measure == null) {
			return RowKind.FOREIGN;
		}
		if (measure.isLedBy(this.owner)) {
			return RowKind.LEAD;
		}
		return measure.hasParticipant(this.owner) ? RowKind.PARTICIPANT : RowKind.FOREIGN;
	}

	@Nullable Measure measure(@Nullable MeasureNumber number) {
		return (number == null) ? null : this.catalogue.measure(number).orElse(null);
	}

	/** A number to show as an example, one of the department's own if it leads any. */
	String exampleNumber() {
		return this.ownMeasures.stream()
			.findFirst()
			.or(() -> this.catalogue.measures().stream().findFirst())
			.map((measure) -> measure.number().value())
			.orElse("");
	}

}
