package de.lenkungsbericht.job.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.consolidation.timeline.Inheritance;
import de.lenkungsbericht.job.step.Copy;
import de.lenkungsbericht.job.step.FileRules;
import de.lenkungsbericht.job.step.Prior;
import de.lenkungsbericht.job.step.Staging;
import de.lenkungsbericht.job.step.SubmissionPieces;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Stage;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.judgement.CheckedDecision;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.portfolio.judgement.RowKind;
import de.lenkungsbericht.submission.WorkbookReader;
import org.jspecify.annotations.Nullable;

/** Gathers in memory what a run would stage of one file, and has it judged. */
final class FileCheck {

	/** A check leaves no receipt. */
	private static final long NO_RECEIPT = 0;

	private @Nullable CheckedHead head;

	private final List<CheckedRow> rows = new ArrayList<>();

	private final List<CheckedDecision> lines = new ArrayList<>();

	private final List<Finding> others = new ArrayList<>();

	private FileCheck() {
	}

	static FileCheck of(Path file, DepartmentId owner, LocalDate day, FileRules rules, WorkbookReader reader) {
		FileCheck gathered = new FileCheck();
		try (SubmissionPieces<?> pieces = rules.pieces(NO_RECEIPT, String.valueOf(file.getFileName()), owner, day,
				reader, new Copy(file, () -> {
				}))) {
			for (Staging piece = pieces.next(); piece != null; piece = pieces.next()) {
				gathered.add(piece);
			}
		}
		return gathered;
	}

	/** Whether a row leaves its stage to another one. */
	boolean takesOver() {
		return this.rows.stream()
			.anyMatch((row) -> !row.values().containsKey(Column.BEARBEITUNGSSTAND)
					&& row.values().containsKey(Column.GEMEINSAM_MIT));
	}

	/**
	 * What would become of the file.
	 * @param prior {@code null} if nothing is stored yet
	 * @param led what the measures stand at by their leads, if a row takes over from one
	 */
	CheckedFile judged(DepartmentId owner, FileRules rules, @Nullable Prior prior,
			Map<MeasureNumber, MeasureStatus> led) {
		Prior before = (prior != null) ? prior : Prior.NONE;
		Judgement judgement = rules.judge(owner, this.head, this.rows, this.lines, this.others, before);
		List<Finding> found = new ArrayList<>(this.others);
		Inheritance together = new Inheritance(withRows(led));
		this.rows.forEach((row) -> found.addAll(standing(row, together)));
		this.lines.forEach((line) -> found.addAll(line.findings()));
		found.removeIf(before::settles);
		found.replaceAll(before::told);
		return CheckedFile.of(this.head, found, judgement, prior != null);
	}

	/** Without F08 where the stage that is taken over from another row says enough. */
	private static List<Finding> standing(CheckedRow row, Inheritance together) {
		return isEnded(row, together)
				? row.findings().stream().filter((finding) -> finding.code() != FindingCode.F08).toList()
				: row.findings();
	}

	private static boolean isEnded(CheckedRow row, Inheritance together) {
		if (row.kind() != RowKind.LEAD || row.number() == null) {
			return false;
		}
		Stage stage = together.resolve(new MeasureStatus(row.number(), row.values())).status().stage();
		return stage != null && stage.isEnded();
	}

	/** What the measures would stand at with this file. */
	private Map<MeasureNumber, MeasureStatus> withRows(Map<MeasureNumber, MeasureStatus> led) {
		Map<MeasureNumber, MeasureStatus> statuses = new HashMap<>(led);
		for (CheckedRow row : this.rows) {
			MeasureNumber number = row.number();
			if (row.kind() == RowKind.LEAD && number != null) {
				statuses.put(number, new MeasureStatus(number, row.values()));
			}
		}
		return statuses;
	}

	private void add(Staging piece) {
		if (piece instanceof Staging.Begin) {
			this.head = null;
			this.rows.clear();
			this.lines.clear();
			this.others.clear();
		}
		else if (piece instanceof Staging.Head found) {
			this.head = found.head();
		}
		else if (piece instanceof Staging.Row found) {
			this.rows.add(found.row());
		}
		else if (piece instanceof Staging.Decided decided) {
			this.lines.add(decided.line());
		}
		else if (piece instanceof Staging.Found found) {
			this.others.addAll(found.findings());
		}
	}

}
