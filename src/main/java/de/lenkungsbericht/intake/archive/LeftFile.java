package de.lenkungsbericht.intake.archive;

import de.lenkungsbericht.portfolio.finding.Finding;

/**
 * A file that was seen but not taken.
 *
 * @param path relative to the input folder, {@code /} between parts
 * @param edited whether it was left because somebody had it open
 * @param finding why: D05, D10, D12 or D13
 */
public record LeftFile(String path, boolean edited, Finding finding) {

}
