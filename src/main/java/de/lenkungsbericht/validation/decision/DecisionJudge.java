package de.lenkungsbericht.validation.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.judgement.CheckedDecision;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.Disposition;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.validation.whole.Verdicts;
import org.jspecify.annotations.Nullable;

/**
 * Judges a checked file with decisions as a whole, against what was decided before: L12
 * to L14, and what becomes of it and of each line.
 */
public final class DecisionJudge {

	private final RuleSettings settings;

	public DecisionJudge(RuleSettings settings) {
		this.settings = settings;
	}

	/**
	 * Draws the verdict.
	 * @param head {@code null} if the file could not be opened
	 * @param lines all filled lines, those skipped included
	 * @param fileFindings those of D found outside the head
	 * @param prior the decisions in force before
	 */
	public Judgement judge(@Nullable CheckedHead head, List<CheckedDecision> lines, List<Finding> fileFindings,
			Map<Decision.Key, Decision> prior) {
		if (head == null || head.failsOnFile() || fileFindings.stream().anyMatch(Finding::isError)) {
			return Verdicts.UNREAD;
		}
		DecisionFile file = new DecisionFile(head.measuresSheet(), lines, prior);
		List<FindingDraft> contradictions = L12LinesContradict.check(file).toList();
		Set<Integer> contradicting = L12LinesContradict.rows(file);
		Map<Integer, Disposition> dispositions = new HashMap<>();
		List<CheckedDecision> accepted = new ArrayList<>();
		for (CheckedDecision line : lines) {
			Disposition disposition = disposition(line, contradicting);
			dispositions.put(line.rowNumber(), disposition);
			if (disposition == Disposition.ACCEPTED) {
				accepted.add(line);
			}
		}
		return Verdicts.of(dispositions, false,
				found(contradictions.stream(), L13Replaces.check(file, accepted), L14NothingDecided.check(file)));
	}

	private static Disposition disposition(CheckedDecision line, Set<Integer> contradicting) {
		if (line.skipped()) {
			return Disposition.SKIPPED;
		}
		boolean rejected = line.hasError() || line.decision() == null || contradicting.contains(line.rowNumber());
		return rejected ? Disposition.REJECTED : Disposition.ACCEPTED;
	}

	@SafeVarargs
	private List<Finding> found(Stream<FindingDraft>... drafts) {
		return Stream.of(drafts).flatMap((each) -> each).flatMap((draft) -> draft.in(this.settings).stream()).toList();
	}

}
