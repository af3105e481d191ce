package de.lenkungsbericht.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.LibreOffice;
import de.lenkungsbericht.testing.SubmissionFile;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** A feedback corrected and sent back is accepted as it stands. */
class CorrectedFeedbackTests {

	private static final String FOLDER = "input/jugend/rueckmeldung/";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@SuppressWarnings("NullAway.Init")
	private County county;

	@BeforeEach
	void answeredWithTwoFaults() {
		this.county = new County(this.directory).drop("jugend", "Meldung.xlsx",
				submission(Column.EMPFEHLUNG, "vielleicht", Column.EINMALIG, "ca. 5000"));
		assertThat(this.county.consolidate()).isEqualTo(3);
	}

	@Test
	void inPlaceRoundForRound() throws IOException {
		correct(feedback("Meldung_Rueckmeldung.xlsx"), "P2");
		assertThat(this.county.consolidate()).isEqualTo(3);
		assertOnlyTheSecondIsMarked(feedback("Meldung_Rueckmeldung_Rueckmeldung.xlsx"));
		correct(feedback("Meldung_Rueckmeldung_Rueckmeldung.xlsx"), "I3");
		assertThat(this.county.consolidate()).isZero();
		assertThat(verdict("Meldung_Rueckmeldung_Rueckmeldung.xlsx")).contains(";angenommen;2;2;0;0");
		assertThat(findings("Meldung_Rueckmeldung_Rueckmeldung.xlsx")).isEmpty();
	}

	@Test
	void movedUpUnderTheSameName() throws IOException {
		correct(feedback("Meldung_Rueckmeldung.xlsx"), "P2", "I3");
		Files.move(feedback("Meldung_Rueckmeldung.xlsx"), this.county.path("input/jugend/Meldung.xlsx"),
				StandardCopyOption.REPLACE_EXISTING);
		assertThat(this.county.consolidate()).isZero();
		assertThat(this.county.lines("meldungen.csv", "jugend;Meldung.xlsx;")).last()
			.asString()
			.contains(";angenommen;2;2;0;0");
		assertThat(findings("Meldung.xlsx")).isEmpty();
		assertClean(feedback("Meldung_Rueckmeldung.xlsx"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "xls" })
	void savedByLibreOffice(String format) throws IOException {
		assumeThat(LibreOffice.isInstalled()).isTrue();
		correct(feedback("Meldung_Rueckmeldung.xlsx"), "P2");
		Path saved = LibreOffice.convert(feedback("Meldung_Rueckmeldung.xlsx"), format,
				Files.createDirectory(this.directory.resolve("saved")));
		Files.delete(feedback("Meldung_Rueckmeldung.xlsx"));
		Files.move(saved, this.county.path("input/jugend/Neu." + format));
		assertThat(this.county.consolidate()).isEqualTo(3);
		assertThat(findings("Neu." + format)).singleElement().asString().startsWith("Z09;FEHLER;jugend;");
		assertOnlyTheSecondIsMarked(feedback("Neu_Rueckmeldung." + format));
	}

	@Test
	void yesterdaysFileCorrectedAndAnotherBesideItAreBothAnswered() throws IOException {
		this.county.drop("jugend", "Meldung.xlsx", submission(Column.EMPFEHLUNG, "offen", Column.EINMALIG, 5000))
			.drop("jugend", "Zweite.xlsx", submission(Column.EMPFEHLUNG, "offen", Column.EINMALIG, "x"));
		assertThat(this.county.consolidate()).isEqualTo(3);
		assertThat(this.county.path(FOLDER)).isDirectoryContaining("glob:**Meldung_Rueckmeldung.xlsx")
			.isDirectoryNotContaining("glob:**_2.xlsx");
		assertClean(feedback("Meldung_Rueckmeldung.xlsx"));
		assertThat(findings("Meldung.xlsx")).isEmpty();
		assertOnlyTheSecondIsMarked(feedback("Zweite_Rueckmeldung.xlsx"));
	}

	private static SubmissionFile submission(Column first, Object inFirst, Column second, Object inSecond) {
		return SubmissionFile.of("jugend")
			.row("KJ-01", Map.of(Column.TITEL, "Ambulante Intensive Begleitung junger Menschen", first, inFirst))
			.row("KJ-02", Map.of(Column.TITEL, "Familienpaten", Column.FINANZBEDARF, "noch offen", second, inSecond));
	}

	private static void assertOnlyTheSecondIsMarked(Path file) throws IOException {
		try (Workbook workbook = open(file)) {
			assertThat(workbook).extracting(Sheet::getSheetName).containsExactly("Rückmeldung", "Meldung", "Maßnahmen");
			Sheet sheet = workbook.getSheet("Maßnahmen");
			assertThat(sheet.getCellComments().keySet()).extracting(Object::toString).containsExactly("I3");
			assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isOne();
		}
	}

	private static void assertClean(Path file) throws IOException {
		try (Workbook workbook = open(file)) {
			assertThat(workbook).extracting(Sheet::getSheetName).containsExactly("Rückmeldung", "Meldung", "Maßnahmen");
			assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue()).contains("ist angenommen");
			assertThat(workbook.getSheet("Maßnahmen").getCellComments()).isEmpty();
			assertThat(workbook.getSheet("Maßnahmen").getSheetConditionalFormatting().getNumConditionalFormattings())
				.isZero();
		}
	}

	/** Puts right what stands in the cells of the sheet Maßnahmen. */
	private static void correct(Path file, String... cells) throws IOException {
		try (Workbook workbook = open(file)) {
			for (String cell : cells) {
				CellReference at = new CellReference(cell);
				workbook.getSheet("Maßnahmen")
					.getRow(at.getRow())
					.getCell(at.getCol())
					.setCellValue(cell.startsWith("P") ? "offen" : "");
			}
			try (OutputStream out = Files.newOutputStream(file)) {
				workbook.write(out);
			}
		}
	}

	private static Workbook open(Path file) throws IOException {
		return WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)));
	}

	private Path feedback(String name) {
		return this.county.path(FOLDER + name);
	}

	private String verdict(String fileName) {
		return this.county.lines("meldungen.csv", "jugend;" + fileName + ";").get(0);
	}

	/** Those of a file's rows; measures that it says nothing of are not what is tried. */
	private List<String> findings(String fileName) {
		return this.county.output("pruefprotokoll.csv")
			.lines()
			.filter((line) -> line.contains(";" + fileName + ";") && !line.startsWith("Z13"))
			.toList();
	}

}
