package de.lenkungsbericht.fault;

import java.nio.file.Path;
import java.util.Map;

import de.lenkungsbericht.testing.SubmissionFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nights: the first went well, in the second submissions of all kinds wait. To be
 * copied and disturbed.
 *
 * @param before the evening before the second
 * @param old what users had after the first
 * @param oracle knows what they have after the second where nothing disturbs it
 */
record Nights(DisturbedCounty before, Map<String, String> old, Oracle oracle) {

	static Nights in(Path folder) {
		DisturbedCounty before = DisturbedCounty.make(folder.resolve("before"))
			.drop("jugend", "juni.xlsx", SubmissionFile.of("jugend").row("KJ-02"));
		assertThat(before.consolidate().exitCode()).isZero();
		Map<String, String> old = before.outputs();
		before.at("2020-06-24T00:00:00Z").dropAllKinds();
		DisturbedCounty undisturbed = before.copy(folder.resolve("undisturbed"));
		assertThat(undisturbed.consolidate().exitCode()).isEqualTo(3);
		stillThere(old, undisturbed.outputs(), "undisturbed");
		Oracle oracle = new Oracle(undisturbed.outputs());
		oracle.holds(undisturbed, "undisturbed");
		return new Nights(before, old, oracle);
	}

	/**
	 * What a user finds after the run was cut off: every output that was there, and each
	 * whole, old or new.
	 */
	void everyOutputIsOldOrNew(DisturbedCounty county, String what) {
		Map<String, String> found = county.outputs();
		stillThere(this.old, found, what);
		found.forEach((path, content) -> {
			if (!path.matches(".*(/\\.|\\.unfertig$).*")) {
				assertThat(content).as("%s: %s is whole", what, path)
					.isIn(this.old.get(path), this.oracle.undisturbed().get(path));
			}
		});
	}

	/** No run takes an output away, even if the new one has another day in its name. */
	private static void stillThere(Map<String, String> old, Map<String, String> found, String what) {
		assertThat(old).isNotEmpty();
		assertThat(found).as("%s: what there was before", what).containsKeys(old.keySet().toArray(String[]::new));
	}

}
