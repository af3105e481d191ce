package de.lenkungsbericht.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An earlier report comes out as it was, whatever has been sent and changed since. */
class KnownAtTests {

	@Test
	void anEarlierNightIsMadeAgainByItsOwnCatalogue(@TempDir Path root) {
		County county = new County(root);
		Map<String, String> first = twoNights(county);
		assertThat(county.report("damals", "--known-at", "23.06.2020 14:00")).as(county.said()).isZero();
		assertThat(county.outputs("damals")).isEqualTo(first);
		assertThat(county.report("damals", "--known-at", "2020-06-01T00:00:00Z")).isEqualTo(ExitCode.SETUP);
		assertThat(county.said()).contains("no run");
	}

	@ParameterizedTest
	@CsvSource({ "2020-06-23T12:00:00Z, 2020-06-23T12:00:00Z", "2020-06-23T14:00+02:00, 2020-06-23T12:00:00Z",
			"2020-06-23T14:00, 2020-06-23T12:00:00Z", "2020-06-23 14:00, 2020-06-23T12:00:00Z",
			"23.06.2020 14:00, 2020-06-23T12:00:00Z", "23.06.2020, 2020-06-23T21:59:59.999999999Z" })
	void aTimeIsReadAsPeopleWriteIt(String text, Instant instant) {
		assertThat(new KnownAt().convert(text).in(ZoneId.of("Europe/Berlin"))).isEqualTo(instant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gestern", "31.02.2020 12:00", "31.02.2020", "2020-02-30T12:00" })
	void whatIsNoTimeIsRefused(String text, @TempDir Path root) {
		County county = new County(root);
		assertThat(county.report("damals", "--known-at", text)).isEqualTo(ExitCode.SETUP);
		assertThat(county.said()).contains(text);
	}

	/**
	 * The outputs of the first night; the second changes the catalogue and the status.
	 */
	private static Map<String, String> twoNights(County county) {
		county.drop("jugend", "juni.xlsx", SubmissionFile.of("jugend").row("KJ-01"));
		assertThat(county.consolidate()).as(county.said()).isZero();
		Map<String, String> first = county.outputs();
		county.at("2020-09-24T00:00:00Z");
		Disk.replace(county.path("katalog/massnahmen.csv"), ";Prüfauftrag;", ";Auftrag;");
		county.drop("jugend", "september.xlsx", SubmissionFile.of("jugend").stichtag("21.09.2020").row("KJ-01"));
		assertThat(county.consolidate()).as(county.said()).isZero();
		assertThat(county.outputs()).isNotEqualTo(first);
		return first;
	}

}
