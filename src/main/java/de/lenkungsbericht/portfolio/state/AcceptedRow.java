package de.lenkungsbericht.portfolio.state;

import de.lenkungsbericht.portfolio.MeasureStatus;

/** A row that was accepted, or kept as a contribution, with its source. */
public record AcceptedRow(RowSource source, MeasureStatus status) {

}
