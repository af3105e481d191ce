package de.lenkungsbericht.report.deferred;

import java.time.LocalDate;
import java.util.List;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.report.paper.PaperDescription.Paragraph;
import de.lenkungsbericht.testing.PortfolioStateFixture;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Now AT-03 needs 148.000 € net a year, AT-04 62.500 € and AT-05 85.000 €; AT-06 is not
 * costed.
 */
class NetChangeTests {

	private final PortfolioStateFixture fixture = PortfolioStateFixture.sample()
		.lastSession(new Session("Lenkungsgruppe Sozialstrategie", LocalDate.of(2019, 12, 9), null));

	@Test
	void theSumIsHeldAgainstThatOfTheLastSession() {
		this.fixture.netThen("AT-03", 48_000).netThen("AT-04", 62_500);
		assertThat(change().sum()).isEqualTo("vorher 110.500 €, jetzt 295.500 € (Differenz +185.000 €)");
	}

	@Test
	void lessIsSaidWithItsSignAndTheSameWithout() {
		this.fixture.netThen("AT-03", 148_000).netThen("AT-04", 62_500).netThen("AT-05", 85_000);
		assertThat(change().sum()).endsWith("(Differenz 0 €)");
		this.fixture.netThen("GA-02", 500);
		assertThat(change().sum()).endsWith("(Differenz -500 €)");
	}

	@Test
	void theLargestChangesComeFirst() {
		this.fixture.netThen("AT-03", 48_000).netThen("AT-04", 62_500).netThen("GA-02", 90_000);
		assertThat(change().largest())
			.contains("AT-03 48.000 € → 148.000 €; GA-02 entfallen mit 90.000 €; AT-05 neu mit 85.000 €");
	}

	/** It was no 0 €: nobody had named a figure. */
	@Test
	void whatWasNotCostedSaysSo() {
		this.fixture.notCostedThen("AT-06")
			.with("AT-06", Column.JAEHRLICH, "120000")
			.netThen("AT-03", 0)
			.netThen("AT-05", 85_000)
			.netThen("AT-04", 62_500);
		assertThat(change().largest()).contains("AT-03 0 € → 148.000 €; AT-06 noch nicht beziffert → 120.000 €");
		this.fixture.with("AT-05", Column.JAEHRLICH, "").with("AT-05", Column.VZAE, "");
		assertThat(change().largest().orElseThrow()).contains("AT-05 85.000 € → noch nicht beziffert");
	}

	@Test
	void ofManyOnlyTheLargestAreNamed() {
		this.fixture.netThen("GA-01", 1).netThen("GA-02", 2);
		assertThat(change().largest().orElseThrow()).endsWith("; GA-02 entfallen mit 2 €; 1 weitere");
	}

	@Test
	void whereNothingChangedNoneIsNamed() {
		this.fixture.netThen("AT-03", 148_000).netThen("AT-04", 62_500).netThen("AT-05", 85_000);
		assertThat(change().largest()).isEmpty();
	}

	@Test
	void thePaperCountsWhatCameAndWentInWords() {
		assertThat(paper()).anyMatch((text) -> text.startsWith(
				"Seit der Sitzung der Lenkungsgruppe am 09.12.2019 sind 4 Maßnahmen hinzugekommen, keine geändert "
						+ "und keine entfallen."));
		this.fixture.gone("GA-02");
		assertThat(paper()).anyMatch((text) -> text.contains(" hinzugekommen, keine geändert und 1 entfallen."));
	}

	@Test
	void thePaperSaysItInASentence() {
		this.fixture.netThen("AT-03", 148_000).netThen("AT-04", 60_000).with("AT-05", Column.JAEHRLICH, "");
		assertThat(paper())
			.anyMatch((text) -> text.endsWith("Jährlich netto: vorher 208.000 €, jetzt 210.500 € (Differenz +2.500 €)."
					+ " Die größten Änderungen: AT-04 60.000 € → 62.500 €."));
	}

	private List<String> paper() {
		return FundingPaper.describe(this.fixture.build(), this.fixture.catalogue())
			.elements()
			.stream()
			.filter(Paragraph.class::isInstance)
			.map((element) -> ((Paragraph) element).text())
			.toList();
	}

	private NetChange change() {
		return new NetChange(this.fixture.build());
	}

}
