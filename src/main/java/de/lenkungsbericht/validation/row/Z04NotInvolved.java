package de.lenkungsbericht.validation.row;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.judgement.RowKind;

/** Z04: the department neither leads the measure nor takes part in it. */
final class Z04NotInvolved implements RowRule {

	@Override
	public FindingCode code() {
		return FindingCode.Z04;
	}

	@Override
	public Stream<FindingDraft> check(RowFacts facts) {
		Measure measure = facts.measure();
		if (measure == null || facts.kind() != RowKind.FOREIGN || facts.sheet().ownerInDoubt()) {
			return Stream.empty();
		}
		return Stream.of(notInvolved(facts, measure));
	}

	private FindingDraft notInvolved(RowFacts facts, Measure measure) {
		String lead = facts.sheet()
			.catalogue()
			.department(measure.lead())
			.map(Department::name)
			.orElse(measure.lead().value());
		return facts.finding(code(), "", Column.NR)
			.with("nummer", measure.number().value())
			.with("titel", measure.title())
			.with("federfuehrung", lead);
	}

}
