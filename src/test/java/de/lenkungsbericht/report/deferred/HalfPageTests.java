package de.lenkungsbericht.report.deferred;

import java.util.List;

import de.lenkungsbericht.report.deferred.HalfPage.Part;
import de.lenkungsbericht.report.paper.PaperDescription.Fact;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HalfPageTests {

	private static final String LONG = "Fünfzehn Wörter ".repeat(100).strip();

	private static final String REST = "… (weiter im Maßnahmenmaster, Blatt Maßnahmen)";

	@Test
	void whatIsShortStaysAsItIs() {
		assertThat(fit(Part.free("Ziel", "Ein Satz."), new Part("Stand", "Umsetzung", 1)))
			.containsExactly(new Fact("Ziel", "Ein Satz."), new Fact("Stand", "Umsetzung"));
	}

	@Test
	void longTextsShareWhatTheOthersLeave() {
		List<Fact> facts = fit(Part.free("Ziel", "Ein Satz."), Part.free("Kurzbericht", LONG),
				Part.free("Grund", LONG));
		assertThat(facts.get(0).text()).isEqualTo("Ein Satz.");
		assertThat(facts.get(1).text()).endsWith(REST).hasSizeBetween(500, 11 * 55).isEqualTo(facts.get(2).text());
	}

	@Test
	void shortLinesCountAsLines() {
		assertThat(fit(Part.free("Kurzbericht", "Punkt\n".repeat(60))).get(0).text().lines()).hasSize(HalfPage.LINES);
	}

	@Test
	void aFactTakesNoMoreThanItsLines() {
		assertThat(fit(new Part("Drittmittel", LONG, 3)).get(0).text()).endsWith(REST).hasSizeLessThan(3 * 55);
	}

	@Test
	void aWordLongerThanALineIsCutToo() {
		assertThat(fit(Part.free("Grund", "x".repeat(5000))).get(0).text()).hasSizeLessThan(HalfPage.LINES * 55)
			.endsWith(REST);
	}

	@Test
	void aTextIsCutWhereASentenceEnds() {
		String sentence = "Die Verwaltung schlägt vor, in zwei Gemeinden zu beginnen. ";
		assertThat(fit(Part.free("Kurzbericht", sentence.repeat(40))).get(0).text())
			.endsWith("zu beginnen. (weiter im Maßnahmenmaster, Blatt Maßnahmen)");
	}

	@Test
	void anAbbreviationEndsNoSentence() {
		String text = "Die Kosten tragen z. B. Gemeinden am 22. Juni evtl. Kassen bzw. Träger ".repeat(40);
		assertThat(fit(Part.free("Kurzbericht", text)).get(0).text()).endsWith(REST);
	}

	@Test
	void aShortWordMayEndASentence() {
		String text = "Das Konzept der Arbeitsgruppe für die Kitas liegt vor. Es sieht Stellen vor ";
		assertThat(fit(new Part("Kurzbericht", text + LONG, 2)).get(0).text()).contains("liegt vor. (weiter");
	}

	@Test
	void noBracketIsLeftOpen() {
		String giver = "jährlich 60.000 €, Status: gesichert, Geber: Land (Programm zur Förderung der Kinder und der ";
		assertThat(fit(new Part("Drittmittel", giver + LONG, 3)).get(0).text()).startsWith("jährlich 60.000 €")
			.endsWith("Geber: Land " + REST);
	}

	@Test
	void theReasonIsCutOnlyWhereTheReportHasGivenAllItCan() {
		String reason = "Fünfzehn Wörter ".repeat(40).strip();
		List<Fact> facts = fit(Part.yielding("Kurzbericht", LONG), Part.free("Grund", reason));
		assertThat(facts.get(0).text()).endsWith(REST);
		assertThat(facts.get(1).text()).isEqualTo(reason);
		List<Fact> both = fit(Part.yielding("Kurzbericht", LONG), Part.free("Grund", LONG));
		assertThat(both.get(0).text()).endsWith(REST).hasSizeLessThanOrEqualTo(3 * 55);
		assertThat(both.get(1).text()).endsWith(REST).hasSizeGreaterThan(15 * 55);
	}

	private static List<Fact> fit(Part... parts) {
		return HalfPage.fit("AT-04 Besuchsdienst", List.of(parts));
	}

}
