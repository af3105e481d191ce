package de.lenkungsbericht.validation.whole;

import java.util.List;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.portfolio.judgement.PriorStatus;
import org.jspecify.annotations.Nullable;

/** Judges a submission as a whole. */
public final class WholeCheck {

	private static final List<WholeRule> RULES = List.of(new K05BeforeLastAccepted(), new K06RowDiffers(),
			new K07NothingToConfirm(), new Z03NumberTwice(), new Z13MeasureAbsent());

	private final Catalogue catalogue;

	private final RuleSettings settings;

	public WholeCheck(Catalogue catalogue, RuleSettings settings) {
		this.catalogue = catalogue;
		this.settings = settings;
	}

	public Judgement judge(DepartmentId owner, @Nullable CheckedHead head, List<CheckedRow> rows,
			List<Finding> fileFindings, PriorStatus prior) {
		if (head == null || head.failsOnFile() || hasError('D', fileFindings)) {
			return Verdicts.UNREAD;
		}
		WholeFacts facts = WholeFacts.of(this.catalogue, owner, head, rows, prior);
		List<Finding> findings = RULES.stream()
			.flatMap((rule) -> rule.check(facts))
			.flatMap((draft) -> draft.in(this.settings).stream())
			.toList();
		boolean headRejects = hasError('K', head.findings()) || hasError('K', findings);
		return Verdicts.of(facts, rows, headRejects, findings);
	}

	private static boolean hasError(char group, List<Finding> findings) {
		return findings.stream().anyMatch((finding) -> finding.isError() && finding.code().group() == group);
	}

}
