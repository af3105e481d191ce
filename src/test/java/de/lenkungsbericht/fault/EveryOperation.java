package de.lenkungsbericht.fault;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import de.lenkungsbericht.cli.ClockedProgram;
import de.lenkungsbericht.testing.fault.Faults;
import org.assertj.core.api.SoftAssertions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Has file operations of a run fail, one a time, in a virtual machine that is started
 * with the fault points.
 */
final class EveryOperation {

	/** What stands before the number of operations in the output. */
	static final String COUNTED = "File operations of a run: ";

	private final Nights nights;

	private final Path folder;

	private final Pattern names;

	private final SoftAssertions findings = new SoftAssertions();

	private EveryOperation(Path folder, Pattern names) {
		this.names = names;
		this.nights = Nights.in(folder);
		this.folder = folder;
	}

	/**
	 * Prints each operation, then how many there are.
	 * @param arguments a folder to work in, then {@code draw}, the seed and how many are
	 * drawn by it; or {@code from}, the first and how many from there on; or {@code of}
	 * and what the names of all that fail contain
	 */
	public static void main(String[] arguments) {
		Pattern names = Pattern.compile(arguments[1].equals("of") ? Pattern.quote(arguments[2]) : "");
		EveryOperation loop = new EveryOperation(Path.of(arguments[0]), names);
		int operations = loop.count();
		switch (arguments[1]) {
			case "draw" -> new Random(Long.parseLong(arguments[2])).ints(Integer.parseInt(arguments[3]), 1, operations)
				.forEach(loop::fails);
			case "from" -> {
				int first = Integer.parseInt(arguments[2]);
				IntStream.range(first, first + Integer.parseInt(arguments[3])).forEach(loop::fails);
			}
			default -> IntStream.rangeClosed(1, operations).forEach(loop::fails);
		}
		System.out.println(COUNTED + operations);
		loop.findings.assertAll();
	}

	private int count() {
		DisturbedCounty county = this.nights.before().copy(this.folder.resolve("counted"));
		Faults.failAt(this.names, 0);
		county.consolidate();
		return Faults.hits().size();
	}

	/** Past the last operation nothing fails. */
	private void fails(int n) {
		DisturbedCounty county = this.nights.before().copy(this.folder.resolve("failing" + n));
		Faults.failAt(this.names, n);
		ClockedProgram.Ended ended = county.consolidate();
		List<String> hits = Faults.hits();
		Faults.failAt(0);
		if (hits.size() >= n) {
			String what = "no. " + n + " " + hits.get(n - 1).replace(this.folder.getFileName() + "/", "") + " → "
					+ ended.exitCode();
			System.out.println(what);
			this.findings.check(() -> judge(county, what, ended));
		}
		county.delete();
	}

	private void judge(DisturbedCounty county, String what, ClockedProgram.Ended ended) {
		boolean goesOn = ended.exitCode() == 0 || ended.exitCode() == 3;
		if (goesOn && !county.outputs().equals(this.nights.oracle().undisturbed())) {
			assertThat(county.text("output/laufprotokoll.txt"))
				.as("%s, outputs %s instead of %s", what, county.outputs(), this.nights.oracle().undisturbed())
				.containsAnyOf("D05", "ließ sich nicht");
			county.consolidate();
			this.nights.oracle().nothingIsMissing(county, what);
			return;
		}
		if (goesOn && !couldNotDelete(what)) {
			this.nights.oracle().holds(county, what);
		}
		else if (goesOn) {
			assertThat(county.outputs()).as("%s: outputs", what).isEqualTo(this.nights.oracle().undisturbed());
		}
		else {
			assertThat(ended.exitCode()).as("%s: %s", what, ended.said()).isIn(1, 2);
			this.nights.everyOutputIsOldOrNew(county, what);
		}
		this.nights.oracle().isSetRightByTheNextRun(county, what);
	}

	/** Then something is left about until the next run. */
	private static boolean couldNotDelete(String what) {
		return what.matches("no\\. \\d+ (delete|(list|look) \\S+/tmp/).*");
	}

}
