package de.lenkungsbericht.cli;

import java.io.IOException;
import java.nio.file.Path;

import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;
import de.lenkungsbericht.testing.mail.BadMailServer;
import de.lenkungsbericht.testing.mail.MailServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A mail server that is down, slow or refuses costs a run nothing and nobody a mail. */
class MailTroubleTests {

	private static final String REJECTION = "rejection-1-jugend";

	private static final String QUICKLY = "remind-before: 0, remind-after: 0, time-limit: 1s";

	@TempDir
	Path root;

	private County county;

	@BeforeEach
	void aRejectedSubmission() {
		this.county = new County(this.root).drop("jugend", "Meldung.xlsx", SubmissionFile.of("pflege").row("KJ-01"));
	}

	@Test
	void whatAServerThatIsDownCannotTakeIsSentTheNextNight() {
		MailedCounty.switchOn(this.county, 1);
		assertThat(this.county.consolidate()).as(this.county.said()).isEqualTo(ExitCode.REJECTED);
		assertThat(MailedCounty.notices(this.county)).containsEntry(REJECTION, "QUEUED")
			.containsEntry("summary-1", "QUEUED");
		theNextNightSendsBoth();
	}

	@Test
	void whatIsQueuedOutlivesTheDatabase() {
		MailedCounty.switchOn(this.county, 1).consolidate();
		Disk.delete(this.county.path("output/state/datenbank"));
		try (MailServer server = MailServer.start()) {
			night(server, "2020-06-24T00:00:00Z");
			assertThat(server.receivedBy(MailedCounty.JUGEND)).hasSize(1);
			assertThat(MailedCounty.notices(this.county)).containsEntry(REJECTION, "SENT")
				.containsEntry("summary-1", "SENT");
		}
	}

	@ParameterizedTest
	@CsvSource({ "CONNECT, 554 not for you", "MAIL, 451 try later", "RCPT, 550 nobody here", "., 554 looks like spam" })
	void whatAServerRefusesIsTriedAgain(String command, String answer) throws IOException {
		consolidateWith(BadMailServer.at(command, answer), QUICKLY);
		assertThat(MailedCounty.notices(this.county)).containsEntry(REJECTION, "QUEUED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "CONNECT", "RCPT", "DATA" })
	void whatAServerIsTooSlowForIsTriedAgain(String command) throws IOException {
		consolidateWith(BadMailServer.at(command, BadMailServer.SILENCE), QUICKLY);
		assertThat(MailedCounty.notices(this.county)).containsEntry(REJECTION, "QUEUED");
	}

	@Test
	void oneThatDoesNotAnswerIsAskedOnceARun() throws IOException {
		try (BadMailServer server = BadMailServer.at("CONNECT", BadMailServer.SILENCE)) {
			MailedCounty.switchOn(this.county, server.port(), QUICKLY).consolidate();
			assertThat(server.connections()).isOne();
		}
	}

	@Test
	void aDepartmentThatIsRefusedDoesNotKeepTheOthersWaiting() throws IOException {
		try (BadMailServer server = BadMailServer.at("RCPT", "550 nobody here")) {
			MailedCounty.switchOn(this.county, server.port(), QUICKLY).consolidate();
			assertThat(server.connections()).isEqualTo(2);
		}
	}

	@Test
	void aServerThatSaysNoGoodbyeHasTakenTheMail() throws IOException {
		consolidateWith(BadMailServer.at("QUIT", BadMailServer.SILENCE), QUICKLY);
		assertThat(MailedCounty.notices(this.county)).containsEntry(REJECTION, "SENT")
			.containsEntry("summary-1", "SENT");
	}

	@Test
	void whatMayHaveArrivedIsNeverSentAgainAndTheOfficeIsTold() throws IOException {
		consolidateWith(BadMailServer.at(".", BadMailServer.SILENCE), QUICKLY);
		assertThat(this.county.execute("status")).isZero();
		assertThat(this.county.out()).contains("mail: 1 queued, 1 uncertain");
		try (MailServer server = MailServer.start()) {
			night(server, "2020-06-24T00:00:00Z");
			assertThat(MailedCounty.notices(this.county)).containsEntry(REJECTION, "UNCERTAIN");
			assertThat(server.receivedBy(MailedCounty.JUGEND)).isEmpty();
			assertThat(server.receivedBy(MailedCounty.OFFICE)).extracting((mail) -> mail.text())
				.anyMatch((text) -> text.contains("Rückmeldung an Fachbereich Jugend & Familie (Eingang Nr. 1): Ob sie "
						+ "zugestellt wurde, ist ungewiss"));
		}
	}

	@Test
	void whatNoServerTakesForTwoWeeksIsGivenUpAndTheOfficeIsTold() {
		MailedCounty.switchOn(this.county, 1).consolidate();
		try (MailServer server = MailServer.start()) {
			night(server, "2020-07-08T00:00:00Z");
			assertThat(MailedCounty.notices(this.county)).containsEntry(REJECTION, "FAILED");
			assertThat(server.received()).hasSize(1)
				.allMatch((mail) -> mail.text().contains("Kein Mailserver hat sie angenommen"));
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aDelayedRejectionKnowsOfTheCorrectionUnlessItWasWithdrawn(boolean withdrawn) {
		MailedCounty.switchOn(this.county, 1).consolidate();
		SubmissionFile corrected = SubmissionFile.of("jugend").row("KJ-01");
		this.county.at("2020-06-24T00:00:00Z").drop("jugend", "Meldung neu.xlsx", corrected).consolidate();
		if (withdrawn) {
			String sha = this.county.lines("meldungen.csv", "jugend;Meldung neu").get(0).split(";")[2];
			assertThat(this.county.execute("withdraw", sha, "--reason", "Irrtum")).as(this.county.said()).isZero();
		}
		try (MailServer server = MailServer.start()) {
			night(server, "2020-06-25T00:00:00Z");
			String mail = server.receivedBy(MailedCounty.JUGEND).get(0).text();
			assertThat(mail.contains("Inzwischen ist eine spätere Datei von Ihnen angenommen")).isNotEqualTo(withdrawn);
		}
	}

	@Test
	void aSummaryThatWaitedForNightsStillNamesTheFilesThatWereLeft() {
		Disk.write(this.county.path("input/Liesmich.txt"), "lies here");
		MailedCounty.switchOn(this.county, 1).consolidate();
		for (int day = 24; day < 29; day++) {
			this.county.at("2020-06-" + day + "T00:00:00Z").consolidate();
		}
		try (MailServer server = MailServer.start()) {
			night(server, "2020-06-29T00:00:00Z");
			assertThat(server.receivedBy(MailedCounty.OFFICE)).singleElement()
				.satisfies((mail) -> assertThat(mail.text()).contains("Liesmich.txt"));
		}
	}

	private void consolidateWith(BadMailServer server, String settings) throws IOException {
		try (server) {
			MailedCounty.switchOn(this.county, server.port(), settings);
			assertThat(this.county.consolidate()).as(this.county.said()).isEqualTo(ExitCode.REJECTED);
		}
	}

	private void theNextNightSendsBoth() {
		try (MailServer server = MailServer.start()) {
			night(server, "2020-06-24T00:00:00Z");
			assertThat(server.receivedBy(MailedCounty.JUGEND)).hasSize(1)
				.allMatch((mail) -> mail.attachmentName().equals("Meldung_Rueckmeldung.xlsx"));
			assertThat(server.receivedBy(MailedCounty.OFFICE)).hasSize(1);
			night(server, "2020-06-25T00:00:00Z");
			assertThat(server.received()).hasSize(2);
		}
	}

	private void night(MailServer server, String time) {
		assertThat(MailedCounty.switchOn(this.county, server.port()).at(time).consolidate()).as(this.county.said())
			.isZero();
	}

}
