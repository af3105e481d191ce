package de.lenkungsbericht.cli;

import java.nio.file.Path;

import de.lenkungsbericht.testing.JavaProcess;
import de.lenkungsbericht.testing.SubmissionFile;
import de.lenkungsbericht.testing.mail.BadMailServer;
import de.lenkungsbericht.testing.mail.MailServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** A run is killed while it sends. */
@DisabledOnOs(OS.WINDOWS)
@Tag("faults")
class MailKilledTests {

	@TempDir
	Path root;

	@Test
	void whatTheServerHadNotBegunToTakeIsSentByTheRunAfter() throws Exception {
		County county = killedAt("RCPT");
		try (MailServer server = MailServer.start()) {
			nextNight(county, server);
			assertThat(server.receivedBy(MailedCounty.JUGEND)).hasSize(1);
		}
	}

	@Test
	void whatItMayHaveTakenIsNeverSentAgainNotEvenByADatabaseMadeAnew() throws Exception {
		County county = killedAt(".");
		FileSystemUtils.deleteRecursively(county.path("output/state/datenbank"));
		try (MailServer server = MailServer.start()) {
			nextNight(county, server);
			assertThat(server.receivedBy(MailedCounty.JUGEND)).isEmpty();
			assertThat(MailedCounty.notices(county)).containsEntry("rejection-1-jugend", "UNCERTAIN");
			assertThat(server.receivedBy(MailedCounty.OFFICE)).anyMatch((mail) -> mail.text().contains("ist ungewiss"));
			assertThat(county.execute("status")).isZero();
			assertThat(county.out()).contains("1 uncertain");
		}
	}

	private County killedAt(String command) throws Exception {
		County county = new County(this.root).drop("jugend", "Meldung.xlsx", SubmissionFile.of("pflege").row("KJ-01"));
		try (BadMailServer server = BadMailServer.at(command, BadMailServer.SILENCE)) {
			MailedCounty.switchOn(county, server.port());
			JavaProcess.Running run = JavaProcess.in(this.root)
				.start(ClockedProgram.class, "2020-06-23T00:00:00Z", "--catalogue", "katalog");
			server.awaitCommand();
			run.signal("KILL");
			run.await();
		}
		return county;
	}

	private static void nextNight(County county, MailServer server) {
		MailedCounty.switchOn(county, server.port());
		assertThat(county.at("2020-06-24T00:00:00Z").consolidate()).as(county.said())
			.isIn(ExitCode.DONE, ExitCode.REJECTED);
	}

}
