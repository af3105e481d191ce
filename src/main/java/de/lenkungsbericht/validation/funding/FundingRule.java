package de.lenkungsbericht.validation.funding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;

/**
 * A rule of funding.
 *
 * @param at the column whose cell the finding is put at
 * @param named the columns it looks at; it is skipped if one has a FEHLER
 * @param applies whether there is something to find
 * @param variant of the message, empty for the plain one
 * @param words what the message's placeholders stand for
 */
record FundingRule(FindingCode code, Column at, List<Column> named, Predicate<FundingFacts> applies, String variant,
		Function<FundingFacts, Map<String, String>> words) {

	static FundingRule of(FindingCode code, Column at, Predicate<FundingFacts> applies, Column... named) {
		return new FundingRule(code, at, List.of(named), applies, "", (facts) -> Map.of());
	}

	FundingRule saying(Function<FundingFacts, Map<String, String>> told) {
		return new FundingRule(this.code, this.at, this.named, this.applies, this.variant, told);
	}

	FundingRule inWords(String other) {
		return new FundingRule(this.code, this.at, this.named, this.applies, other, this.words);
	}

	Optional<Found> check(FundingFacts facts) {
		if (this.named.stream().anyMatch(facts.faulty()::contains) || !this.applies.test(facts)) {
			return Optional.empty();
		}
		FindingDraft draft = FindingDraft.of(this.code, this.variant);
		this.words.apply(facts).forEach(draft::with);
		return Optional.of(new Found(this.at, draft));
	}

}
