package de.lenkungsbericht.cli;

import java.nio.file.Path;

import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;
import de.lenkungsbericht.testing.mail.Certificate;
import de.lenkungsbericht.testing.mail.MailServer;
import de.lenkungsbericht.testing.mail.UpgradingMailServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Mail goes to the server that it is meant for, and nobody on the way reads it. */
class MailTlsTests {

	@TempDir
	static Path certificates;

	private static Certificate own;

	@TempDir
	Path root;

	private County county;

	@BeforeAll
	static void makeCertificate() {
		own = Certificate.of("localhost", certificates);
	}

	@BeforeEach
	void aRejectedSubmission() {
		this.county = new County(this.root).drop("jugend", "Meldung.xlsx", SubmissionFile.of("pflege").row("KJ-01"));
	}

	@Test
	void aServerWhoseCertificateIsNotTrustedGetsNothingUntilItIs() {
		try (MailServer server = MailServer.startTls(own)) {
			MailedCounty.switchOnTls(this.county, server.port());
			assertThat(this.county.consolidate()).as(this.county.said()).isEqualTo(ExitCode.REJECTED);
			assertThat(server.received()).isEmpty();
			waitsBecauseOf("unable to find valid certification path");
			MailedCounty.trust(MailedCounty.switchOnTls(this.county, server.port()), own);
			assertThat(this.county.at("2020-06-24T00:00:00Z").consolidate()).as(this.county.said()).isZero();
			assertThat(server.receivedBy(MailedCounty.JUGEND)).hasSize(1);
		}
	}

	@Test
	void aTrustedCertificateOfAnotherHostIsNotEnough() {
		try (MailServer server = MailServer.startTls(own)) {
			MailedCounty.trust(MailedCounty.switchOnTls(this.county, server.port()), own);
			Disk.replace(this.county.path("application.yml"), "host: localhost", "host: 127.0.0.1");
			this.county.consolidate();
			assertThat(server.received()).isEmpty();
			waitsBecauseOf("No subject alternative names");
		}
	}

	@Test
	void aConnectionIsUpgradedBeforeAnythingIsSaid() {
		try (UpgradingMailServer server = UpgradingMailServer.start(own)) {
			MailedCounty.switchOnStartTls(this.county, server.port());
			this.county.consolidate();
			assertThat(server.received()).isEmpty();
			waitsBecauseOf("unable to find valid certification path");
			MailedCounty.trust(this.county, own);
			assertThat(this.county.at("2020-06-24T00:00:00Z").consolidate()).as(this.county.said()).isZero();
			assertThat(server.receivedBy(MailedCounty.JUGEND)).hasSize(1);
		}
	}

	@Test
	void anUpgradedConnectionToAnotherHostIsNotEnough() {
		try (UpgradingMailServer server = UpgradingMailServer.start(own)) {
			MailedCounty.trust(MailedCounty.switchOnStartTls(this.county, server.port()), own);
			Disk.replace(this.county.path("application.yml"), "host: localhost", "host: 127.0.0.1");
			this.county.consolidate();
			assertThat(server.received()).isEmpty();
			waitsBecauseOf("No subject alternative names");
		}
	}

	@Test
	void aServerThatHasNoTlsGetsNothing() {
		try (MailServer server = MailServer.start()) {
			MailedCounty.switchOnStartTls(this.county, server.port()).consolidate();
			assertThat(server.received()).isEmpty();
			waitsBecauseOf("STARTTLS is required");
		}
	}

	private void waitsBecauseOf(String problem) {
		assertThat(MailedCounty.notices(this.county)).containsEntry("rejection-1-jugend", "QUEUED");
		assertThat(this.county.path("output/state/benachrichtigungen/00000001.json")).content().contains(problem);
	}

}
