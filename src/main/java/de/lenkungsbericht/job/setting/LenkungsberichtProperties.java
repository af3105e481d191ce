package de.lenkungsbericht.job.setting;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.finding.Severity;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an administrator can set, in {@code application.yml} beside the catalogue.
 *
 * @param settle how long a file must rest before it is taken; waited once a run
 * @param zeitzone in which days begin
 * @param rules severities lowered, or rules switched off
 * @param limits what a submission may not exceed (D04)
 * @param threads how many submissions are read at the same time
 * @param metricsFile where figures of each run are written for a monitoring system; empty
 * for nowhere
 * @param mail who is told what by mail
 */
@ConfigurationProperties(prefix = "lenkungsbericht", ignoreUnknownFields = false)
public record LenkungsberichtProperties(@DefaultValue("10s") Duration settle,
		@DefaultValue("Europe/Berlin") ZoneId zeitzone, @DefaultValue Map<FindingCode, RuleLevel> rules,
		@DefaultValue Limits limits, @DefaultValue("2") int threads, @DefaultValue("") String metricsFile,
		@DefaultValue Mail mail) {

	public LenkungsberichtProperties {
		rules = Map.copyOf(rules);
		require(!settle.isNegative(), "settle must not be negative");
		require(threads >= 1 && threads <= 64, "threads must be 1 to 64");
		ruleSettings(rules);
	}

	RuleSettings ruleSettings() {
		return ruleSettings(this.rules);
	}

	/** Where the metrics of a run go, empty for nowhere. */
	public Optional<Path> metrics() {
		return this.metricsFile.isBlank() ? Optional.empty() : Optional.of(Path.of(this.metricsFile).toAbsolutePath());
	}

	private static RuleSettings ruleSettings(Map<FindingCode, RuleLevel> rules) {
		Map<FindingCode, Optional<Severity>> overrides = new TreeMap<>();
		rules.forEach((code, level) -> overrides.put(code, level.severity()));
		return new RuleSettings(overrides);
	}

	private static void require(boolean condition, String expectation) {
		if (!condition) {
			throw new IllegalArgumentException("lenkungsbericht." + expectation);
		}
	}

	/**
	 * Who is told what by mail. The mail server itself is described by Spring's own
	 * {@code spring.mail}.
	 *
	 * @param from the address that mail comes from
	 * @param projectOffice the address that summaries go to, and answers
	 * @param remindBefore days before abgabe_bis on which departments are reminded; 0 for
	 * not at all
	 * @param remindAfter days after it, likewise
	 * @param maxAttachment up to which size a feedback is attached
	 * @param timeLimit how long a run may spend on mail
	 */
	public record Mail(@DefaultValue("false") boolean enabled, @DefaultValue("") String from,
			@DefaultValue("") String projectOffice, @DefaultValue("7") int remindBefore,
			@DefaultValue("1") int remindAfter, @DefaultValue("8MB") DataSize maxAttachment,
			@DefaultValue("5m") Duration timeLimit) {

		private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+");

		private static final int LONGEST = 60;

		public Mail {
			require(!enabled || isAddress(from), "mail.from must be an address, since mail.enabled is true");
			require(!enabled || isAddress(projectOffice),
					"mail.project-office must be an address, since mail.enabled is true");
			require(remindBefore >= 0 && remindBefore <= LONGEST, "mail.remind-before must be 0 to 60");
			require(remindAfter >= 0 && remindAfter <= LONGEST, "mail.remind-after must be 0 to 60");
			require(maxAttachment.toBytes() >= 0, "mail.max-attachment must not be negative");
			require(timeLimit.toSeconds() >= 1, "mail.time-limit must be at least 1s");
		}

		private static boolean isAddress(String text) {
			return ADDRESS.matcher(text).matches();
		}

	}

	/**
	 * What a submission may not exceed.
	 *
	 * @param maxSize of the file
	 * @param maxRows filled rows below the header
	 * @param maxUnpacked of what is packed in the file
	 */
	public record Limits(@DefaultValue("20MB") DataSize maxSize, @DefaultValue("20000") int maxRows,
			@DefaultValue("1GB") DataSize maxUnpacked) {

		public Limits {
			require(maxSize.toBytes() > 0, "limits.max-size must be above 0");
			require(maxRows > 0, "limits.max-rows must be above 0");
			require(maxUnpacked.toBytes() > 0, "limits.max-unpacked must be above 0");
		}

	}

}
