package de.lenkungsbericht.portfolio.state;

import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.notation.VagueDate;

/**
 * The Wiedervorlage that the steering group set.
 *
 * @param date the one named or, where it only confirmed, the one reported then
 */
public record DecidedResubmission(VagueDate date, Decision decision) {
}
