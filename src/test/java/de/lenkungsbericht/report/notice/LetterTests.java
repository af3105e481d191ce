package de.lenkungsbericht.report.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.ReportingDay;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.notice.Notice;
import de.lenkungsbericht.portfolio.notice.NoticeState;
import de.lenkungsbericht.portfolio.notice.Occasion;
import de.lenkungsbericht.portfolio.notice.Occasion.Phase;
import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import de.lenkungsbericht.report.feedback.Feedback;
import de.lenkungsbericht.report.master.Attention;
import de.lenkungsbericht.report.run.RunReport;
import de.lenkungsbericht.testing.PlainGerman;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What mails say. */
class LetterTests {

	private static final DepartmentId PFLEGE = new DepartmentId("pflege");

	private static final LocalDate DAY = LocalDate.of(2020, 6, 22);

	private static final ReportingDay CALENDAR = new ReportingDay(DAY, LocalDate.of(2020, 6, 30));

	@ParameterizedTest
	@MethodSource
	void isPlainGermanInBothForms(Letter letter) {
		PlainGerman.check(letter.subject());
		letter.text().lines().forEach(PlainGerman::check);
		assertThat(letter.html().replaceAll("<[^>]*>", "\n")).contains(letter.subject())
			.contains(letter.text()
				.lines()
				.filter((line) -> line.startsWith("- "))
				.map((line) -> line.substring(2))
				.toList());
	}

	static Stream<Letter> isPlainGermanInBothForms() {
		return Stream.of(RejectionLetter.of(feedback("Meldung.xlsx"), true, true, ""),
				RejectionLetter.of(feedback("Meldung.xlsx"), false, false, "Bitte leiten Sie die Nachricht weiter."),
				ReminderLetter.of(Phase.BEFORE, CALENDAR, "Altenhilfe und Pflege", ""),
				ReminderLetter.of(Phase.AFTER, CALENDAR, "Altenhilfe und Pflege", ""), summary());
	}

	@Test
	void aSummaryTellsWhatChangedAndWhatNeedsAttention() {
		assertThat(summary().text()).isEqualTo(
				"""
						Guten Tag,

						das hat der Lauf Nr. 7 vom 22.06.2020 gebracht.

						Neu eingegangen
						- pflege/Meldung.xlsx – Stelle pflege, Stichtag 22.06.2020: teilweise angenommen – 7 Zeilen, davon 4 \
						übernommen, 2 als Beitrag behalten, 1 abgelehnt; 1 Fehler, 0 Warnungen, 1 Hinweis

						Was sich geändert hat
						- AT-02 Maßnahme AT-02: Empfehlung, Termin

						Was Aufmerksamkeit braucht
						- Wiedervorlage überfällig: 1 (AT-02)

						Nicht genommene Dateien
						- „pflege/offen.xlsx“: Die Datei wird gerade bearbeitet.

						Warnungen zum Lauf
						- Der Sitzungskalender endet bald.

						Erinnert wird
						- Altenhilfe und Pflege, Stichtag 22.06.2020

						Nachrichten, die nicht oder vielleicht nicht angekommen sind
						- Rückmeldung an Altenhilfe und Pflege (Eingang Nr. 3): Ob sie zugestellt wurde, ist ungewiss; sie wird nicht \
						noch einmal gesendet. Bitte fragen Sie nach.
						- Zusammenfassung des Laufs Nr. 5: Der Mailserver hat sie noch nicht angenommen; der nächste Lauf versucht es \
						wieder. Bitte prüfen Sie die Adresse in stellen.csv.

						Diese Nachricht hat das Programm Lenkungsbericht verschickt. Wenn Sie antworten, erreicht Ihre Antwort das \
						Projektbüro.
						""");
	}

	@Test
	void whatComesFromOutsideStaysTextWithinItsLine() {
		Letter letter = RejectionLetter.of(feedback("a\n<script>'\"&\u202E.xlsx"), true, false, "");
		assertThat(letter.text()).contains("Datei: „a\\u000A<script>'\"&\\u202E.xlsx“");
		assertThat(letter.html()).contains("a\\u000A&lt;script&gt;&#39;&quot;&amp;\\u202E.xlsx");
	}

	private static Letter summary() {
		Notice uncertain = Notice.queued(1, new Occasion.Rejection(3, PFLEGE), 6, Instant.EPOCH)
			.becoming(NoticeState.UNCERTAIN, 7, Instant.EPOCH);
		Notice waiting = Notice.queued(2, new Occasion.Summary(5), 5, Instant.EPOCH).hinderedBy("550 no");
		NightSummary night = new NightSummary(7, DAY, List.of(submission("Meldung.xlsx")), List.of(left()),
				List.of(change(Column.EMPFEHLUNG), change(Column.TERMIN)),
				List.of(new Occasion.Reminder(Phase.BEFORE, DAY, PFLEGE)), List.of(uncertain),
				List.of("Der Sitzungskalender endet bald."));
		return SummaryLetter.of(night, List.of(new Attention("Wiedervorlage überfällig", 1, "AT-02")), List.of(waiting),
				TestCatalogue.standard().build());
	}

	private static FieldChange change(Column column) {
		return new FieldChange(FieldChange.Since.PREVIOUS_STATUS, new MeasureNumber("AT-02"), column, "vorher",
				"nachher", null, null);
	}

	private static RunReport.LeftFile left() {
		return new RunReport.LeftFile("pflege/offen.xlsx", new Finding(FindingCode.D05, Severity.HINWEIS, "", null, "",
				"", "Die Datei wird gerade bearbeitet.", "Sie wird beim nächsten Lauf gelesen.", ""));
	}

	private static Feedback feedback(String fileName) {
		return new Feedback(submission(fileName), "Altenhilfe und Pflege", List.of(), List.of(), false, List.of(),
				List.of(), List.of("Nächste Meldung: Stichtag 16.11.2020, Abgabe bis 23.11.2020"));
	}

	private static SubmissionRecord submission(String fileName) {
		Receipt receipt = new Receipt(1, 12, DAY, PFLEGE, "pflege/" + fileName, fileName, 1, Instant.EPOCH, "c0ffee",
				Instant.EPOCH, "", "", "1");
		return new SubmissionRecord(receipt, 1, DAY, false, Verdict.PARTLY_ACCEPTED, false,
				new RowCounts(8, 4, 2, 1, 1), 1, 0, 1);
	}

}
