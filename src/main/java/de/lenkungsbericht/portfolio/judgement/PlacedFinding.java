package de.lenkungsbericht.portfolio.judgement;

import de.lenkungsbericht.portfolio.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its place among those of its file.
 *
 * @param place sorts it as the Prüfprotokoll lists the findings of the file
 * @param sheetRow 1-based row that it was found in, {@code null} unless its source is a
 * row
 */
public record PlacedFinding(String place, FindingSource source, @Nullable Integer sheetRow, Finding finding) {

}
