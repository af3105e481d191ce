package de.lenkungsbericht.cli;

import java.nio.file.Path;
import java.util.List;

import de.lenkungsbericht.testing.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a run was writing when it was killed does not lie about for ever. */
class UnfinishedFilesTests {

	private static final List<String> LEFT = List.of("output/massnahmen.csv.unfertig",
			"output/state/stand.json.unfertig", "output/state/eingang/00000001.json.unfertig",
			"output/state/laeufe/00000001.json.unfertig", "output/state/rueckmeldungen/ab12.unfertig",
			"output/state/ruecknahmen/00000001.json.unfertig", "output/state/loeschungen/00000001.json.unfertig",
			"output/state/benachrichtigungen/00000001.json.unfertig", "output/state/kataloge/ab12.tmp");

	@Test
	void theNextRunTidiesUp(@TempDir Path directory) throws Exception {
		County county = new County(directory);
		LEFT.forEach((path) -> Disk.write(county.path(path.replace(".tmp", ".tmp/stellen.csv")), "cut off"));
		assertThat(county.consolidate()).isZero();
		assertThat(LEFT).allSatisfy((path) -> assertThat(county.path(path)).doesNotExist());
	}

}
