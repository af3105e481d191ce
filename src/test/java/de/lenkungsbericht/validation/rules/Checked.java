package de.lenkungsbericht.validation.rules;

import java.util.List;

import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * What became of a workbook.
 *
 * @param head {@code null} if it could not be opened
 * @param findings all that stand, as head, rows, tail and judge found them
 */
record Checked(@Nullable CheckedHead head, List<CheckedRow> rows, Judgement judgement, List<Finding> findings) {

	/** Each finding as {@code Z07 FEHLER P2}, sorted; a hyphen for no cell. */
	List<String> found() {
		return this.findings.stream().map(Checked::line).sorted().toList();
	}

	/** As {@link #found()}, one code only. */
	List<String> found(FindingCode code) {
		return found().stream().filter((line) -> line.startsWith(code.name())).toList();
	}

	/** The first finding with the code. */
	Finding finding(FindingCode code) {
		return this.findings.stream()
			.filter((finding) -> finding.code() == code)
			.findFirst()
			.orElseThrow(() -> new AssertionError("No " + code + " in " + found()));
	}

	/** The first row. */
	CheckedRow row() {
		return this.rows.get(0);
	}

	private static String line(Finding finding) {
		return finding.code() + " " + finding.severity() + " " + ((finding.cell() == null) ? "-" : finding.cell());
	}

}
