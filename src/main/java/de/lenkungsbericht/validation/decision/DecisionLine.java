package de.lenkungsbericht.validation.decision;

import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.judgement.CheckedDecision;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.submission.TableRow;
import org.jspecify.annotations.Nullable;

/** Checks one line of the sheet Entscheidung. */
final class DecisionLine {

	private static final List<DecisionRule> RULES = List.of(new L01MeasureUnknown(), new L02OutcomeMissing(),
			new L03OutcomeUnknown(), new L04OutcomeOfOthers(), new L05CommitteeUnknown(), new L06SessionMissing(),
			new L07NoSession(), new L08SessionAhead(), new L09NoNewDate(), new L10DateUnreadable(),
			new L11DateBeforeSession(), new TitleOfDecision());

	private final DecisionFacts facts;

	private DecisionLine(DecisionFacts facts) {
		this.facts = facts;
	}

	static CheckedDecision check(DecisionFacts facts, RuleSettings settings) {
		DecisionLine line = new DecisionLine(facts);
		boolean skipped = line.isSkipped();
		List<Finding> findings = skipped ? List.of() : line.findings(settings);
		return new CheckedDecision(facts.row().rowNumber(), skipped, facts.ref(DecisionColumn.ENTSCHEIDUNG),
				facts.shown(DecisionColumn.ENTSCHEIDUNG), skipped ? null : line.decision(), findings);
	}

	/** Nothing was decided, or it is a sum or a subheading. */
	private boolean isSkipped() {
		return this.facts.isBlank(DecisionColumn.ENTRIES) || this.facts.row().shape() != TableRow.Shape.MEASURE;
	}

	private List<Finding> findings(RuleSettings settings) {
		String number = this.facts.measure().map(Measure::number).map(Object::toString).orElse("");
		Stream<FindingDraft> odd = Stream.of(DecisionColumn.values())
			.flatMap((column) -> this.facts.oddity(column).stream());
		return Stream.concat(odd, RULES.stream().flatMap((rule) -> rule.check(this.facts)))
			.flatMap((draft) -> draft.sheet(this.facts.sheet()).measure(number).in(settings).stream())
			.toList();
	}

	private @Nullable Decision decision() {
		Measure measure = this.facts.measure().orElse(null);
		Committee committee = this.facts.committee().orElse(null);
		if (measure == null || committee == null || this.facts.session().isEmpty() || this.facts.outcome().isEmpty()) {
			return null;
		}
		return new Decision(new Decision.Key(measure.number(), committee.name(), this.facts.session().get()),
				committee.role(), this.facts.outcome().get(), resubmission(), this.facts.text(DecisionColumn.VORLAGE),
				this.facts.text(DecisionColumn.BEMERKUNG));
	}

	/** A text that is no date is kept as it stands (L10). */
	private @Nullable VagueDate resubmission() {
		String text = this.facts.text(DecisionColumn.WIEDERVORLAGE);
		return text.isEmpty() ? null : this.facts.resubmission().orElseGet(() -> VagueDate.undated(text));
	}

}
