package de.lenkungsbericht.job.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.job.step.Copy;
import de.lenkungsbericht.job.step.FileRules;
import de.lenkungsbericht.job.step.Prior;
import de.lenkungsbericht.job.step.Staging;
import de.lenkungsbericht.job.step.SubmissionPieces;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.judgement.CheckedDecision;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;
import de.lenkungsbericht.portfolio.judgement.Judgement;
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

	/**
	 * What would become of the file.
	 * @param prior {@code null} if nothing is stored yet
	 */
	CheckedFile judged(DepartmentId owner, FileRules rules, @Nullable Prior prior) {
		Prior before = (prior != null) ? prior : Prior.NONE;
		Judgement judgement = rules.judge(owner, this.head, this.rows, this.lines, this.others, before);
		List<Finding> found = new ArrayList<>(this.others);
		this.rows.forEach((row) -> found.addAll(row.findings()));
		this.lines.forEach((line) -> found.addAll(line.findings()));
		found.removeIf(before::settles);
		return CheckedFile.of(this.head, found, judgement, prior != null);
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
