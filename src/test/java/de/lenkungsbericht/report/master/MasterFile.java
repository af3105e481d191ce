package de.lenkungsbericht.report.master;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.state.FieldChange.Since;
import de.lenkungsbericht.report.workbook.WorkbookWriter;
import de.lenkungsbericht.testing.PortfolioStateFixture;

/** Writes master workbooks of test states. */
final class MasterFile {

	static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private MasterFile() {
	}

	static Path write(PortfolioStateFixture fixture, Path directory) {
		Path file = directory.resolve("master.xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			WorkbookWriter.write(MasterWorkbook.describe(fixture.build(), fixture.catalogue(), BERLIN), out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file;
	}

	/** The sample with a bit of everything that can go wrong or change. */
	static PortfolioStateFixture eventful() {
		return PortfolioStateFixture.sample()
			.dueOn(LocalDate.of(2020, 10, 1))
			.lastSession(new Session("Lenkungsgruppe Sozialstrategie", LocalDate.of(2019, 11, 25), null))
			.with("AT-03", Column.WIEDERVORLAGE, "September 2020")
			.with("AT-04", Column.WIEDERVORLAGE, "Herbst 2020")
			.with("AT-05", Column.WIEDERVORLAGE, "sobald die Pflegekassen entschieden haben")
			.with("AT-05", Column.DRITTMITTELSTATUS, "gesichert")
			.with("KJ-01", Column.LETZTE_WIRKUNGSPRUEFUNG, "15.02.2020")
			.with("KJ-02", Column.WIRKUNGSPRUEFUNG, "12")
			.with("KJ-02", Column.BEMERKUNG, "=1+1 ist kein Rechenweg, sondern Text")
			.with("KJ-03", Column.KURZBERICHT,
					"Die ressortübergreifende Gruppe hat die Bausteine beschrieben. ".repeat(14).strip())
			.without("GA-05")
			.contribution("KJ-03", "soziales", "Wir bringen die Frühförderung ein und stimmen uns monatlich ab.")
			.unreadable("jobcenter", "Meldung Jobcenter Juli (2).xlsx")
			.finding(FindingCode.F04, "pflege", "U8", "AT-04", "")
			.finding(FindingCode.Z07, "jugend", "C9", "KJ-04", "fast fertig")
			.finding(FindingCode.F01, "soziales", "H12", "AT-06", "ja")
			.portfolioFinding(FindingCode.P02, "jobcenter", "GA-05")
			.change(Since.PREVIOUS_STATUS, "AT-03", Column.JAEHRLICH, "120000,00", "148000,00")
			.change(Since.LAST_STEERING_SESSION, "AT-03", Column.WIEDERVORLAGE, "", "September 2020");
	}

}
