package de.lenkungsbericht.report.feedback;

import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.report.annotation.CellMark;

/** How grave a finding is to the department, and the signs that say so. */
public final class FeedbackSeverity {

	private FeedbackSeverity() {
	}

	/**
	 * A missing Wiedervorlage (F04) is the steering group's to set: no more than a note.
	 */
	public static Finding asTold(Finding finding) {
		if (finding.code() != FindingCode.F04 || finding.severity() == Severity.HINWEIS) {
			return finding;
		}
		return new Finding(finding.code(), Severity.HINWEIS, finding.sheet(), finding.cell(), finding.measure(),
				finding.value(), finding.message(), finding.consequence(), finding.suggestion());
	}

	/** A sign and the word, so that no colour is needed to tell them apart. */
	static String label(Severity severity) {
		return CellMark.sign(severity) + ' ' + severity.name();
	}

}
