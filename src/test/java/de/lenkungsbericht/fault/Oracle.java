package de.lenkungsbericht.fault;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.cli.ClockedProgram;
import de.lenkungsbericht.portfolio.notation.Sha256;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What has to hold when a run has come to its end after whatever disturbed the runs
 * before it.
 *
 * @param undisturbed the outputs of a county where nothing happened
 */
record Oracle(Map<String, String> undisturbed) {

	/** An exit code that tells of a rejection, as there is one in every county. */
	private static final int REJECTED = 3;

	/** The next run sets everything right, and the one after it finds nothing to do. */
	void isSetRightByTheNextRun(DisturbedCounty county, String what) {
		boolean complete = county.outputs().equals(this.undisturbed);
		ClockedProgram.Ended next = county.consolidate();
		if (next.exitCode() != 0 || !complete) {
			assertThat(next.exitCode()).as("%s: the exit code of the next run, which said %s", what, next.said())
				.isEqualTo(REJECTED);
		}
		holds(county, what);
		assertThat(county.consolidate().exitCode()).as("%s: a run without news", what).isZero();
		holds(county, what);
	}

	/** Everything is as if nothing had happened, and nothing is left about. */
	void holds(DisturbedCounty county, String what) {
		assertThat(difference(this.undisturbed, county.outputs())).as("%s: outputs that differ", what).isEmpty();
		nothingIsMissing(county, what);
	}

	/**
	 * The same where a run was lost or given up: a submission stands under the run that
	 * judged it, which may be a later one, and so in another place of the lists.
	 */
	void holdsButForTheOrder(DisturbedCounty county, String what) {
		assertThat(difference(inAnyOrder(this.undisturbed), inAnyOrder(county.outputs())))
			.as("%s: outputs that differ", what)
			.isEmpty();
		nothingIsMissing(county, what);
	}

	/** The master lists the submissions too; of it only the name is compared. */
	private static Map<String, String> inAnyOrder(Map<String, String> outputs) {
		Map<String, String> comparable = new TreeMap<>(outputs);
		comparable.computeIfPresent("output/meldungen.csv",
				(path, csv) -> csv.lines().sorted().collect(Collectors.joining("\n")));
		comparable.replaceAll((path, content) -> path.startsWith("output/Massnahmenmaster") ? "" : content);
		return comparable;
	}

	/** The outputs that differ, with the lines only expected and those only found. */
	private static List<String> difference(Map<String, String> expected, Map<String, String> found) {
		Set<String> paths = new TreeSet<>(expected.keySet());
		paths.addAll(found.keySet());
		return paths.stream()
			.filter((path) -> !Objects.equals(expected.get(path), found.get(path)))
			.map((path) -> path + ": expected only " + without(expected.get(path), found.get(path)) + ", found only "
					+ without(found.get(path), expected.get(path)))
			.toList();
	}

	private static List<String> without(@Nullable String some, @Nullable String others) {
		Set<String> known = Stream.ofNullable(others).flatMap(String::lines).collect(Collectors.toSet());
		return Stream.ofNullable(some).flatMap(String::lines).filter((line) -> !known.contains(line)).toList();
	}

	/** Every copy is whole, everything counted once, no stray file. */
	void nothingIsMissing(DisturbedCounty county, String what) {
		county.dropped().values().forEach((sha) -> {
			assertThat(Sha256.of(county.bytes("output/state/eingang/" + sha))).as("%s: the copy is whole", what)
				.isEqualTo(sha);
			assertThat(county.text("output/meldungen.csv").lines().filter((line) -> line.contains(sha)))
				.as("%s: counted once", what)
				.hasSize(1);
		});
		assertThat(stray(county)).as("%s: stray files", what).isEmpty();
	}

	private static List<String> stray(DisturbedCounty county) {
		return county.all()
			.stream()
			.filter((file) -> file.startsWith("tmp/")
					|| file.matches(".*(\\.unfertig|\\.tmp|_neu\\.\\w+)|output/(\\.entwurf|state/datenbank\\.neu).*"))
			.toList();
	}

}
