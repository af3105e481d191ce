package de.lenkungsbericht.validation.row;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** A rule about one row that is more than the reading of one cell. */
interface RowRule {

	FindingCode code();

	Stream<FindingDraft> check(RowFacts facts);

}
