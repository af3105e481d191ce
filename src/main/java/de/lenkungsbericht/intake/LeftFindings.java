package de.lenkungsbericht.intake;

import de.lenkungsbericht.intake.archive.LeftFile;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.notation.Printable;

/** Words why a file was left. */
final class LeftFindings {

	private final String folders;

	/**
	 * @param folders the drop folders there are, as a sentence names them
	 */
	LeftFindings(String folders) {
		this.folders = folders;
	}

	LeftFile edited(String path) {
		return left(path, true, draft(FindingCode.D05, "", path).with("einzelheit", "in Excel geöffnet"));
	}

	/**
	 * @param detail German: what was seen
	 */
	LeftFile unsettled(String path, String detail) {
		return left(path, false, draft(FindingCode.D05, "", path).with("einzelheit", detail));
	}

	LeftFile leadingOut(String path) {
		return left(path, false, draft(FindingCode.D10, "", path));
	}

	LeftFile astray(String path) {
		return left(path, false, draft(FindingCode.D12, "", path).with("ordner", this.folders));
	}

	/** A folder, pipe or device in the place of a file. */
	LeftFile noFile(String path) {
		return left(path, false, draft(FindingCode.D12, "keineDatei", path));
	}

	LeftFile known(String path, Receipt earlier) {
		return left(path, false, draft(FindingCode.D13, "", path).with("frueher", Printable.oneLine(earlier.path()))
			.with("tag", new Value.Day(earlier.runDay()).text()));
	}

	private static FindingDraft draft(FindingCode code, String variant, String path) {
		return FindingDraft.of(code, variant).with("datei", Printable.oneLine(path));
	}

	private static LeftFile left(String path, boolean edited, FindingDraft draft) {
		return new LeftFile(path, edited, draft.in(RuleSettings.DEFAULT).orElseThrow());
	}

}
