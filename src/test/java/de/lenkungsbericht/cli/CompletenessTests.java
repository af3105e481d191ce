package de.lenkungsbericht.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the master says of each department: what it reported last and what it owes. */
class CompletenessTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@Test
	void theSheetMeldungenTellsWhatEachDepartmentReportedLastAndWhatItOwes() throws IOException {
		County county = new County(this.directory)
			.drop("jugend", "Meldung.xlsx", SubmissionFile.of("jugend").row("KJ-01"))
			.drop("pflege", "Pflege.xlsx", SubmissionFile.of("pflege").row("AT-03", Column.EMPFEHLUNG, "vielleicht"));
		county.consolidate("--due-on", "2020-07-15");
		Map<String, String> jugend = line(county, "Fachbereich Jugend & Familie");
		assertThat(jugend).containsEntry("Datei", "Meldung.xlsx")
			.containsEntry("Stichtag", "22.06.2020")
			.containsEntry("Ergebnis", "angenommen")
			.containsEntry("Keine Änderungen", "nein")
			.containsEntry("Fehler", "0")
			.containsEntry("Neueste der Stelle", "ja")
			.containsEntry("Tage seit letztem Stichtag", "23")
			.containsEntry("Offene Stichtage", "");
		assertThat(line(county, "Altenhilfe und Pflege")).containsEntry("Ergebnis", "zurückgewiesen")
			.containsEntry("Fehler", "1")
			.containsEntry("Tage seit letztem Stichtag", "")
			.containsEntry("Offene Stichtage", "22.06.2020");
		assertThat(line(county, "Jobcenter")).containsEntry("Datei", "noch keine Meldung")
			.containsEntry("Offene Stichtage", "22.06.2020");
	}

	/**
	 * Unreadable files are judged first, whenever they came: this one may be the newest.
	 */
	@Test
	void aRejectedFileNeedsAttentionUntilALaterNightAcceptsSomething() throws IOException {
		County county = new County(this.directory).drop("pflege", "Meldung.xlsx",
				SubmissionFile.of("pflege").row("AT-03"));
		Disk.write(county.path("input/pflege/Nachtrag.xlsx"), "PK kein Archiv");
		county.consolidate();
		assertThat(overview(county)).contains("Zurückgewiesene Dateien");
		county.at("2020-06-24T00:00:00Z")
			.drop("pflege", "Meldung 2.xlsx",
					SubmissionFile.of("pflege").row("AT-03", Column.BEARBEITUNGSSTAND, "Umsetzung"))
			.consolidate();
		assertThat(overview(county)).doesNotContain("Zurückgewiesene Dateien");
	}

	@Test
	void aRejectedFileThatWasReplacedNeedsNoAttention() throws IOException {
		County county = new County(this.directory);
		Disk.write(county.path("input/pflege/Meldung.xlsx"), "PK kein Archiv");
		county.consolidate("--as-of", "2020-06-22");
		county.at("2020-06-24T00:00:00Z");
		Disk.write(county.path("input/pflege/Meldung.xlsx"), "PK noch keines");
		county.consolidate("--as-of", "2020-06-22");
		List<String> texts = overview(county);
		assertThat(texts.get(texts.indexOf("Zurückgewiesene Dateien") + 1)).isEqualTo("1");
	}

	/** What the first sheet shows, cell by cell. */
	private static List<String> overview(County county) throws IOException {
		try (XSSFWorkbook master = new XSSFWorkbook(
				Files.newInputStream(county.path("output/Massnahmenmaster_2020-06-22.xlsx")))) {
			DataFormatter stored = new DataFormatter();
			stored.setUseCachedValuesForFormulaCells(true);
			return StreamSupport.stream(master.getSheet("Übersicht").spliterator(), false)
				.flatMap((row) -> StreamSupport.stream(row.spliterator(), false))
				.map(stored::formatCellValue)
				.toList();
		}
	}

	/** The department's line by column. */
	private static Map<String, String> line(County county, String department) throws IOException {
		try (XSSFWorkbook master = new XSSFWorkbook(
				Files.newInputStream(county.path("output/Massnahmenmaster_2020-06-22.xlsx")))) {
			XSSFSheet sheet = master.getSheet("Meldungen");
			Row header = sheet.getRow(sheet.getTables().get(0).getStartRowIndex());
			Row line = StreamSupport.stream(sheet.spliterator(), false)
				.filter((row) -> shown(row, 0).equals(department))
				.findFirst()
				.orElseThrow();
			Map<String, String> values = new LinkedHashMap<>();
			List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
				.forEach((column) -> values.put(shown(header, column), shown(line, column)));
			return values;
		}
	}

	private static String shown(Row row, int column) {
		return new DataFormatter().formatCellValue(row.getCell(column));
	}

}
