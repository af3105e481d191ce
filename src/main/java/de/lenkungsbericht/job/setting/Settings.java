package de.lenkungsbericht.job.setting;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.portfolio.notation.Sha256;
import de.lenkungsbericht.submission.ReadLimits;

/**
 * The part of the configuration that decides about verdicts. As a text it is kept with
 * each run, so that a restart judges by what was in force when the run began.
 */
public record Settings(RuleSettings rules, ReadLimits limits) {

	private static final String RULE = "rules.";

	private static final String OFF = "aus";

	/** What the configuration says. */
	public static Settings of(LenkungsberichtProperties properties) {
		LenkungsberichtProperties.Limits limits = properties.limits();
		return new Settings(properties.ruleSettings(),
				new ReadLimits(limits.maxSize().toBytes(), limits.maxRows(), limits.maxUnpacked().toBytes()));
	}

	/** Reads again what {@link #text()} wrote. */
	public static Settings parse(String text) {
		Map<String, String> values = text.lines()
			.map((line) -> line.split("=", 2))
			.collect(Collectors.toMap((pair) -> pair[0], (pair) -> pair[1]));
		Map<FindingCode, Optional<Severity>> overrides = new TreeMap<>();
		values.forEach((key, value) -> {
			if (key.startsWith(RULE)) {
				overrides.put(FindingCode.valueOf(key.substring(RULE.length())), severity(value));
			}
		});
		return new Settings(new RuleSettings(overrides), new ReadLimits(Long.parseLong(values.get("limits.max-size")),
				Integer.parseInt(values.get("limits.max-rows")), Long.parseLong(values.get("limits.max-unpacked"))));
	}

	/** A line per value, in a fixed order. */
	public String text() {
		StringBuilder text = new StringBuilder();
		text.append("limits.max-rows=").append(this.limits.maxRows()).append('\n');
		text.append("limits.max-size=").append(this.limits.maxBytes()).append('\n');
		text.append("limits.max-unpacked=").append(this.limits.maxUnpackedBytes()).append('\n');
		new TreeMap<>(this.rules.overrides()).forEach((code, severity) -> text.append(RULE)
			.append(code)
			.append('=')
			.append(severity.map((lowered) -> lowered.name().toLowerCase(Locale.ROOT)).orElse(OFF))
			.append('\n'));
		return text.toString();
	}

	/** SHA-256 of {@link #text()}. */
	public String hash() {
		return Sha256.of(text().getBytes(StandardCharsets.UTF_8));
	}

	private static Optional<Severity> severity(String value) {
		return value.equals(OFF) ? Optional.empty() : Optional.of(Severity.valueOf(value.toUpperCase(Locale.ROOT)));
	}

}
