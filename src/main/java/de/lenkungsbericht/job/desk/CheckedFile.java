package de.lenkungsbericht.job.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a file.
 *
 * @param findings sheet Meldung first, then by row and column; those without a cell last
 * @param comparedWithStored whether there was a status to compare with
 */
public record CheckedFile(Judgement judgement, List<Finding> findings, boolean comparedWithStored) {

	public CheckedFile {
		findings = List.copyOf(findings);
	}

	/** Whether the file or one of its rows would be rejected. */
	public boolean hasRejections() {
		return this.judgement.verdict() != Verdict.ACCEPTED;
	}

	static CheckedFile of(@Nullable CheckedHead head, List<Finding> found, Judgement judgement,
			boolean comparedWithStored) {
		List<Finding> findings = new ArrayList<>(found);
		findings.addAll(judgement.findings());
		if (head != null) {
			findings.addAll(head.findings());
		}
		if (judgement.findingsFromRowsVoid()) {
			findings.removeIf((finding) -> finding.code().group() != 'D');
		}
		findings.sort(byPlace((head != null) ? head.meldungSheet() : ""));
		return new CheckedFile(judgement, findings, comparedWithStored);
	}

	private static Comparator<Finding> byPlace(String firstSheet) {
		return Comparator.<Finding, Boolean>comparing((finding) -> finding.cell() == null)
			.thenComparing((finding) -> !finding.sheet().equals(firstSheet))
			.thenComparing(Finding::cell, Comparator.nullsLast(Comparator.<CellRef>naturalOrder()))
			.thenComparing(Finding::code);
	}

}
