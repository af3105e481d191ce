package de.lenkungsbericht.validation.whole;

import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** A rule about a submission as a whole. */
interface WholeRule {

	FindingCode code();

	Stream<FindingDraft> check(WholeFacts facts);

}
