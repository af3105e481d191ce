package de.lenkungsbericht.portfolio.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import de.lenkungsbericht.portfolio.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * A finding in the making: what was found and where; the words come from
 * {@link FindingTexts}, the severity from {@link RuleSettings}.
 */
public final class FindingDraft {

	private final FindingCode code;

	private final String variant;

	private final Map<String, String> values = new LinkedHashMap<>();

	private @Nullable Severity severity;

	private String sheet = "";

	private @Nullable CellRef cell;

	private String measure = "";

	private String value = "";

	private String suggestion = "";

	private FindingDraft(FindingCode code, String variant) {
		this.code = code;
		this.variant = variant;
	}

	public static FindingDraft of(FindingCode code) {
		return new FindingDraft(code, "");
	}

	/** With a variant of the code's message. */
	public static FindingDraft of(FindingCode code, String variant) {
		return new FindingDraft(code, variant);
	}

	/** Gives a placeholder of the message its value. */
	public FindingDraft with(String placeholder, String value) {
		this.values.put(placeholder, value);
		return this;
	}

	/**
	 * Gives the finding another severity than its code has, where the contract says so
	 * (D11, L10, Z07, Z08; none of them can be configured).
	 */
	public FindingDraft as(Severity other) {
		this.severity = other;
		return this;
	}

	public FindingDraft sheet(String name) {
		this.sheet = name;
		return this;
	}

	public FindingDraft cell(@Nullable CellRef ref) {
		this.cell = ref;
		return this;
	}

	public FindingDraft measure(String number) {
		this.measure = number;
		return this;
	}

	/** What was found, as the cell shows it; also the placeholder {@code wert}. */
	public FindingDraft found(String shown) {
		this.value = shown;
		return with("wert", shown);
	}

	public FindingDraft suggest(String text) {
		this.suggestion = text;
		return this;
	}

	/** The finding, empty if the configuration switches its rule off. */
	public Optional<Finding> in(RuleSettings settings) {
		return settings.severity(this.code)
			.map((inForce) -> finding((this.severity != null) ? this.severity : inForce));
	}

	private Finding finding(Severity inForce) {
		return new Finding(this.code, inForce, this.sheet, this.cell, this.measure, this.value,
				FindingTexts.message(this.code, this.variant, this.values),
				FindingTexts.consequence(this.code, inForce), this.suggestion);
	}

}
