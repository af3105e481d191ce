package de.lenkungsbericht.validation.whole;

import java.time.LocalDate;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.notation.GermanDate;

/** K05: Stichtag before that of the department's last accepted submission. */
final class K05BeforeLastAccepted implements WholeRule {

	@Override
	public FindingCode code() {
		return FindingCode.K05;
	}

	@Override
	public Stream<FindingDraft> check(WholeFacts facts) {
		LocalDate last = facts.prior().lastAccepted();
		LocalDate day = facts.head().reportingDate();
		if (last == null || day == null || !day.isBefore(last)) {
			return Stream.empty();
		}
		return Stream.of(FindingDraft.of(code())
			.sheet(facts.head().meldungSheet())
			.cell(facts.head().reportingDateCell())
			.found(facts.head().reportingDateShown())
			.with("stichtag", GermanDate.format(day))
			.with("zuletzt", GermanDate.format(last)));
	}

}
