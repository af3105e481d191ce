package de.lenkungsbericht.job.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.job.step.Staging;
import de.lenkungsbericht.job.step.SubmissionPieces;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.portfolio.judgement.PriorStatus;
import de.lenkungsbericht.submission.WorkbookReader;
import de.lenkungsbericht.validation.SubmissionCheck;
import de.lenkungsbericht.validation.SubmissionJudge;
import org.jspecify.annotations.Nullable;

/** Gathers in memory what a run would stage of one file, and has it judged. */
final class FileCheck {

	/** A check leaves no receipt. */
	private static final long NO_RECEIPT = 0;

	private @Nullable CheckedHead head;

	private final List<CheckedRow> rows = new ArrayList<>();

	private final List<Finding> others = new ArrayList<>();

	private FileCheck() {
	}

	static FileCheck of(Path file, SubmissionCheck check, WorkbookReader reader) {
		FileCheck gathered = new FileCheck();
		try (SubmissionPieces pieces = new SubmissionPieces(NO_RECEIPT, String.valueOf(file.getFileName()), check,
				reader, file)) {
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
	CheckedFile judged(DepartmentId owner, SubmissionJudge judge, @Nullable PriorStatus prior) {
		Judgement judgement = judge.judge(owner, this.head, this.rows, this.others,
				(prior != null) ? prior : PriorStatus.NONE);
		return CheckedFile.of(this.head, this.rows, this.others, judgement, prior != null);
	}

	private void add(Staging piece) {
		if (piece instanceof Staging.Begin) {
			this.head = null;
			this.rows.clear();
			this.others.clear();
		}
		else if (piece instanceof Staging.Head found) {
			this.head = found.head();
		}
		else if (piece instanceof Staging.Row found) {
			this.rows.add(found.row());
		}
		else if (piece instanceof Staging.Found found) {
			this.others.addAll(found.findings());
		}
	}

}
