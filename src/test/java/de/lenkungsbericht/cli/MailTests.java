package de.lenkungsbericht.cli;

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

import static org.assertj.core.api.Assertions.assertThat;

/** Who is told what by mail. */
class MailTests {

	@TempDir
	Path root;

	private final MailServer server = MailServer.start();

	private County county;

	@BeforeEach
	void mailIsOn() {
		this.county = MailedCounty.at(this.root, this.server.port());
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
	void aDepartmentIsToldOfARejectedRowWithItsFeedback() {
		dropRejectedRow();
		assertThat(this.county.consolidate()).as(this.county.said()).isEqualTo(ExitCode.REJECTED);
		ReceivedMail mail = only(MailedCounty.JUGEND);
		assertThat(mail.subject()).isEqualTo("Bitte berichtigen: Ihre Maßnahmenmeldung (Fachbereich Jugend & Familie)");
		assertThat(mail.text()).contains("teilweise angenommen: 1 von 2 Zeilen", "„Meldung.xlsx“", "1 Fehler");
		assertThat(mail.attachmentName()).isEqualTo("Meldung_Rueckmeldung.xlsx");
		assertThat(mail.attachment())
			.isEqualTo(Disk.read(this.county.path("input/jugend/rueckmeldung/Meldung_Rueckmeldung.xlsx")));
	}

	@Test
	void theProjectOfficeIsToldWhatTheNightBrought() {
		dropRejectedRow();
		this.county.consolidate();
		ReceivedMail mail = only(MailedCounty.OFFICE);
		assertThat(mail.subject()).isEqualTo("Lenkungsbericht vom 23.06.2020: eine Datei geprüft");
		assertThat(mail.text()).contains(
				"jugend/Meldung.xlsx – Stelle jugend, Stichtag 22.06.2020: teilweise angenommen",
				"Abgelehnte Zeilen (neueste Meldung): 1 (Fachbereich Jugend & Familie)");
		assertThat(mail.html()).contains("Fachbereich Jugend &amp; Familie").doesNotContain("Jugend & Familie");
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

	private void dropRejectedRow() {
		this.county.drop("jugend", "Meldung.xlsx",
				SubmissionFile.of("jugend").row("KJ-01").row("KJ-02", Column.EMPFEHLUNG, "vielleicht"));
	}

	private ReceivedMail only(String address) {
		assertThat(this.server.receivedBy(address)).hasSize(1);
		return this.server.receivedBy(address).get(0);
	}

}
