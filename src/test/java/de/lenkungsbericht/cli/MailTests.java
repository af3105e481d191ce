package de.lenkungsbericht.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;
import de.lenkungsbericht.testing.mail.MailServer;
import de.lenkungsbericht.testing.mail.ReceivedMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When something is told by mail, and when not. */
class MailTests {

	@TempDir
	Path root;

	private final MailServer server = MailServer.start();

	private County county;

	@BeforeEach
	void mailIsOn() {
		this.county = MailedCounty.switchOn(new County(this.root), this.server.port());
	}

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void nothingIsSentUnlessSwitchedOn() {
		this.county.configure("settle: 0s");
		dropRejectedRow();
		assertThat(this.county.consolidate()).isEqualTo(ExitCode.REJECTED);
		assertThat(this.server.received()).isEmpty();
	}

	@Test
	void aNightWithNothingToSaySendsNothing() {
		dropRejectedRow();
		this.county.consolidate();
		assertThat(this.county.at("2020-06-24T00:00:00Z").consolidate()).isZero();
		assertThat(this.server.received()).hasSize(2);
	}

	@Test
	void nothingIsSentTwiceByADatabaseMadeAnew() {
		dropRejectedRow();
		this.county.consolidate();
		assertThat(this.county.execute("rebuild")).as(this.county.said()).isZero();
		Disk.delete(this.county.path("output/state/datenbank"));
		assertThat(this.county.at("2020-06-24T00:00:00Z").consolidate()).isZero();
		assertThat(this.server.receivedBy(MailedCounty.JUGEND)).hasSize(1);
	}

	@Test
	void switchingMailOnBringsUpNothingOld() {
		this.county.configure("settle: 0s");
		dropRejectedRow();
		this.county.consolidate();
		MailedCounty.switchOn(this.county, this.server.port());
		assertThat(this.county.at("2020-06-24T00:00:00Z").consolidate()).isZero();
		assertThat(this.server.received()).isEmpty();
	}

	@Test
	void departmentsThatOweAReportAreRemindedBeforeAndAfterTheLastDayOnce() {
		MailedCounty.switchOn(this.county, this.server.port(), "remind-before: 7, remind-after: 2")
			.drop("jugend", "Meldung.xlsx", SubmissionFile.of("jugend").row("KJ-01"));
		nights("2020-06-22", "2020-06-23", "2020-06-24", "2020-07-01", "2020-07-02", "2020-07-03");
		assertThat(this.server.receivedBy("pflege@landkreis.example")).extracting(ReceivedMail::subject)
			.containsExactly("Erinnerung: Meldung zum Stichtag 22.06.2020, Abgabe bis 30.06.2020",
					"Noch offen: Meldung zum Stichtag 22.06.2020");
		assertThat(this.server.receivedBy(MailedCounty.JUGEND)).isEmpty();
		assertThat(this.server.receivedBy(MailedCounty.OFFICE).get(1).text()).contains("Erinnert wird",
				"- Altenhilfe und Pflege, Stichtag 22.06.2020");
	}

	@Test
	void aReminderThatHasWaitedIsNotSentToADepartmentThatHasReported() {
		MailedCounty.switchOn(this.county, 1, "remind-before: 7").consolidate();
		this.county.drop("pflege", "Meldung.xlsx", SubmissionFile.of("pflege").row("AT-03"));
		MailedCounty.switchOn(this.county, this.server.port(), "remind-before: 7");
		nights("2020-06-24");
		assertThat(this.server.receivedBy("pflege@landkreis.example")).isEmpty();
		assertThat(this.server.receivedBy(MailedCounty.JUGEND)).hasSize(1);
		assertThat(MailedCounty.notices(this.county)).containsEntry("reminder-before-2020-06-22-pflege", "OBSOLETE");
	}

	@Test
	void reportsAndRebuildsSendNothing() {
		dropRejectedRow();
		this.county.consolidate();
		this.county.report("again");
		this.county.execute("rebuild");
		assertThat(this.server.received()).hasSize(2);
	}

	@Test
	void statusAndMetricsCountTheNotices() throws IOException {
		Path metrics = this.county.path("lenkungsbericht.prom");
		this.county.configureFurther("lenkungsbericht.metrics-file: '" + metrics + "'");
		dropRejectedRow();
		this.county.consolidate();
		assertThat(Files.readAllLines(metrics, StandardCharsets.UTF_8)).contains(
				"lenkungsbericht_notices{state=\"sent\"} 2", "lenkungsbericht_notices{state=\"queued\"} 0",
				"lenkungsbericht_notices{state=\"failed\"} 0", "lenkungsbericht_notices{state=\"uncertain\"} 0");
		assertThat(this.county.execute("status")).isZero();
		assertThat(this.county.out().lines()).hasSize(10).anyMatch((line) -> line.endsWith("; mail: 2 sent"));
	}

	@ParameterizedTest
	@CsvSource({ "host: localhost, spring.mail.host",
			"from: lenkungsbericht@landkreis.example, lenkungsbericht.mail.from",
			"project-office: projektbuero@landkreis.example, lenkungsbericht.mail.project-office" })
	void mailThatIsNotFullySetUpIsRefusedBeforeAnythingIsRead(String missing, String property) {
		Disk.replace(this.county.path("application.yml"), missing, missing.split(" ")[0] + " ''");
		dropRejectedRow();
		assertThat(this.county.consolidate()).isEqualTo(ExitCode.SETUP);
		assertThat(this.county.err()).contains(property);
		assertThat(this.county.path("output/meldungen.csv")).doesNotExist();
	}

	private void nights(String... days) {
		for (String day : days) {
			assertThat(this.county.at(day + "T00:00:00Z").consolidate()).as(this.county.said()).isZero();
		}
	}

	private void dropRejectedRow() {
		this.county.drop("jugend", "Meldung.xlsx",
				SubmissionFile.of("jugend").row("KJ-01").row("KJ-02", Column.EMPFEHLUNG, "vielleicht"));
	}

}
