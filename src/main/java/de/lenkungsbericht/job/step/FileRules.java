package de.lenkungsbericht.job.step;

import java.time.LocalDate;
import java.util.List;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.judgement.CheckedDecision;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.submission.WorkbookReader;
import de.lenkungsbericht.validation.SubmissionJudge;
import de.lenkungsbericht.validation.SubmissionRules;
import de.lenkungsbericht.validation.decision.DecisionJudge;
import de.lenkungsbericht.validation.decision.DecisionRules;
import org.jspecify.annotations.Nullable;

/**
 * The rules for files of either kind: what departments report and what was decided. The
 * drop folder says which. Safe for use by several threads.
 */
public final class FileRules {

	private final SubmissionRules measures;

	private final DecisionRules decisions;

	private final SubmissionJudge measuresJudge;

	private final DecisionJudge decisionJudge;

	public FileRules(Catalogue catalogue, RuleSettings settings) {
		this.measures = new SubmissionRules(catalogue, settings);
		this.decisions = new DecisionRules(catalogue, settings);
		this.measuresJudge = new SubmissionJudge(catalogue, settings);
		this.decisionJudge = new DecisionJudge(settings);
	}

	/**
	 * Opens a file to check it piece by piece.
	 * @param receipt number of the receipt, named in each piece
	 * @param fileName the file's name with its ending
	 * @param owner of the drop folder
	 */
	public SubmissionPieces<?> pieces(long receipt, String fileName, DepartmentId owner, LocalDate runDay,
			WorkbookReader reader, Copy copy) {
		return owner.isSteeringGroup()
				? new SubmissionPieces<>(receipt, fileName, new Checking.Decisions(this.decisions.check(runDay)),
						reader, copy)
				: new SubmissionPieces<>(receipt, fileName, new Checking.Measures(this.measures.check(owner, runDay)),
						reader, copy);
	}

	/**
	 * Judges what was checked.
	 * @param head {@code null} if the file could not be opened
	 * @param rows none of a file with decisions
	 * @param lines none of any other file
	 * @param others findings of D found outside the head
	 */
	public Judgement judge(DepartmentId owner, @Nullable CheckedHead head, List<CheckedRow> rows,
			List<CheckedDecision> lines, List<Finding> others, Prior prior) {
		return owner.isSteeringGroup() ? this.decisionJudge.judge(head, lines, others, prior.decisions())
				: this.measuresJudge.judge(owner, head, rows, others, prior.status());
	}

}
