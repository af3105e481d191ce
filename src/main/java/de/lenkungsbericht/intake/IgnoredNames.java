package de.lenkungsbericht.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of files that are nobody's submission and nobody wants to hear of. */
final class IgnoredNames {

	/** How the name begins of the file that Excel keeps beside one that it has open. */
	static final String OPEN_IN_EXCEL = "~$";

	private static final Set<String> NAMES = Set.of("thumbs.db", "desktop.ini");

	private static final List<String> ENDINGS = List.of(".tmp", ".part", ".crdownload");

	private IgnoredNames() {
	}

	static boolean contains(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return name.startsWith(OPEN_IN_EXCEL) || name.startsWith(".") || NAMES.contains(lower)
				|| ENDINGS.stream().anyMatch(lower::endsWith);
	}

}
