package de.lenkungsbericht.portfolio.finding;

import java.util.Map;
import java.util.Optional;

/**
 * The severities in force: those of the contract, lowered or switched off where the
 * configuration says so.
 *
 * @param overrides lowered severities; an empty value switches the rule off
 */
public record RuleSettings(Map<FindingCode, Optional<Severity>> overrides) {

	public static final RuleSettings DEFAULT = new RuleSettings(Map.of());

	/**
	 * Checks that only what may be configured is, and only downwards.
	 * @throws IllegalArgumentException naming the code otherwise
	 */
	public RuleSettings {
		overrides = Map.copyOf(overrides);
		overrides.forEach(RuleSettings::check);
	}

	/** The severity in force, empty if the rule is switched off. */
	public Optional<Severity> severity(FindingCode code) {
		return this.overrides.getOrDefault(code, Optional.of(code.severity()));
	}

	private static void check(FindingCode code, Optional<Severity> severity) {
		if (!code.isConfigurable()) {
			throw new IllegalArgumentException(code + " cannot be configured; only F, P, Z05 and Z13 can");
		}
		if (severity.isPresent() && severity.get().compareTo(code.severity()) < 0) {
			throw new IllegalArgumentException(code + " can be lowered, not raised above " + code.severity());
		}
	}

}
