package de.lenkungsbericht.report.master;

import java.time.LocalDate;
import java.util.stream.StreamSupport;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.testing.PortfolioStateFixture;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The sheet of dates. */
class DatesSheetTests extends OpenedMaster {

	/** The month lasts, but the committee does not meet again in it. */
	@Test
	void anAnnouncementIsOverWithTheSessionItWasMadeFor() {
		XSSFWorkbook workbook = open(announcedFor("Kreistag", "Oktober 2020").dueOn(LocalDate.of(2020, 10, 25)));
		assertThat(texts(workbook.getSheet("Termine"))).contains("Sitzung war am 21.10.2020");
		assertThat(appointment(workbook, "Oktober 2020", "Stand")).isEqualTo("vorbei");
		assertThat(text(row(workbook.getSheet("Übersicht"), "Angekündigte Vorstellung vorbei").getCell(2)))
			.isEqualTo("KJ-01");
	}

	@Test
	void anAnnouncementNamesTheSessionToCome() {
		XSSFWorkbook workbook = open(announcedFor("Kreistag", "Oktober 2020").dueOn(LocalDate.of(2020, 10, 21)));
		assertThat(appointment(workbook, "Oktober 2020", "Stand")).isEqualTo("läuft");
		assertThat(appointment(workbook, "Oktober 2020", "Bemerkung")).isEqualTo("Sitzung am 21.10.2020");
	}

	/** What counts is overdue or not; what was reported before is neither. */
	@Test
	void aReportedWiedervorlageIsSupersededByTheDecidedOne() {
		XSSFWorkbook workbook = open(PortfolioStateFixture.sample()
			.with("AT-03", Column.WIEDERVORLAGE, "Juni 2020")
			.decision("AT-03", Outcome.MOVED, "Herbst 2020")
			.with("AT-04", Column.WIEDERVORLAGE, "September 2020")
			.dueOn(LocalDate.of(2020, 10, 1)));
		assertThat(appointment(workbook, "Juni 2020", "Stand")).isEqualTo("überholt durch Beschluss");
		assertThat(appointment(workbook, "Herbst 2020", "Stand")).isEqualTo("fällig");
		assertThat(appointment(workbook, "September 2020", "Stand")).isEqualTo("überfällig");
	}

	@Test
	void nothingIsAwaitedOfAMeasureThatHasEnded() {
		XSSFWorkbook workbook = open(announcedFor("Kreistag", "Oktober 2020").dueOn(LocalDate.of(2020, 10, 25))
			.with("KJ-01", Column.BEARBEITUNGSSTAND, "Abgeschlossen"));
		assertThat(appointment(workbook, "Oktober 2020", "Stand")).isEqualTo("erledigt");
		assertThat(texts(workbook.getSheet("Übersicht"))).doesNotContain("Angekündigte Vorstellung vorbei");
	}

	private static PortfolioStateFixture announcedFor(String committee, String date) {
		return PortfolioStateFixture.sample()
			.with("KJ-01", Column.NAECHSTE_VORSTELLUNG, committee)
			.with("KJ-01", Column.TERMIN, date);
	}

	/** What a column of the sheet of dates shows of a date. */
	private static String appointment(XSSFWorkbook workbook, String date, String column) {
		return StreamSupport.stream(workbook.getSheet("Termine").spliterator(), false)
			.filter((row) -> row.getRowNum() > 3 && date.equals(value(row, "Angabe")))
			.map((row) -> value(row, column))
			.findFirst()
			.orElseThrow();
	}

}
