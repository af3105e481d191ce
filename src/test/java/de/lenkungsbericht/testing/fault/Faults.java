package de.lenkungsbericht.testing.fault;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What is to go wrong in this virtual machine, and where. A fault point has a name: a
 * verb and what it is done to, such as {@code move output/massnahmen.csv.unfertig} or
 * {@code commit submission}; paths are those below the working directory.
 */
public final class Faults {

	/** System property: the folder whose files have fault points. */
	static final String BELOW = "fault.below";

	/** System property: the virtual machine is halted at the points that match. */
	static final String HALT_AT = "fault.halt";

	/**
	 * System property: the database refuses what it is asked at the points that match.
	 */
	static final String REFUSE_AT = "fault.refuse";

	/** System property: at which of the points that match, from 1. */
	static final String OCCURRENCE = "fault.occurrence";

	/** What a halted process ends with, as one that was killed. */
	public static final int HALTED = 137;

	private static final Pattern ANY = Pattern.compile("");

	private static final @Nullable Pattern POINT = pattern(HALT_AT);

	private static final @Nullable Pattern REFUSED = pattern(REFUSE_AT);

	/** What else happens at the halt. */
	private static @Nullable Halting halting;

	private static final List<String> HITS = new ArrayList<>();

	private static int untilFault = Integer.getInteger(OCCURRENCE, 1);

	private static Pattern considered = ANY;

	private static int failing;

	private Faults() {
	}

	/** The n-th file operation from now on fails, once. From 1; 0 for none. */
	public static synchronized void failAt(int n) {
		failAt(ANY, n);
	}

	/** The same of those alone whose names match. */
	public static synchronized void failAt(Pattern names, int n) {
		HITS.clear();
		considered = names;
		failing = n;
	}

	/** The file operations considered since then, by name. */
	public static synchronized List<String> hits() {
		return List.copyOf(HITS);
	}

	/**
	 * Passes a fault point of file access.
	 * @throws IOException if it is its turn to fail
	 */
	static synchronized void file(String name) throws IOException {
		pass(name);
		if (!considered.matcher(name).find()) {
			return;
		}
		HITS.add(name);
		if (HITS.size() == failing) {
			throw new IOException("Injected: " + name);
		}
	}

	/**
	 * Passes a fault point of database access. An SQLException is not thrown here: while
	 * the file system is set up nothing but the base of Java can be loaded.
	 * @return whether the database refuses
	 */
	static synchronized boolean database(String name) {
		pass(name);
		boolean refused = isTurnOf(REFUSED, name);
		if (refused) {
			System.err.println("Refused: " + name);
		}
		return refused;
	}

	private static void pass(String name) {
		if (isTurnOf(POINT, name)) {
			System.err.println("Halted at: " + name);
			Runtime.getRuntime().halt(halt());
		}
	}

	/** What the process ends with: a halt that fails must not look like one. */
	private static int halt() {
		try {
			if (halting != null) {
				halting.run();
			}
			return HALTED;
		}
		catch (IOException | RuntimeException ex) {
			System.err.println("The halt failed: " + ex);
			return 1;
		}
	}

	/** Has something happen at the halt, just before the process ends. */
	static synchronized void beforeHalt(Halting work) {
		halting = work;
	}

	private static boolean isTurnOf(@Nullable Pattern points, String name) {
		return points != null && points.matcher(name).find() && --untilFault == 0;
	}

	private static @Nullable Pattern pattern(String property) {
		String expression = System.getProperty(property);
		return (expression != null) ? Pattern.compile(expression) : null;
	}

	/** What is done at the halt. */
	@FunctionalInterface
	interface Halting {

		void run() throws IOException;

	}

}
