package de.lenkungsbericht.validation.head;

import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.submission.UnreadableWorkbook;

/** D01 to D04: what became of a file that cannot be read. */
public final class UnreadableFile {

	private UnreadableFile() {
	}

	public static Finding finding(UnreadableWorkbook reason) {
		String detail = reason.germanDetail().strip().replaceFirst("\\.$", "");
		return FindingDraft.of(reason.code(), reason.isOther() ? "other" : "")
			.with("einzelheit", detail)
			.in(RuleSettings.DEFAULT)
			.orElseThrow();
	}

}
