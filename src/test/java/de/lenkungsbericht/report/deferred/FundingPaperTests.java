package de.lenkungsbericht.report.deferred;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.report.paper.PaperDescription.BulletList;
import de.lenkungsbericht.report.paper.PaperDescription.Element;
import de.lenkungsbericht.report.paper.PaperDescription.Fact;
import de.lenkungsbericht.report.paper.PaperDescription.Facts;
import de.lenkungsbericht.report.paper.PaperDescription.Heading;
import de.lenkungsbericht.report.paper.PaperDescription.NumberedList;
import de.lenkungsbericht.report.paper.PaperDescription.Paragraph;
import de.lenkungsbericht.report.paper.PaperDescription.Table;
import de.lenkungsbericht.testing.PortfolioStateFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FundingPaperTests {

	private final PortfolioStateFixture sample = PortfolioStateFixture.sample();

	@Test
	void itHasThePartsOfACommitteePaper() {
		assertThat(elements(Heading.class)).filteredOn((heading) -> heading.level() == 1)
			.extracting(Heading::text)
			.containsExactly("Beratungsfolge", "Beschlussvorschlag", "Sachverhalt", "Die Maßnahmen im Einzelnen",
					"Anlagen");
	}

	@Test
	void measuresShareARowOfTheConsultationOnlyWhereTheyShareEverySession() {
		this.sample.with("KJ-05", Column.EMPFEHLUNG, "Umsetzung zurückgestellt").dueOn(LocalDate.of(2020, 8, 1));
		assertThat(elements(Table.class).get(0).rows()).containsExactly(
				List.of("Lenkungsgruppe Sozialstrategie 07.12.2020 (empfiehlt und legt die Wiedervorlage fest)",
						"23.11.2020", "alle"),
				List.of("Jugendhilfeausschuss 16.09.2020 (berät vor) →\nKreistag 21.10.2020 (entscheidet)"
						+ "\nbeginnt vor der Sitzung der Lenkungsgruppe", "26.08.2020\n30.09.2020", "KJ-05"),
				List.of("Sozialausschuss 23.09.2020 (berät vor) →\nKreistag 21.10.2020 (entscheidet)"
						+ "\nbeginnt vor der Sitzung der Lenkungsgruppe", "02.09.2020\n30.09.2020",
						"AT-03, AT-04, AT-05, AT-06"));
	}

	@Test
	void aSessionThatNoPaperReachesAnyMoreSaysSoAndTheNextOneStandsBelow() {
		this.sample.dueOn(LocalDate.of(2020, 12, 1));
		assertThat(elements(Table.class).get(0).rows().subList(0, 2)).extracting((row) -> row.get(1))
			.containsExactly("23.11.2020 (vorbei)", "29.03.2021");
	}

	@Test
	void whereTheCalendarEndsNoSessionIsGuessed() {
		this.sample.dueOn(LocalDate.of(2023, 1, 1));
		assertThat(elements(Table.class).get(0).rows()).extracting((row) -> row.get(0))
			.startsWith("Lenkungsgruppe Sozialstrategie: kein Termin im Sitzungskalender"
					+ " (empfiehlt und legt die Wiedervorlage fest)");
	}

	@Test
	void theSequencesStandByDateAndOneThatTheCalendarCutsOffLast() {
		this.sample.dueOn(LocalDate.of(2021, 9, 1)).with("KJ-05", Column.EMPFEHLUNG, "Umsetzung zurückgestellt");
		assertThat(elements(Table.class).get(0).rows()).extracting((row) -> row.get(0).split(" \\(")[0])
			.endsWith("Jugendhilfeausschuss 15.09.2021", "Sozialausschuss 22.09.2021");
		this.sample.dueOn(LocalDate.of(2021, 9, 20));
		assertThat(elements(Table.class).get(0).rows()).extracting((row) -> row.get(0))
			.endsWith("Jugendhilfeausschuss: kein passender Termin im Sitzungskalender (berät vor) →\n"
					+ "Kreistag: bleibt offen (entscheidet)");
	}

	@Test
	void theSummaryNamesTheNeedAndWhatHasNoFigureYet() {
		assertThat(elements(Paragraph.class).get(0).text()).contains("einmalig 15.000 €", "jährlich 295.500 €")
			.contains("davon 1 noch nicht beziffert. Beziffert sind", "zuzüglich 1 noch nicht bezifferter Maßnahme");
	}

	@Test
	void theComparisonNamesItsSessionAndTheDecisionsThatCountAlready() {
		this.sample.lastSession(new Session("Lenkungsgruppe Sozialstrategie", LocalDate.of(2019, 12, 9), null))
			.decision("AT-03", Outcome.RELEASE, "");
		assertThat(elements(Paragraph.class).get(1).text()).startsWith(
				"Seit der Sitzung der Lenkungsgruppe am 09.12.2019 (Beschlüsse vom 22.06.2020 eingearbeitet) sind 4 ");
	}

	@Test
	void theFinancialTableHasARowPerGroupAndATotal() {
		Table table = elements(Table.class).get(1);
		assertThat(table.rows().get(0)).containsExactly("Umsetzung zurückgestellt", "2", "15.000 €", "210.500 €", "0 €",
				"210.500 €", "2,80");
		assertThat(table.rows().get(4)).contains("4", "15.000 €", "295.500 €", "3,80");
	}

	@Test
	void aGroupOfWhichNothingIsCostedHasNoFigures() {
		assertThat(elements(Table.class).get(1).rows().get(2)).containsExactly("Bewertung ausstehend", "1", "–", "–",
				"–", "–", "–");
	}

	@Test
	void theNeedByBudgetYearHasARowPerYear() {
		Table table = elements(Table.class).get(2);
		assertThat(table.rows()).hasSize(7)
			.startsWith(List.of("2021", "295.500 €", "15.000 €", "310.500 €"),
					List.of("2022", "295.500 €", "0 €", "295.500 €"));
		assertThat(table.rows().get(6)).containsExactly("Jahr offen", "0 €", "0 €", "0 €");
	}

	@Test
	void whatHasNoWiedervorlageIsProposedToGetOne() {
		assertThat(elements(NumberedList.class).get(0).items())
			.anyMatch((sentence) -> sentence.contains("Wiedervorlage festgelegt") && sentence.contains("AT-03"));
	}

	@Test
	void onlyWhatNamesItsConditionIsReleasedOnceThatIsMet() {
		assertThat(proposal("sobald ihre Bedingung erfüllt ist")).startsWith("Es wird empfohlen")
			.contains("AT-05", "(Zusage der Pflegekassen zur Finanzierung)");
		this.sample.with("AT-05", Column.BEDINGUNG, "");
		assertThat(proposal("sobald ihre Bedingung erfüllt ist")).isEmpty();
		assertThat(proposal("Bedingung für die Freigabe noch zu benennen")).contains("AT-05");
	}

	@Test
	void whatSecuredMoneyCoversIsProposedForRelease() {
		this.sample.with("AT-05", Column.DRITTMITTELSTATUS, "gesichert").with("AT-05", Column.DRITTMITTEL, "85000");
		assertThat(proposal("wird die Freigabe empfohlen")).contains("AT-05");
		assertThat(proposal("sobald ihre Bedingung erfüllt ist")).isEmpty();
	}

	@Test
	void whatTheSteeringGroupAdvisedToReleaseItIsNotAskedAgain() {
		this.sample.with("AT-05", Column.DRITTMITTELSTATUS, "gesichert")
			.with("AT-05", Column.DRITTMITTEL, "85000")
			.decision("AT-05", Outcome.RELEASE, "");
		assertThat(proposal("bleibt bei ihrer Empfehlung")).contains("AT-05");
		assertThat(proposal("wird die Freigabe empfohlen")).isEmpty();
	}

	@Test
	void whatTheCouncilAgreedToIsNotPutToTheVoteAgain() {
		this.sample.with("AT-05", Column.DRITTMITTELSTATUS, "gesichert")
			.with("AT-05", Column.DRITTMITTEL, "85000")
			.decision("AT-05", Outcome.RELEASE, "")
			.council("AT-05", Outcome.AGREED, LocalDate.of(2020, 10, 21));
		assertThat(proposal("AT-05")).startsWith("Der Kreistag hat am 21.10.2020 zugestimmt (Vorlage 230/2020); "
				+ "als „Umsetzung“ zu melden ist jetzt: AT-05");
		assertThat(facts("AT-05")).contains("Empfehlung: Umsetzung unter Vorbehalt, seit 22.06.2020\n"
				+ "Der Kreistag hat am 21.10.2020 zugestimmt (Vorlage 230/2020); jetzt als „Umsetzung“ zu melden");
	}

	@Test
	void whatTheCouncilAgreedToUnderReserveWaitsForItsCondition() {
		this.sample.council("AT-05", Outcome.AGREED, LocalDate.of(2020, 10, 21));
		assertThat(proposal("AT-05")).contains("zu melden ist, sobald die Bedingung für die Freigabe erfüllt ist");
	}

	@Test
	void adviceToDropOrReleaseStandsWhateverTheGroup() {
		this.sample.with("GA-02", Column.FINANZBEDARF, "ja")
			.with("GA-02", Column.EMPFEHLUNG, "offen")
			.decision("GA-02", Outcome.DROP, "")
			.decision("AT-05", Outcome.RELEASE, "");
		assertThat(proposal("GA-02")).startsWith(
				"Die Lenkungsgruppe bleibt bei ihrer Empfehlung vom 22.06.2020, diese Maßnahmen nicht weiterzuverfolgen");
		assertThat(proposal("AT-05")).startsWith(
				"Die Lenkungsgruppe bleibt bei ihrer Empfehlung vom 22.06.2020, diese Maßnahmen freizugeben, sobald "
						+ "ihre Bedingung erfüllt ist: AT-05 ")
			.endsWith(" (Zusage der Pflegekassen zur Finanzierung).");
		this.sample.with("AT-05", Column.BEDINGUNG, "");
		assertThat(proposal("AT-05")).contains("diese Maßnahmen freizugeben: AT-05 ").doesNotContain("(");
	}

	@Test
	void adviceIsAskedForAgainOnceTheWiedervorlageThatFollowsIsDue() {
		this.sample.dueOn(LocalDate.of(2020, 7, 1))
			.with("AT-05", Column.WIEDERVORLAGE, "Dezember 2020")
			.decision("AT-05", Outcome.RELEASE, "");
		assertThat(proposal("AT-05")).contains("werden außerdem diese Maßnahmen fällig");
		assertThat(proposal("bleibt bei ihrer Empfehlung")).isEmpty();
	}

	@Test
	void sumsOfAmountsWithCentsSayThatTheyMayDiffer() {
		assertThat(elements(Paragraph.class)).extracting(Paragraph::text).doesNotContain(Wording.ROUNDED);
		this.sample.with("AT-04", Column.EINMALIG, "12345,50");
		assertThat(elements(Paragraph.class)).extracting(Paragraph::text).contains(Wording.ROUNDED);
	}

	@Test
	void whatSecuredMoneyCoversSaysSo() {
		this.sample.with("AT-05", Column.DRITTMITTELSTATUS, "gesichert").with("AT-05", Column.DRITTMITTEL, "85000");
		assertThat(facts("AT-05")).contains("Empfehlung: Umsetzung unter Vorbehalt, seit 22.06.2020\n"
				+ "kann freigegeben werden: Gesicherte Drittmittel decken den Bedarf");
	}

	@Test
	void whatIsNeededOnceKeepsItUnderReserve() {
		this.sample.with("AT-05", Column.DRITTMITTELSTATUS, "gesichert")
			.with("AT-05", Column.DRITTMITTEL, "85000")
			.with("AT-05", Column.EINMALIG, "1");
		assertThat(proposal("wird die Freigabe empfohlen")).isEmpty();
	}

	@Test
	void whatItsEvaluationWaitsForMayHaveToBeNamed() {
		assertThat(proposal("sobald ihre Voraussetzung vorliegt")).contains("AT-06");
		this.sample.with("AT-06", Column.BEDINGUNG, "");
		assertThat(proposal("was für ihre Bewertung vorliegen muss")).contains("AT-06");
	}

	@Test
	void whatBecomesDueByTheNextSessionIsNamed() {
		this.sample.dueOn(LocalDate.of(2020, 7, 1))
			.with("AT-03", Column.WIEDERVORLAGE, "Dezember 2020")
			.with("AT-04", Column.WIEDERVORLAGE, "08.12.2020");
		assertThat(proposal("Bis zur Sitzung der Lenkungsgruppe am 07.12.2020")).contains("AT-03")
			.doesNotContain("AT-04");
	}

	@Test
	void aWiedervorlageThatIsOnlyReportedIsProposedToBeSet() {
		this.sample.with("AT-03", Column.WIEDERVORLAGE, "Herbst 2021")
			.with("AT-05", Column.WIEDERVORLAGE, "2022")
			.with("AT-06", Column.WIEDERVORLAGE, "2022")
			.decision("AT-06", Outcome.CONFIRMED, "2022");
		assertThat(proposal("was die Stelle gemeldet hat"))
			.contains("AT-03 Steuerungsfachkraft Pflege (Herbst 2021); AT-05", "(2022)")
			.doesNotContain("AT-06");
	}

	@Test
	void aMeasureSaysWhatItNeedsAndWhy() {
		assertThat(facts("AT-04")).contains(
				"Bedarf: einmalig 15.000 €, jährlich 62.500 €, 0,80 VZÄ, ab Haushaltsjahr 2021",
				"Grund: Zusätzlicher Finanzbedarf in angespannter Haushaltslage");
	}

	@Test
	void whatNobodyReportedIsADashAndNotZero() {
		this.sample.with("AT-04", Column.EINMALIG, "").with("AT-04", Column.VZAE, "");
		assertThat(facts("AT-04")).contains("Bedarf: einmalig –, jährlich 62.500 €, – VZÄ, ab Haushaltsjahr 2021");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "45000|Kreisseniorenrat|gesichert|"
					+ "jährlich 45.000 €, Status: gesichert, jährlich netto bleiben 103.000 €, Geber: Kreisseniorenrat",
					"45000|Bund|beantragt|jährlich 45.000 €, Status: beantragt, Geber: Bund",
					"''|Bund|angefragt|Status: angefragt, Geber: Bund", "''|Bund|''|Geber: Bund",
					"45000|''|''|jährlich 45.000 €", "''|''|keine|keine" })
	void thirdPartyMoneyIsToldByThePartsThatAreKnown(String amount, String giver, String status, String told) {
		this.sample.with("AT-03", Column.DRITTMITTEL, amount)
			.with("AT-03", Column.DRITTMITTELGEBER, giver)
			.with("AT-03", Column.DRITTMITTELSTATUS, status);
		assertThat(facts("AT-03")).contains("Drittmittel: " + told);
	}

	@Test
	void theWiedervorlageSaysInALineWhoSetItAndWhatIsReported() {
		this.sample.with("AT-03", Column.WIEDERVORLAGE, "Mai 2021")
			.decision("AT-03", Outcome.MOVED, "Juni 2021")
			.with("AT-04", Column.WIEDERVORLAGE, "2022")
			.decision("AT-05", Outcome.RELEASE, "");
		assertThat(facts("AT-03")).contains(
				"Wiedervorlage: Lenkungsgruppe 22.06.2020: Juni 2021 (steht bevor, 1-mal verschoben); die Stelle meldet "
						+ "Mai 2021\nBemerkung dazu: einstimmig");
		assertThat(facts("AT-04")).contains("Wiedervorlage: 2022 (steht bevor), von der Stelle gemeldet");
		assertThat(facts("AT-05")).contains(
				"Wiedervorlage: nicht festgelegt\nLenkungsgruppe 22.06.2020: Freigabe empfohlen (Vorlage 12/2020)\n"
						+ "Bemerkung dazu: einstimmig");
		assertThat(facts("AT-06")).contains("Wiedervorlage: nicht festgelegt");
	}

	@Test
	void anOpenRecommendationIsNotNamedTwice() {
		this.sample.with("GA-02", Column.FINANZBEDARF, "ja").with("GA-02", Column.EMPFEHLUNG, "offen");
		assertThat(facts("GA-02")).contains("Empfehlung: offen, Finanzbedarf angemeldet, seit 22.06.2020");
	}

	@Test
	void theAttachmentsStandInTheOrderOfTheirNumbers() {
		this.sample.with("AT-03", Column.ANLAGE, "10")
			.with("AT-04", Column.ANLAGE, "09")
			.with("AT-05", Column.ANLAGE, "Gutachten")
			.with("AT-06", Column.ANLAGE, "1");
		assertThat(attachments()).extracting((attachment) -> attachment.split(":")[0])
			.endsWith("Anlage 1", "Anlage 09", "Anlage 10", "Anlage Gutachten");
	}

	@Test
	void aLongTextIsShortenedSoThatTheMeasureStaysOnHalfAPage() {
		this.sample.with("AT-04", Column.KURZBERICHT, "Wort ".repeat(500));
		assertThat(facts("AT-04")).anyMatch((fact) -> fact.endsWith("… (weiter im Maßnahmenmaster, Blatt Maßnahmen)"));
		assertThat(attachments())
			.anyMatch((attachment) -> attachment.startsWith("Maßnahmenmaster „Massnahmenmaster_2020-06-22.xlsx“"));
	}

	@Test
	void whereNothingIsShortenedTheMasterIsNoAttachment() {
		assertThat(attachments()).noneMatch((attachment) -> attachment.startsWith("Maßnahmenmaster"));
	}

	@Test
	void aLongReportLeavesTheReasonWhole() {
		String reason = "Das Geld fehlt. ".repeat(30).strip();
		this.sample.with("AT-04", Column.KURZBERICHT, "Wort ".repeat(500)).with("AT-04", Column.GRUND, reason);
		assertThat(facts("AT-04")).contains("Grund: " + reason);
	}

	@Test
	void withoutAnyDeferralThePaperSaysSo() {
		assertThat(FundingPaper.describe(PortfolioStateFixture.empty().build(), this.sample.catalogue()).elements())
			.contains(new Paragraph("Keine Maßnahme wartet auf Geld."));
	}

	/** The sentence of the proposal with these words, empty if there is none. */
	private String proposal(String words) {
		return elements(NumberedList.class).get(0)
			.items()
			.stream()
			.filter((sentence) -> sentence.contains(words))
			.findFirst()
			.orElse("");
	}

	private List<String> attachments() {
		return elements(BulletList.class).get(0).items();
	}

	private List<String> facts(String number) {
		List<Element> all = describe();
		int heading = all.indexOf(elements(Heading.class).stream()
			.filter((one) -> one.text().startsWith(number))
			.findFirst()
			.orElseThrow());
		return ((Facts) all.get(heading + 1)).facts()
			.stream()
			.map(FundingPaperTests::shown)
			.collect(Collectors.toList());
	}

	private static String shown(Fact fact) {
		return fact.name() + ": " + fact.text();
	}

	private <T extends Element> List<T> elements(Class<T> type) {
		return describe().stream().filter(type::isInstance).map(type::cast).toList();
	}

	private List<Element> describe() {
		return FundingPaper.describe(this.sample.build(), this.sample.catalogue()).elements();
	}

}
