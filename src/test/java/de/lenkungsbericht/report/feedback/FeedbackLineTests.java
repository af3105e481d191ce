package de.lenkungsbericht.report.feedback;

import java.util.List;
import java.util.stream.IntStream;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.report.annotation.AnswerSheet;
import de.lenkungsbericht.testing.PlainGerman;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FeedbackLineTests {

	private final FeedbackSample feedback = FeedbackSample.to("Meldung.xlsx");

	@Test
	void sortsByGravity() {
		this.feedback.finding(FindingCode.D11, "Z1", "x")
			.finding(FindingCode.F01, "H3", "ja")
			.finding(FindingCode.Z09, "I3", "x");
		assertThat(FeedbackLine.of(this.feedback.build().findings())).extracting((line) -> line.first().severity())
			.containsExactly(Severity.FEHLER, Severity.WARNUNG, Severity.HINWEIS);
	}

	@Test
	void tellsAMissingWiedervorlageAsANote() {
		this.feedback.finding(FindingCode.F04, "P3", "Umsetzung zurückgestellt");
		assertThat(this.feedback.build().findings()).extracting((finding) -> finding.severity())
			.containsExactly(Severity.HINWEIS);
	}

	@Test
	void keepsTenOfAKindApart() {
		IntStream.rangeClosed(2, 11).forEach((row) -> this.feedback.finding(FindingCode.Z09, "I" + row, "x"));
		assertThat(FeedbackLine.of(this.feedback.build().findings())).hasSize(10);
	}

	@Test
	void gathersMoreThanTenOfAKindInAColumn() {
		IntStream.rangeClosed(2, 15).forEach((row) -> this.feedback.finding(FindingCode.Z09, "I" + row, "x"));
		this.feedback.finding(FindingCode.Z09, "J2", "x");
		assertThat(FeedbackLine.of(this.feedback.build().findings())).extracting(FeedbackLine::place)
			.containsExactly("14-mal, ab I2", "J2");
	}

	@Test
	void everyLineOfTheSheetIsPlainGerman() {
		IntStream.rangeClosed(2, 15).forEach((row) -> this.feedback.finding(FindingCode.Z09, "I" + row, "ca. 5000"));
		this.feedback.finding(FindingCode.Z13);
		for (AnswerSheet sheet : List.of(FeedbackSheet.of(this.feedback.build()),
				FeedbackSheet.alone(this.feedback.build()))) {
			assertThat(sheet.lines()).flatExtracting(AnswerSheet.Line::entries)
				.allSatisfy((entry) -> PlainGerman.check(entry.text()));
		}
	}

}
