package de.lenkungsbericht.portfolio.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every German text about findings, from {@code findings_de.properties}. A message has
 * named placeholders, {@code {wert}}; a code may have variants of its message.
 */
public final class FindingTexts {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

	private static final Properties TEXTS = load();

	private FindingTexts() {
	}

	/** What the code is about, in a few words, for the help sheet. */
	public static String summary(FindingCode code) {
		return text(code + ".summary");
	}

	/** What to do about it, for the help sheet. */
	public static String remedy(FindingCode code) {
		return text(code + ".remedy");
	}

	/** What follows from a finding of the code with its own severity. */
	public static String consequence(FindingCode code) {
		return text(code + ".consequence");
	}

	/**
	 * What follows from a finding with the severity it has been given: one that is
	 * lowered no longer rejects anything.
	 */
	public static String consequence(FindingCode code, Severity severity) {
		String own = TEXTS.getProperty(code + ".consequence." + severity.name().toLowerCase(Locale.ROOT));
		if (own != null) {
			return own;
		}
		boolean milder = code.severity() == Severity.FEHLER && severity != Severity.FEHLER;
		return milder ? text("lowered.consequence") : consequence(code);
	}

	/**
	 * What is wrong and what to enter instead.
	 * @param variant name of a variant of the message, empty for the plain one
	 * @param values what to put in the place of each placeholder, by its name
	 * @throws IllegalArgumentException if a placeholder has no value
	 */
	public static String message(FindingCode code, String variant, Map<String, String> values) {
		String key = code + ".message" + (variant.isEmpty() ? "" : "." + variant);
		return PLACEHOLDER.matcher(text(key)).replaceAll((match) -> {
			String value = values.get(match.group(1));
			if (value == null) {
				throw new IllegalArgumentException(key + " needs a value for " + match.group());
			}
			return Matcher.quoteReplacement(value);
		});
	}

	private static String text(String key) {
		String text = TEXTS.getProperty(key);
		if (text == null) {
			throw new IllegalArgumentException("No text " + key);
		}
		return text;
	}

	private static Properties load() {
		Properties properties = new Properties();
		InputStream stream = Objects.requireNonNull(FindingTexts.class.getResourceAsStream("findings_de.properties"));
		try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return properties;
	}

}
