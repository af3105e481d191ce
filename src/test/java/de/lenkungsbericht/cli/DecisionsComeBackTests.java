package de.lenkungsbericht.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.testing.DecisionWorkbook;
import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.LibreOffice;
import de.lenkungsbericht.testing.SubmissionFile;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What the steering group decided is handed back in the workbook that went into it. */
class DecisionsComeBackTests {

	private static final String REPORT = "output/Zurueckgestellte-Finanzbedarfe_2020-06-22.xlsx";

	@TempDir
	Path directory;

	private County county;

	@BeforeEach
	void aMeasureWaitsForMoney() {
		this.county = new County(this.directory);
		this.county.drop("pflege", "Meldung.xlsx", report());
	}

	@Test
	void theFilledInReportIsTakenAndShownEverywhere() throws IOException {
		this.county.consolidate();
		fill(this.county.path(REPORT), this.county.path("input/lenkungsgruppe/Beschluss.xlsx"));
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
		assertThat(this.county.line("entscheidungen.csv", "AT-03;"))
			.contains(";22.06.2020;Wiedervorlage verschoben;Juni 2021;12/2020;;gilt;Beschluss.xlsx;");
		assertThat(this.county.line("meldungen.csv", "lenkungsgruppe;")).contains(";angenommen;1;1;0;0");
		assertThat(texts(REPORT)).anyMatch((text) -> text.contains("Wiedervorlage festgelegt auf Juni 2021"));
		assertThat(texts("input/lenkungsgruppe/rueckmeldung/Beschluss_Rueckmeldung.xlsx"))
			.anyMatch((text) -> text.startsWith("Entscheidungen: 1, davon 1 übernommen"));
		this.county.execute("history", "AT-03");
		assertThat(this.county.out()).contains("entschieden", "Wiedervorlage verschoben auf Juni 2021");
	}

	@Test
	void theAnswerToDecisionsSpeaksOfThem() throws IOException {
		decide(DecisionWorkbook.empty().steered("AT-03", "Wiedervorlage verschoben", "Juni 2021"));
		this.county.consolidate();
		assertThat(texts("input/lenkungsgruppe/rueckmeldung/Beschluss_Rueckmeldung.xlsx"))
			.contains("Rückmeldung zu den Entscheidungen")
			.noneMatch((text) -> text.contains("Ihrer Meldung") || text.contains("Nächste Meldung")
					|| text.contains("früheren Stichtag"));
	}

	@Test
	void savedByAnotherProgramItIsReadAlike() throws IOException {
		assumeThat(LibreOffice.isInstalled()).isTrue();
		this.county.consolidate();
		fill(this.county.path(REPORT), this.directory.resolve("Beschluss.xlsx"));
		Path saved = LibreOffice.convert(this.directory.resolve("Beschluss.xlsx"), "xlsx",
				Files.createDirectories(this.directory.resolve("saved")));
		Files.createDirectories(this.county.path("input/lenkungsgruppe"));
		Files.copy(saved, this.county.path("input/lenkungsgruppe/Beschluss.xlsx"));
		assertThat(this.county.consolidate()).as(this.county.said()).isZero();
		assertThat(this.county.line("entscheidungen.csv", "AT-03;")).contains(";Juni 2021;12/2020;");
		assertThat(LibreOffice.differences(this.county.path("output/Massnahmenmaster_2020-06-22.xlsx"),
				Files.createDirectories(this.directory.resolve("calculated"))))
			.isEmpty();
	}

	@Test
	void aLineThatIsRejectedEndsWithThreeAndLeavesTheOthers() throws IOException {
		decide(DecisionWorkbook.empty()
			.steered("AT-03", "Freigabe empfohlen", null)
			.steered("AT-04", "unentschieden", null));
		assertThat(this.county.consolidate()).isEqualTo(ExitCode.REJECTED);
		assertThat(this.county.line("pruefprotokoll.csv", "L03;")).startsWith("L03;FEHLER;lenkungsgruppe;");
		assertThat(this.county.lines("entscheidungen.csv", "AT-0")).hasSize(1);
		assertThat(texts("output/Massnahmenmaster_2020-06-22.xlsx")).contains("Entscheidungen der Gremien");
	}

	@Test
	void theDepartmentIsToldWhatToEnter() throws IOException {
		decide(DecisionWorkbook.empty().steered("AT-03", "Wiedervorlage verschoben", "Juni 2021"));
		this.county.consolidate();
		this.county.run("template", "--output", this.county.path("output").toString(), "--catalogue",
				this.county.path("katalog").toString(), "--department", "pflege", "--to",
				this.county.path("formulare").toString());
		String advice = "Bitte tragen Sie bei „Wiedervorlage“ ein: Juni 2021.";
		assertThat(texts("formulare/Massnahmenmeldung_pflege.xlsx")).anyMatch((text) -> text.endsWith(advice));
		assertThat(texts("input/pflege/rueckmeldung/Meldung_Rueckmeldung.xlsx"))
			.anyMatch((text) -> text.endsWith(advice));
	}

	@Test
	void onceTheCouncilAgreesF06IsSilentInEveryAnswer() throws IOException {
		this.county.drop("pflege", "Meldung.xlsx",
				SubmissionFile.of("pflege")
					.row("AT-03", Map.of(Column.TITEL, "Steuerungsfachkraft Pflege", Column.FINANZBEDARF, "ja",
							Column.JAEHRLICH, 148000, Column.EMPFEHLUNG, "Umsetzung")));
		decide(DecisionWorkbook.empty()
			.decided("AT-03", "Kreistag", "21.10.2020", "zugestimmt", null)
			.with(DecisionColumn.TITEL, null));
		this.county.at("2020-10-22T00:00:00Z").consolidate();
		assertThat(this.county.said()).contains("angenommen");
		assertThat(this.county.path("output/Massnahmenmaster_2020-10-21.xlsx")).isRegularFile();
		assertThat(this.county.output("pruefprotokoll.csv")).doesNotContain("F06;");
		assertThat(texts("input/pflege/rueckmeldung/Meldung_Rueckmeldung.xlsx")).doesNotContain("F06");
		this.county.report("before", "--as-of", "22.06.2020");
		assertThat(Disk.text(this.county.path("before/pruefprotokoll.csv"))).contains("F06;");
	}

	@Test
	void withdrawnItIsAsIfItHadNeverBeen() {
		this.county.consolidate();
		Map<String, String> before = this.county.outputs();
		decide(DecisionWorkbook.empty().steered("AT-03", "Wiedervorlage verschoben", "Juni 2021"));
		this.county.consolidate();
		this.county.execute("withdraw", this.county.sha("Beschluss.xlsx"), "--reason", "Irrtum");
		this.county.consolidate();
		assertThat(this.county.outputs().get("entscheidungen.csv")).isEqualTo(before.get("entscheidungen.csv"));
		assertThat(this.county.line("meldungen.csv", "Beschluss.xlsx")).contains(";zurückgezogen;");
	}

	@Test
	void theDatabaseIsMadeAnewFromCopyAndReceipt() {
		decide(DecisionWorkbook.empty().steered("AT-03", "Freigabe empfohlen", null).steered("AT-04", "egal", null));
		this.county.consolidate();
		Map<String, String> before = this.county.outputs();
		Disk.delete(this.county.path("output/state/datenbank"));
		assertThat(this.county.execute("rebuild")).as(this.county.said()).isZero();
		this.county.report("again");
		assertThat(this.county.outputs("again")).isEqualTo(before);
	}

	@Test
	void itCanBeCheckedBeforehand() {
		Path file = DecisionWorkbook.empty()
			.steered("AT-03", "unentschieden", null)
			.write(this.directory.resolve("Beschluss.xlsx"));
		assertThat(this.county.run("check", file.toString(), "--department", "lenkungsgruppe", "--output",
				this.county.path("output").toString(), "--catalogue", this.county.path("katalog").toString()))
			.isEqualTo(ExitCode.REJECTED);
		assertThat(this.county.out()).contains("Entscheidung!G2", "L03");
	}

	@Test
	void noDepartmentCanHaveItsFolder() {
		Disk.replace(this.county.path("katalog/stellen.csv"), "pflege;", "lenkungsgruppe;");
		assertThat(this.county.consolidate()).isEqualTo(ExitCode.SETUP);
		assertThat(this.county.err()).contains("stellen.csv", "kuerzel", "drop folder of the steering group");
	}

	private void decide(DecisionWorkbook decisions) {
		decisions.write(this.county.path("input/lenkungsgruppe/Beschluss.xlsx"));
	}

	private static SubmissionFile report() {
		return SubmissionFile.of("pflege")
			.row("AT-03", Map.of(Column.TITEL, "Steuerungsfachkraft Pflege", Column.FINANZBEDARF, "ja",
					Column.JAEHRLICH, 148000, Column.EMPFEHLUNG, "Umsetzung zurückgestellt", Column.GRUND, "Haushalt"));
	}

	/** Fills in the line of AT-03 as the project office would. */
	private static void fill(Path report, Path filled) throws IOException {
		Files.createDirectories(filled.getParent());
		try (InputStream in = Files.newInputStream(report);
				Workbook workbook = new XSSFWorkbook(in);
				OutputStream out = Files.newOutputStream(filled)) {
			Sheet sheet = workbook.getSheet("Entscheidung");
			Row row = line(sheet, "AT-03");
			row.getCell(4).setCellValue(DecisionWorkbook.STEERING_GROUP);
			row.getCell(5).setCellValue(LocalDate.of(2020, 6, 22));
			row.getCell(6).setCellValue("Wiedervorlage verschoben");
			row.getCell(7).setCellValue("Juni 2021");
			row.getCell(8).setCellValue("12/2020");
			workbook.write(out);
		}
	}

	private static Row line(Sheet sheet, String number) {
		for (Row row : sheet) {
			if (row.getCell(0) != null && number.equals(row.getCell(0).toString())) {
				return row;
			}
		}
		throw new AssertionError("No line " + number);
	}

	private List<String> texts(String workbook) throws IOException {
		List<String> texts = new ArrayList<>();
		try (InputStream in = Files.newInputStream(this.county.path(workbook));
				Workbook opened = new XSSFWorkbook(in)) {
			for (Sheet sheet : opened) {
				sheet.forEach((row) -> row.forEach((cell) -> texts.add(cell.toString())));
			}
		}
		return texts;
	}

}
