package de.lenkungsbericht.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.LabelledCells;
import de.lenkungsbericht.testing.SubmissionFile;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms on their way to departments and back. */
class TemplateTests {

	@TempDir
	Path directory;

	private County county;

	@BeforeEach
	void county() {
		this.county = new County(this.directory);
	}

	@Test
	void eachDepartmentGetsAForm() {
		assertThat(template()).isZero();
		assertThat(this.county.said().lines()).hasSize(4).allMatch((file) -> Files.isRegularFile(Path.of(file)));
		assertThat(this.county.path("formulare/Massnahmenmeldung_jugend.xlsx")).exists();
	}

	@Test
	void oneDepartmentCanBeNamed() {
		assertThat(template("--department", "pflege")).isZero();
		assertThat(this.county.path("formulare")).isDirectoryContaining("glob:**_pflege.xlsx")
			.isDirectoryNotContaining("glob:**_jugend.xlsx");
		assertThat(template("--department", "niemand")).isEqualTo(2);
	}

	@Test
	void aFormThatMayBeFilledInIsNotReplaced() {
		template();
		assertThat(template()).isEqualTo(2);
		assertThat(this.county.said()).contains("Massnahmenmeldung_jugend.xlsx", "--to");
	}

	@Test
	void droppedUnchangedItFindsNothingNew() throws IOException {
		this.county.drop("jugend", "Meldung.xlsx", submission());
		this.county.consolidate();
		String status = lines("massnahmen.csv", "KJ-01;").get(0).replace("Meldung.xlsx", "Formular.xlsx");
		template();
		dropUntouched();
		assertThat(this.county.consolidate()).isZero();
		assertThat(lines("meldungen.csv", "jugend;Formular.xlsx;")).singleElement().asString().contains(";angenommen;");
		assertThat(lines("massnahmen.csv", "KJ-01;")).containsExactly(status);
		assertThat(this.county.output("pruefprotokoll.csv").lines())
			.filteredOn((line) -> line.contains("Formular.xlsx"))
			.allMatch((line) -> line.startsWith("F11;WARNUNG;"))
			.hasSize(6);
	}

	@Test
	void droppedUnchangedYearsLaterItFindsNothingNewEither() throws IOException {
		this.county.drop("jugend", "Meldung.xlsx", submission());
		this.county.consolidate();
		List<String> before = findings("Meldung.xlsx");
		this.county.at("2026-11-28T00:00:00Z");
		template();
		dropUntouched();
		assertThat(this.county.consolidate()).isZero();
		assertThat(findings("Formular.xlsx")).isNotEmpty().isSubsetOf(before);
	}

	@Test
	void droppedUnchangedByADepartmentWithoutStatusItAsksForWhatIsMissing() throws IOException {
		template();
		dropUntouched();
		assertThat(this.county.consolidate()).isEqualTo(3);
		assertThat(this.county.output("pruefprotokoll.csv").lines())
			.filteredOn((line) -> line.contains("Formular.xlsx"))
			.isNotEmpty()
			.allMatch((line) -> line.startsWith("Z06;FEHLER;"));
	}

	@Test
	void withKeineAenderungenItConfirms() throws IOException {
		this.county.drop("jugend", "Meldung.xlsx", submission());
		this.county.consolidate();
		template();
		dropForm("ja");
		assertThat(this.county.consolidate()).isZero();
		assertThat(lines("meldungen.csv", "jugend;Formular.xlsx;")).singleElement().asString().contains(";angenommen;");
	}

	private int template(String... further) {
		List<String> options = new ArrayList<>(List.of(further));
		options.addAll(List.of("--to", this.county.path("formulare").toString(), "--catalogue",
				this.county.path("katalog").toString()));
		return this.county.execute("template", options.toArray(String[]::new));
	}

	/** Code, measure and value of each. */
	private List<String> findings(String file) {
		return this.county.output("pruefprotokoll.csv")
			.lines()
			.filter((line) -> line.contains(";" + file + ";"))
			.map((line) -> line.replaceFirst("^(...);.*?;[A-Z]+\\d+;(.*?;.*?);.*", "$1 $2"))
			.toList();
	}

	private List<String> lines(String output, String beginning) {
		return this.county.output(output).lines().filter((line) -> line.startsWith(beginning)).toList();
	}

	private void dropUntouched() throws IOException {
		Files.copy(this.county.path("formulare/Massnahmenmeldung_jugend.xlsx"),
				Files.createDirectories(this.county.path("input/jugend")).resolve("Formular.xlsx"));
	}

	private void dropForm(String noChanges) throws IOException {
		try (Workbook form = new XSSFWorkbook(
				Files.newInputStream(this.county.path("formulare/Massnahmenmeldung_jugend.xlsx")));
				OutputStream out = Files.newOutputStream(this.county.path("input/jugend/Formular.xlsx"))) {
			LabelledCells.of(form.getSheet("Meldung")).put("Keine Änderungen", noChanges);
			form.write(out);
		}
	}

	/**
	 * Values of every kind, for every measure that the department leads; each has one
	 * finding.
	 */
	private static SubmissionFile submission() {
		SubmissionFile file = SubmissionFile.of("jugend");
		for (String number : new String[] { "KJ-01", "KJ-02", "KJ-03", "KJ-04", "KJ-05", "KJ-06" }) {
			file.row(number,
					Map.of(Column.ANLAGE, "07", Column.EINMALIG, 0, Column.TERMIN, "Juni 2021", Column.KURZBERICHT,
							"Zeile 1\nZeile 2", Column.VOTUM_AM, LocalDate.of(2020, 6, 22), Column.NAECHSTE_VORSTELLUNG,
							"Jugendhilfeausschuss", Column.GEMEINSAM_MIT, "GA-01", Column.EMPFEHLUNG,
							"Umsetzung unter Vorbehalt"));
		}
		return file;
	}

}
