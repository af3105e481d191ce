package de.lenkungsbericht.consolidation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.sql.DataSource;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Label;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaTests {

	@TempDir
	Path directory;

	@Test
	void whatIsStoredOnDiskIsThereAfterReopening() {
		DataSource dataSource = TestDatabase.onDisk(this.directory);
		HistoryFixture history = new HistoryFixture(new TestCatalogue().measure("KJ-01", "jugend"), dataSource);
		history.submission("jugend", "2020-06-30").row("KJ-01", Column.JAEHRLICH, "12500,00").send();
		PortfolioState before = history.state("2020-06-30");
		new JdbcTemplate(dataSource).execute("SHUTDOWN");
		PortfolioState after = history.state("2020-06-30");
		assertThat(after.measures()).isEqualTo(before.measures());
		assertThat(after.submissions()).isEqualTo(before.submissions());
	}

	@Test
	void whatAnEarlierVersionLeftCanBeRead() {
		SubmissionStore store = SubmissionStore.jdbc(TestDatabase.ofVersion("2"));
		assertThat(store.decisions()).isEmpty();
		assertThat(store.prior(new DepartmentId("jugend")).rows()).isEmpty();
	}

	@Test
	void noticesAreKeptWithoutAddressesAndWords() {
		assertThat(columns("NOTICE")).containsExactlyInAnyOrder("number", "occasion", "created_in", "created", "state",
				"changed_in", "changed", "problem");
	}

	@Test
	void onDiskTheTablesAreCached() {
		JdbcTemplate jdbc = new JdbcTemplate(TestDatabase.onDisk(this.directory));
		assertThat(
				jdbc.queryForList(
						"SELECT hsqldb_type FROM information_schema.system_tables"
								+ " WHERE table_name IN ('SUBMISSION', 'MEASURE_ROW', 'ROW_VALUE', 'FINDING')",
						String.class))
			.hasSize(4)
			.containsOnly("CACHED");
	}

	@Test
	void everyColumnOfTheFormHasOneInTheDatabase() {
		assertThat(columns("ROW_VALUE")).containsAll(JdbcValues.KEPT.stream().map(Column::key).toList());
	}

	@Test
	void nothingThatNamesAPersonHasAColumn() {
		List<String> forbidden = Stream.of(Label.VERFASSER, Label.TELEFON, Label.E_MAIL)
			.map((label) -> label.text().substring(0, 4).toLowerCase(Locale.ROOT))
			.toList();
		assertThat(columns("SUBMISSION")).isNotEmpty()
			.noneMatch((column) -> forbidden.stream().anyMatch(column::contains));
	}

	private static List<String> columns(String table) {
		return new JdbcTemplate(TestDatabase.inMemory()).queryForList(
				"SELECT LOWER(column_name) FROM information_schema.columns WHERE table_name = '" + table + "'",
				String.class);
	}

}
