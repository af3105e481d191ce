package de.lenkungsbericht.job.setting;

import java.util.Optional;

import de.lenkungsbericht.portfolio.finding.Severity;
import org.jspecify.annotations.Nullable;

/** What the configuration may make of a rule, in the words of the configuration. */
public enum RuleLevel {

	WARNUNG(Severity.WARNUNG), HINWEIS(Severity.HINWEIS),
	/** Switched off. */
	AUS(null);

	private final Optional<Severity> severity;

	RuleLevel(@Nullable Severity severity) {
		this.severity = Optional.ofNullable(severity);
	}

	Optional<Severity> severity() {
		return this.severity;
	}

}
