package de.lenkungsbericht.report.feedback;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.testing.PlainGerman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What became of a submission is said in plain German, with what is to be done. */
class VerdictSentenceTests {

	private final FeedbackSample feedback = FeedbackSample.to("Meldung.xlsx");

	@ParameterizedTest
	@EnumSource(Verdict.class)
	void everyVerdict(Verdict verdict) {
		assertThat(sentence(this.feedback.verdict(verdict))).startsWith("Ihre Meldung zum Stichtag 22.06.2020 ");
		assertThat(sentence(this.feedback.ofDecisions())).startsWith("Ihre Datei mit Entscheidungen ");
	}

	@Test
	void nothingLeftToDo() {
		assertThat(sentence(this.feedback)).endsWith(" ist angenommen. Vielen Dank, es ist nichts weiter zu tun.");
		assertThat(sentence(this.feedback.noChanges()))
			.contains(" ist angenommen: Der Stand Ihrer Maßnahmen ist bestätigt. ");
	}

	@Test
	void somethingToLookAt() {
		assertThat(sentence(this.feedback.finding(FindingCode.D11, "Z1", "x")))
			.contains("Bitte beachten Sie die Hinweise");
		assertThat(sentence(this.feedback.finding(FindingCode.F01, "H3", "ja")))
			.contains("Bitte sehen Sie sich die Warnungen");
	}

	/** A Word file is not to be mended, and perhaps no report at all. */
	@Test
	void aFileThatWasNotRead() {
		this.feedback.verdict(Verdict.REJECTED);
		assertThat(sentence(this.feedback))
			.endsWith("berichtigen Sie die Fehler und legen Sie die Datei noch einmal ab.");
		assertThat(sentence(this.feedback.finding(FindingCode.D03)))
			.endsWith(" ist zurückgewiesen; es gilt weiter, was zuletzt angenommen wurde.");
	}

	@Test
	void howManyRowsToMend() {
		this.feedback.verdict(Verdict.PARTLY_ACCEPTED);
		assertThat(sentence(this.feedback.rows(3, 0, 1, 0))).contains("1 von 4 Zeilen konnte nicht");
		assertThat(sentence(this.feedback.rows(2, 0, 2, 0))).contains("2 von 4 Zeilen konnten nicht");
	}

	@Test
	void whatBecameOfTheRows() {
		assertThat(rows(this.feedback.rows(1, 0, 0, 0))).startsWith("1 Zeile mit Maßnahmen, davon 1 übernommen.");
		assertThat(rows(this.feedback.rows(2, 1, 3, 1))).isEqualTo("6 Zeilen mit Maßnahmen, davon 2 übernommen, "
				+ "1 als Beitrag zu Maßnahmen anderer Stellen behalten, 3 nicht übernommen. Übergangen: Zeile 9 "
				+ "(Summe, Zwischenüberschrift oder nicht ausgefüllt).");
		assertThat(rows(this.feedback.noChanges().rows(0, 0, 0, 0))).contains("enthält keine Zeilen; das genügt.");
		assertThat(rows(this.feedback.ofDecisions().rows(2, 0, 1, 4)))
			.isEqualTo("Entscheidungen: 3, davon 2 übernommen, 1 nicht übernommen. Zeilen ohne Eintrag: 4.");
	}

	private static String sentence(FeedbackSample feedback) {
		return plain(VerdictSentence.of(feedback.build()));
	}

	private static String rows(FeedbackSample feedback) {
		return plain(VerdictSentence.rows(feedback.build()));
	}

	private static String plain(String text) {
		PlainGerman.check(text);
		return text;
	}

}
