package de.lenkungsbericht.portfolio.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * What the sheet Meldung and the header row say, with the findings of D and K that need
 * no knowledge of earlier submissions.
 *
 * @param reportingDate Stichtag, {@code null} if missing or unreadable
 * @param noChanges Keine Änderungen is ja
 * @param meldungSheet name of the sheet Meldung, empty if there is none
 * @param reportingDateCell where the Stichtag stands (or its label), {@code null} if
 * neither exists
 * @param reportingDateShown the Stichtag as its cell shows it, empty if there is none
 * @param noChangesCell where Keine Änderungen stands, {@code null} if nowhere
 * @param noChangesShown the value as its cell shows it
 * @param measuresSheet name of the sheet Maßnahmen, or Entscheidung in a file with
 * decisions; empty if there is none
 * @param measuresFirst whether the sheet Maßnahmen stands before the sheet Meldung in the
 * workbook
 * @param columns the known columns that exist
 */
public record CheckedHead(@Nullable LocalDate reportingDate, boolean noChanges, String meldungSheet,
		@Nullable CellRef reportingDateCell, String reportingDateShown, @Nullable CellRef noChangesCell,
		String noChangesShown, String measuresSheet, boolean measuresFirst, Set<Column> columns,
		List<Finding> findings) {

	public CheckedHead {
		columns = Set.copyOf(columns);
		findings = List.copyOf(findings);
	}

	/**
	 * The head of a file with decisions, which has no sheet Meldung.
	 * @param sheet name of the sheet Entscheidung, empty if there is none
	 */
	public static CheckedHead ofDecisions(String sheet, List<Finding> findings) {
		return new CheckedHead(null, false, "", null, "", null, "", sheet, false, Set.of(), findings);
	}

	/** Whether the file fails on D, so that it is not read further. */
	public boolean failsOnFile() {
		return this.findings.stream().anyMatch((finding) -> finding.isError() && finding.code().group() == 'D');
	}

	/** Whether the sheet Meldung names nobody or somebody else (K01, K02). */
	public boolean isOwnerInDoubt() {
		return this.findings.stream()
			.map(Finding::code)
			.anyMatch((code) -> code == FindingCode.K01 || code == FindingCode.K02);
	}

}
