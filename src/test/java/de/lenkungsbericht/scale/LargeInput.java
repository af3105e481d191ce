package de.lenkungsbericht.scale;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.portfolio.Column;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Makes a county larger than any: a catalogue and submissions in which every department
 * reports every measure that it leads, one file per reporting date.
 *
 * @param departments number of departments
 * @param measuresEach measures that each of them leads, so many rows in each submission
 * @param submissionsEach files in each drop folder, a reporting date each
 */
record LargeInput(int departments, int measuresEach, int submissionsEach) {

	private static final int NUMBERS_PER_PREFIX = 100;

	/** Rows in all submissions together. */
	int rows() {
		return this.departments * this.measuresEach * this.submissionsEach;
	}

	/** Writes {@code katalog} and {@code input} below the directory. */
	void write(Path directory) throws IOException {
		writeCatalogue(Files.createDirectories(directory.resolve("katalog")));
		for (int department = 0; department < this.departments; department++) {
			Path folder = Files.createDirectories(directory.resolve("input").resolve("stelle" + department));
			for (int submission = 0; submission < this.submissionsEach; submission++) {
				writeSubmission(folder.resolve("Meldung %03d.xlsx".formatted(submission)), department, submission);
			}
		}
	}

	private void writeCatalogue(Path folder) throws IOException {
		List<String> measures = new ArrayList<>(
				List.of("nr;handlungsfeld;auftragsart;titel;alias;federfuehrung;beteiligt;verbund"));
		List<String> departmentLines = new ArrayList<>(List.of("kuerzel;name;email"));
		for (int department = 0; department < this.departments; department++) {
			departmentLines
				.add("stelle%d;Stelle %d;stelle%d@landkreis.example".formatted(department, department, department));
			for (int measure = 0; measure < this.measuresEach; measure++) {
				measures.add("%s;Feld %d;Prüfauftrag;%s;;stelle%d;;".formatted(number(department, measure), measure % 3,
						title(measure), department));
			}
		}
		write(folder.resolve("massnahmen.csv"), measures);
		write(folder.resolve("stellen.csv"), departmentLines);
		write(folder.resolve("handlungsfelder.csv"),
				List.of("handlungsfeld;beratungsfolge", "Feld 0;Sozialausschuss|Kreistag",
						"Feld 1;Sozialausschuss|Kreistag", "Feld 2;Sozialausschuss|Kreistag"));
		write(folder.resolve("gremientermine.csv"), List.of("gremium;datum", "Lenkungsgruppe;2020-06-22",
				"Sozialausschuss;2021-03-10", "Kreistag;2021-04-21"));
	}

	private static void write(Path file, List<String> lines) throws IOException {
		Files.write(file, lines, StandardCharsets.UTF_8);
	}

	private void writeSubmission(Path file, int department, int submission) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(100); OutputStream out = Files.newOutputStream(file)) {
			Sheet head = workbook.createSheet("Meldung");
			pair(head.createRow(0), "Meldende Stelle", "stelle" + department);
			pair(head.createRow(1), "Stichtag",
					"%02d.%02d.2020".formatted(1 + submission % 28, 1 + submission / 28 % 12));
			Sheet sheet = workbook.createSheet("Maßnahmen");
			Row header = sheet.createRow(0);
			for (Column column : Column.values()) {
				header.createCell(column.ordinal()).setCellValue(column.header());
			}
			for (int measure = 0; measure < this.measuresEach; measure++) {
				fill(sheet.createRow(measure + 1), number(department, measure), measure, submission);
			}
			workbook.write(out);
		}
	}

	private static void pair(Row row, String label, String value) {
		row.createCell(0).setCellValue(label);
		row.createCell(1).setCellValue(value);
	}

	/**
	 * Deferred measures with figures and texts of all kinds; nothing that is rejected.
	 */
	private static void fill(Row row, String number, int measure, int submission) {
		text(row, Column.NR, number);
		text(row, Column.TITEL, title(measure));
		text(row, Column.BEARBEITUNGSSTAND, "Prüfergebnis liegt vor");
		text(row, Column.ERGEBNISART, "Prüfergebnis");
		text(row, Column.ANLAGE, "%02d".formatted(measure % 100));
		text(row, Column.VOTUM, "befürwortet");
		text(row, Column.FINANZBEDARF, "ja");
		row.createCell(Column.EINMALIG.ordinal()).setCellValue(1000.0 + measure % 977);
		text(row, Column.JAEHRLICH, "12.%03d,50 €".formatted(measure % 1000));
		row.createCell(Column.VZAE.ordinal()).setCellValue(0.5 + measure % 4);
		row.createCell(Column.AB_HAUSHALTSJAHR.ordinal()).setCellValue(2021 + measure % 4);
		text(row, Column.DRITTMITTEL, "2.500");
		text(row, Column.DRITTMITTELGEBER, "Land");
		text(row, Column.DRITTMITTELSTATUS, "beantragt");
		text(row, Column.EMPFEHLUNG, "Umsetzung zurückgestellt");
		text(row, Column.GRUND, "Angespannte Haushaltslage");
		text(row, Column.TERMIN, "Frühjahr 2021");
		text(row, Column.WIEDERVORLAGE, "1. Quartal " + (2021 + measure % 3));
		text(row, Column.KURZBERICHT,
				"Stand der Meldung %d: Die Prüfung der Maßnahme %s ist abgeschlossen, das Ergebnis liegt den Gremien vor."
					.formatted(submission, number));
	}

	private static void text(Row row, Column column, String value) {
		row.createCell(column.ordinal()).setCellValue(value);
	}

	/** Distinct over all departments: three letters count the hundreds. */
	private String number(int department, int measure) {
		int running = department * this.measuresEach + measure;
		int prefix = running / NUMBERS_PER_PREFIX;
		return "%c%c%c-%02d".formatted('A' + prefix / 676, 'A' + prefix / 26 % 26, 'A' + prefix % 26,
				running % NUMBERS_PER_PREFIX);
	}

	private static String title(int measure) {
		return "Maßnahme zum Thema " + measure;
	}

}
