package de.lenkungsbericht.cli;

import java.nio.file.Path;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Label;
import de.lenkungsbericht.testing.DecisionWorkbook;
import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;
import de.lenkungsbericht.testing.mail.MailServer;
import de.lenkungsbericht.testing.mail.ReceivedMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is told what by mail. */
class MailContentTests {

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
	void rejectedDecisionsGoToTheProjectOffice() {
		DecisionWorkbook.empty()
			.steered("AT-03", "unentschieden", null)
			.write(this.county.path("input/lenkungsgruppe/Beschluss.xlsx"));
		this.county.consolidate();
		assertThat(this.server.receivedBy(MailedCounty.OFFICE)).hasSize(2)
			.first()
			.satisfies((mail) -> assertThat(mail.attachmentName()).isEqualTo("Beschluss_Rueckmeldung.xlsx"))
			.satisfies(
					(mail) -> assertThat(mail.subject()).isEqualTo("Bitte berichtigen: Ihre Datei mit Entscheidungen"));
	}

	@Test
	void aDepartmentWithoutAddressIsToldThroughTheProjectOffice() {
		Disk.replace(this.county.path("katalog/stellen.csv"), MailedCounty.JUGEND, "");
		dropRejectedRow();
		this.county.consolidate();
		assertThat(this.server.receivedBy(MailedCounty.OFFICE)).hasSize(2)
			.first()
			.satisfies((mail) -> assertThat(mail.text()).contains("Bitte leiten Sie die Nachricht weiter"));
	}

	@Test
	void aFeedbackTooLargeForAMailStaysInTheDropFolder() {
		MailedCounty.switchOn(this.county, this.server.port(), "max-attachment: 1KB");
		dropRejectedRow();
		this.county.consolidate();
		ReceivedMail mail = only(MailedCounty.JUGEND);
		assertThat(mail.attachmentName()).isEmpty();
		assertThat(mail.text()).contains("im Ordner „rueckmeldung“ Ihrer Ablage");
	}

	@Test
	void noMailQuotesACellOrWhoWroteIt() {
		this.county.drop("jugend", "Meldung.xlsx",
				SubmissionFile.of("jugend")
					.label(Label.VERFASSER, "Geheimrat")
					.row("KJ-01", Column.KURZBERICHT, "Zellinhalt")
					.row("KJ-02", Column.EMPFEHLUNG, "Zellinhalt"));
		this.county.consolidate();
		assertThat(this.server.received()).hasSize(2)
			.allSatisfy((mail) -> assertThat(mail.text() + mail.html() + mail.subject()).doesNotContain("Zellinhalt",
					"Geheimrat"));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aFileNameMakesNeitherALineNorAHeaderNorMarkup() {
		this.county.drop("jugend", "a\nBcc: x@y.example\n<b>&.xlsx", SubmissionFile.of("pflege").row("KJ-01"));
		this.county.consolidate();
		ReceivedMail mail = only(MailedCounty.JUGEND);
		assertThat(mail.header("Bcc")).isEmpty();
		assertThat(mail.text()).contains("„a\\u000ABcc: x@y.example\\u000A<b>&.xlsx“");
		assertThat(mail.html()).contains("&lt;b&gt;&amp;.xlsx").doesNotContain("<b>");
		assertThat(mail.attachmentName()).startsWith("a\\u000ABcc: ");
	}

	@Test
	void aMailTellsPeopleAndProgramsWhereItComesFrom() {
		dropRejectedRow();
		this.county.consolidate();
		ReceivedMail mail = only(MailedCounty.JUGEND);
		assertThat(mail.header("From")).isEqualTo("lenkungsbericht@landkreis.example");
		assertThat(mail.header("Reply-To")).isEqualTo(MailedCounty.OFFICE);
		assertThat(mail.header("Message-ID"))
			.isEqualTo("<lenkungsbericht.rejection-1-jugend.1592870400@landkreis.example>");
		assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
		assertThat(mail.header("Date")).startsWith("Tue, 23 Jun 2020");
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
