package de.lenkungsbericht.portfolio.decision;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts a committee's name into a sentence. */
public final class CommitteeName {

	/** What the first word of a name ends in, by its article. */
	private static final Map<String, List<String>> ENDINGS = Map.of("der",
			List.of("ausschuss", "tag", "rat", "kreis", "vorstand", "senat"), "die",
			List.of("gruppe", "versammlung", "kommission", "runde", "konferenz", "vertretung"), "das",
			List.of("gremium", "team", "kollegium", "forum"));

	private CommitteeName() {
	}

	/**
	 * {@code der Kreistag}, {@code die Lenkungsgruppe Sozialstrategie}; a name of another
	 * kind as {@code das Gremium „Zukunft“}, which is never wrong.
	 */
	public static String withArticle(String name) {
		String first = name.split(" ", 2)[0].toLowerCase(Locale.GERMAN);
		return ENDINGS.entrySet()
			.stream()
			.filter((each) -> each.getValue().stream().anyMatch(first::endsWith))
			.map((each) -> each.getKey() + " " + name)
			.findFirst()
			.orElse("das Gremium „" + name + "“");
	}

	/** The same at the beginning of a sentence. */
	public static String beginning(String name) {
		String told = withArticle(name);
		return told.substring(0, 1).toUpperCase(Locale.GERMAN) + told.substring(1);
	}

}
