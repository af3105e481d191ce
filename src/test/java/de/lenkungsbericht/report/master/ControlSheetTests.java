package de.lenkungsbericht.report.master;

import java.util.List;
import java.util.stream.StreamSupport;

import de.lenkungsbericht.testing.PortfolioStateFixture;
import org.apache.poi.ss.usermodel.Header;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The sheet that proves that nothing is missing. */
class ControlSheetTests extends OpenedMaster {

	@Test
	void theTotalsCountUnreadableAmountsToo() {
		Row head = StreamSupport.stream(open(MasterFile.eventful()).getSheet("Kontrollsummen").spliterator(), false)
			.filter((row) -> text(row.getCell(1)).equals("Alle Dateien zusammen"))
			.findFirst()
			.orElseThrow();
		int last = head.getLastCellNum() - 1;
		assertThat(text(head.getCell(last))).isEqualTo("Unlesbare Beträge");
		assertThat(text(head.getSheet().getRow(head.getRowNum() + 1).getCell(last))).isEqualTo("0");
	}

	/** A head holds 255 characters, and a line of it no more than the page is wide. */
	@Test
	void theHeadOfTheControlSumsShowsBothBalances() {
		Header head = open(MasterFile.eventful()).getSheet("Kontrollsummen").getHeader();
		assertThat(head.getRight()).endsWith(
				"  Zeilen: Gefunden = Übernommen + Beiträge + Abgelehnt + Übersprungen\nEuro: Gefunden = Im Master "
						+ "+ Überholt + Später + Beiträge + Abgelehnt + Zurückgezogen");
		assertThat(head.getLeft().length() + head.getRight().length()).isLessThanOrEqualTo(251);
	}

	@Test
	void controlSumsAllAgree() {
		List<String> texts = texts(open(MasterFile.eventful()).getSheet("Kontrollsummen"));
		assertThat(texts).contains("stimmt", "nicht gelesen").doesNotContain("weicht ab");
	}

	/** Accepted rows include superseded ones, euros in the master do not. */
	@Test
	void rowsAreTakenOverAndEurosStandInTheMaster() {
		Sheet sheet = open(PortfolioStateFixture.sample()).getSheet("Kontrollsummen");
		assertThat(StreamSupport.stream(sheet.spliterator(), false)
			.filter((row) -> text(row.getCell(1)).equals("Meldung Altenhilfe und Pflege 2020-06.xlsx")))
			.extracting((row) -> value(row, "Was"), (row) -> value(row, "Übernommen"), (row) -> value(row, "Im Master"))
			.contains(tuple("Zeilen", "3", ""), tuple("Mehrbedarf jährlich (€)", "", "295500"));
	}

}
