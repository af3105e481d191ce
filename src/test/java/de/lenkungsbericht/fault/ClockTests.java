package de.lenkungsbericht.fault;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The clock of the machine is changed while a run is at work. */
class ClockTests {

	@TempDir
	Path folder;

	@Test
	void backAnHour() {
		assertThat(judgedBy("2020-06-23T22:30:00Z,2020-06-23T21:30:00Z")).contains("\"runDay\" : \"2020-06-24\"");
	}

	@Test
	void forwardADay() {
		assertThat(judgedBy("2020-06-24T00:00:00Z,2020-06-25T00:00:00Z")).contains("\"runDay\" : \"2020-06-24\"");
	}

	@Test
	void acrossMidnightTheRunKeepsItsDay() {
		assertThat(judgedBy("2020-06-23T21:59:59Z,2020-06-23T22:00:01Z")).contains("\"runDay\" : \"2020-06-23\"",
				"\"received\" : \"2020-06-23T22:00:01Z\"");
	}

	@Test
	void inTheNightInWhichAnHourIsRepeated() {
		judgedBy("2020-10-25T00:59:59Z,2020-10-25T01:00:00Z");
		assertThat(county().text("output/meldungen.csv")).contains(";25.10.2020 02:00:00;");
	}

	@Test
	void inTheNightInWhichAnHourIsLeftOut() {
		judgedBy("2021-03-28T00:59:59Z,2021-03-28T01:00:00Z");
		assertThat(county().text("output/meldungen.csv")).contains(";28.03.2021 03:00:00;");
	}

	/**
	 * The first receipt of a run that begins, the lock taken, at the first instant, after
	 * which another run finds no news.
	 */
	private String judgedBy(String instants) {
		DisturbedCounty county = county().at(instants.split(",")[0] + "," + instants).dropAllKinds();
		assertThat(county.consolidate().exitCode()).isEqualTo(3);
		new Oracle(Map.of()).nothingIsMissing(county, instants);
		Map<String, String> outputs = county.outputs();
		assertThat(county.at(instants.split(",")[1]).consolidate().exitCode()).isZero();
		assertThat(county.outputs()).isEqualTo(outputs);
		return county.text("output/state/eingang/00000001.json");
	}

	private DisturbedCounty county() {
		return DisturbedCounty.make(this.folder);
	}

}
