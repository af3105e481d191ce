package de.lenkungsbericht.validation.funding;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/** A finding that still needs the address of its column's cell. */
public record Found(Column at, FindingDraft draft) {

}
