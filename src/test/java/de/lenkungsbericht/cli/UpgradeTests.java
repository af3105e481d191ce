package de.lenkungsbericht.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.mail.MailServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an older program has written goes on; what a newer one has written is left alone.
 */
class UpgradeTests {

	/** The schema of the first program that was in use. */
	private static final String FIRST_SCHEMA = "2";

	private static final String SCHEMA_BEFORE_MAIL = "3";

	private static final String RECEIPT = "output/state/eingang/00000001.json";

	@TempDir
	private Path root;

	private County county;

	private Map<String, String> before;

	@BeforeEach
	void aCountyAtWork() {
		this.county = RebuildTests.withAllKinds(this.root);
		this.before = this.county.outputs();
	}

	@Test
	void aDatabaseOfTheFirstSchemaMigratesAndGivesTheSameOutputs() {
		StoredDatabase database = StoredDatabase.of(this.county);
		String newest = database.version();
		database.asWrittenBy(FIRST_SCHEMA);
		assertThat(database.version()).isEqualTo(FIRST_SCHEMA);
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
		assertThat(this.county.outputs()).isEqualTo(this.before);
		assertThat(database.version()).isEqualTo(newest);
		assertThat(database.count("batch_job_instance WHERE job_name = 'rebuild'")).as("made anew").isZero();
	}

	@Test
	void receiptsWithoutFormatAreReadAndCompleted() {
		Disk.write(this.county.path("output/state/format"), "1\n");
		for (Path receipt : Disk.files(this.county.path("output/state/eingang"))) {
			if (receipt.toString().endsWith(".json")) {
				String text = Disk.text(receipt).replace("\"format\" : 2,", "");
				Disk.write(receipt, text.replaceAll("(?s)\"rowNumbers\" : \\{.*?},", ""));
			}
		}
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
		assertThat(this.county.outputs()).isEqualTo(this.before);
		assertThat(this.county.path(RECEIPT)).content().contains("\"format\" : 2", "\"ACCEPTED\" : \"2\"");
		assertThat(this.county.path("output/state/format")).hasContent(StoredDatabase.of(this.county).version());
	}

	@Test
	void aFolderFromBeforeThereWasMailGoesOnAndNothingOldIsMailed() {
		StoredDatabase.of(this.county).asWrittenBy(SCHEMA_BEFORE_MAIL);
		Disk.delete(this.county.path("output/state/benachrichtigungen"));
		for (Path run : Disk.files(this.county.path("output/state/laeufe"))) {
			Disk.write(run, Disk.text(run).replaceAll("(?s)  \"warnings\" : \\[.*?],\n", ""));
		}
		try (MailServer server = MailServer.start()) {
			MailedCounty.switchOn(this.county, server.port());
			assertThat(this.county.consolidate()).as(this.county.said()).isZero();
			assertThat(server.received()).isEmpty();
		}
		assertThat(this.county.outputs()).isEqualTo(this.before);
	}

	/** So a newer schema is known before the database is opened. */
	@Test
	void theFormatOfTheFolderIsRaisedWithEachMigration() {
		assertThat(this.county.path("output/state/format")).hasContent(StoredDatabase.of(this.county).version());
	}

	@Test
	void aFolderOfANewerProgramIsRefusedAndStaysToTheByte() {
		Disk.write(this.county.path("output/state/format"), "1000\n");
		Map<String, String> state = state();
		refused();
		assertThat(this.county.execute("template", "--to", this.county.path("formulare").toString()))
			.isEqualTo(ExitCode.SETUP);
		assertThat(this.county.err()).contains("newer version");
		assertThat(state()).isEqualTo(state);
	}

	@Test
	void aSchemaOfANewerProgramIsRefusedWhateverTheFolderSays() {
		StoredDatabase.of(this.county)
			.execute(
					"INSERT INTO \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
							+ " \"script\", \"installed_by\", \"execution_time\", \"success\")"
							+ " VALUES (1000, '1000', 'of tomorrow', 'SQL', 'V1000__of_tomorrow.sql', 'SA', 1, TRUE)");
		refused();
	}

	@Test
	void aReceiptOfANewerProgramIsRefusedWhateverTheFolderSays() {
		Disk.replace(this.county.path(RECEIPT), "\"format\" : 2", "\"format\" : 1000");
		refused();
	}

	/**
	 * Where the format of the folder does not tell, the database has to be opened to find
	 * out, and writes its files anew when it is closed. What is irreplaceable stays to
	 * the byte.
	 */
	private void refused() {
		Map<String, String> state = state();
		assertThat(this.county.consolidate()).isEqualTo(ExitCode.SETUP);
		assertThat(this.county.err()).contains("newer version", "nothing was changed");
		assertThat(state()).containsOnlyKeys(state.keySet());
		assertThat(withoutDatabase(state())).isNotEmpty().isEqualTo(withoutDatabase(state));
		assertThat(this.county.outputs()).isEqualTo(this.before);
	}

	/** All but the log, which tells of the refusal. */
	private Map<String, String> state() {
		Map<String, String> state = Disk.contents(this.county.path("output/state"));
		state.remove("lenkungsbericht.log");
		return state;
	}

	private static Map<String, String> withoutDatabase(Map<String, String> state) {
		Map<String, String> rest = new TreeMap<>(state);
		rest.keySet().removeIf((path) -> path.startsWith("datenbank/"));
		return rest;
	}

}
