package de.lenkungsbericht.validation.head;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** A rule about the workbook as a whole, the sheet Meldung or the header row. */
interface HeadRule {

	FindingCode code();

	Stream<FindingDraft> check(HeadFacts facts);

}
