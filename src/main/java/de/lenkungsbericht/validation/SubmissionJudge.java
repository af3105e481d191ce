package de.lenkungsbericht.validation;

import java.util.List;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.portfolio.judgement.PriorStatus;
import de.lenkungsbericht.validation.whole.WholeCheck;
import org.jspecify.annotations.Nullable;

/**
 * Judges a checked submission as a whole, against what was accepted before: K05 to K07,
 * Z03, Z13, and what becomes of it and of each row.
 */
public final class SubmissionJudge {

	private final WholeCheck check;

	public SubmissionJudge(Catalogue catalogue, RuleSettings settings) {
		this.check = new WholeCheck(catalogue, settings);
	}

	/**
	 * Draws the verdict.
	 * @param owner the department in whose drop folder the file lies
	 * @param head {@code null} if the file could not be opened
	 * @param rows all filled rows, those skipped included
	 * @param fileFindings those of D found outside the head
	 * @param prior what was accepted from the department before
	 */
	public Judgement judge(DepartmentId owner, @Nullable CheckedHead head, List<CheckedRow> rows,
			List<Finding> fileFindings, PriorStatus prior) {
		return this.check.judge(owner, head, rows, fileFindings, prior);
	}

}
