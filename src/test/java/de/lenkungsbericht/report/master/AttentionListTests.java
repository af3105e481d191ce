package de.lenkungsbericht.report.master;

import java.util.List;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.PortfolioStateFixture;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the first page says needs attention. */
class AttentionListTests extends OpenedMaster {

	@Test
	void attentionListNamesWhatIsWrong() {
		assertThat(texts(open(MasterFile.eventful()).getSheet("Übersicht"))).contains("Zurückgewiesene Dateien",
				"Wiedervorlage überfällig", "Maßnahmen noch nie gemeldet", "Noch nicht beziffert",
				"Ohne Wiedervorlage");
	}

	@Test
	void unusualChangesNeedAttention() {
		Sheet sheet = open(PortfolioStateFixture.sample().portfolioFinding(FindingCode.P05, "pflege", "AT-03"))
			.getSheet("Übersicht");
		assertThat(text(row(sheet, "Ungewöhnliche Änderung (Jährlich)").getCell(1))).isEqualTo("1");
	}

	/** In no sum of what waits for money: KJ-01 is to be implemented all the same. */
	@Test
	void aContradictionThatNoSumShowsNeedsAttention() {
		Sheet sheet = open(PortfolioStateFixture.sample()
			.with("KJ-01", Column.EMPFEHLUNG, "Umsetzung")
			.with("KJ-01", Column.FINANZBEDARF, "ja")
			.with("KJ-02", Column.EMPFEHLUNG, "offen")
			.with("KJ-02", Column.BEARBEITUNGSSTAND, "Laufendes Geschäft")).getSheet("Übersicht");
		assertThat(text(row(sheet, "Umsetzung trotz offenen Finanzbedarfs").getCell(2))).isEqualTo("KJ-01");
		assertThat(text(row(sheet, "Läuft ohne Empfehlung zur Umsetzung").getCell(2))).contains("KJ-02");
	}

	@Test
	void aMissingConditionAndAReleaseThatIsPossibleNeedAttention() {
		Sheet sheet = open(PortfolioStateFixture.sample()
			.with("AT-05", Column.BEDINGUNG, "")
			.with("AT-05", Column.DRITTMITTELSTATUS, "gesichert")
			.with("AT-05", Column.DRITTMITTEL, "85000")).getSheet("Übersicht");
		assertThat(text(row(sheet, "Bedingung für die Freigabe fehlt").getCell(2))).contains("AT-05");
		assertThat(text(row(sheet, "Kann freigegeben werden").getCell(2))).isEqualTo("AT-05");
	}

	@Test
	void quietStateNeedsNoAttention() {
		PortfolioStateFixture sample = PortfolioStateFixture.sample()
			.with("KJ-01", Column.WIRKUNGSPRUEFUNG, "")
			.with("AT-06", Column.JAEHRLICH, "10000");
		List.of("AT-03", "AT-04", "AT-05", "AT-06")
			.forEach((number) -> sample.with(number, Column.WIEDERVORLAGE, "Herbst 2021"));
		assertThat(texts(open(sample).getSheet("Übersicht"))).contains("Zurzeit nichts");
	}

	/**
	 * A file that only confirms has no rows and so no findings; what is open stays open.
	 */
	@Test
	void attentionGoesByWhatIsAndNotByFindings() {
		Sheet sheet = open(PortfolioStateFixture.sample()).getSheet("Übersicht");
		assertThat(text(row(sheet, "Noch nicht beziffert").getCell(1))).isEqualTo("1");
		assertThat(text(row(sheet, "Ohne Wiedervorlage").getCell(1))).isEqualTo("4");
		assertThat(texts(sheet)).contains("davon noch nicht beziffert: 1", "fällig: 0 · nicht festgelegt: 4");
	}

}
