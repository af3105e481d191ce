package de.lenkungsbericht.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import de.lenkungsbericht.testing.LibreOffice;
import de.lenkungsbericht.testing.PackageAudit;
import de.lenkungsbericht.testing.PackageFile;
import de.lenkungsbericht.testing.Print;
import de.lenkungsbericht.testing.WorkbookAudit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Every workbook that we write, of a county whose reports are hard to show. */
@Tag("audit")
class WorkbookAuditTests {

	@TempDir
	private static Path directory;

	@BeforeAll
	static void writeAll() {
		CrowdedCounty county = new CrowdedCounty(directory);
		assertThat(county.consolidate()).as(county.said()).isEqualTo(ExitCode.REJECTED);
		assertThat(county.forms("formulare")).isZero();
	}

	static Stream<Path> workbooks() throws IOException {
		List<Path> workbooks = new ArrayList<>();
		for (Path folder : List.of(directory.resolve("output"), directory.resolve("formulare"),
				directory.resolve("input"))) {
			try (Stream<Path> files = Files.walk(folder)) {
				files.filter(WorkbookAuditTests::isOurs).sorted().forEach(workbooks::add);
			}
		}
		return workbooks.stream();
	}

	/** Those that differ in kind; all of one kind look alike. */
	static Stream<Path> oneOfEachKind() throws IOException {
		List<String> names = List.of("Massnahmenmaster", "Zurueckgestellte", "Massnahmenmeldung_jugend", "Korrektur",
				"kaputt", "Beschluss");
		return workbooks().filter((file) -> names.stream().anyMatch((name) -> file.toString().contains(name)));
	}

	@Test
	void everyKindOfWorkbookIsThere() throws IOException {
		assertThat(oneOfEachKind()).hasSize(6);
		assertThat(workbooks()).hasSizeGreaterThan(18);
	}

	@ParameterizedTest
	@MethodSource("workbooks")
	void isFitForEverybody(Path workbook) throws IOException {
		assertThat(WorkbookAudit.of(workbook, sheets(workbook))).isEmpty();
		assertThat(PackageAudit.of(PackageFile.read(workbook))).isEmpty();
	}

	@Test
	void noProgramHasToRepairThePaper() throws IOException {
		assertThat(PackageAudit.of(PackageFile.read(output("Zurueckgestellte-Finanzbedarfe_", ".docx")))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Massnahmenmaster_", "Zurueckgestellte-Finanzbedarfe_" })
	void everyDataSheetIsOneTable(String name) throws IOException {
		try (XSSFWorkbook workbook = open(name)) {
			workbook.removeSheetAt(workbook.getSheetIndex("Übersicht"));
			assertThat(workbook)
				.allSatisfy((sheet) -> assertThat(((XSSFSheet) sheet).getTables()).as(sheet.getSheetName()).hasSize(1));
		}
	}

	@Test
	void whatCameFromACellIsText() throws IOException {
		try (XSSFWorkbook workbook = open("Massnahmenmaster_")) {
			Stream<Cell> cells = StreamSupport.stream(workbook.getSheet("Maßnahmen").spliterator(), false)
				.flatMap((row) -> StreamSupport.stream(row.spliterator(), false));
			assertThat(cells.filter((cell) -> cell.toString().contains("=1+1 ist kein Rechenweg"))).isNotEmpty()
				.allMatch((cell) -> cell.getCellType() == CellType.STRING);
		}
	}

	@ParameterizedTest
	@MethodSource("oneOfEachKind")
	void isCalculatedAndPrintedWhole(Path workbook, @TempDir Path folder) throws IOException {
		assumeThat(LibreOffice.isInstalled()).isTrue();
		assertThat(LibreOffice.differences(workbook, folder)).isEmpty();
		assertThat(Print.rowsTooLow(workbook, sheets(workbook), folder)).isEmpty();
		List<String> pages = Print.pages(workbook, folder);
		assertThat(pages.stream().filter((page) -> isOurs(page, workbook))).noneMatch((page) -> page.contains("##"));
		assertThat(pages.stream().filter((page) -> page.contains("Übersicht\nSeite"))).hasSizeLessThanOrEqualTo(1);
	}

	private static XSSFWorkbook open(String name) throws IOException {
		try (InputStream in = Files.newInputStream(output(name, ".xlsx"))) {
			return new XSSFWorkbook(in);
		}
	}

	private static Path output(String name, String extension) {
		return directory.resolve("output").resolve(name + CrowdedCounty.AS_OF + extension);
	}

	private static boolean isOurs(Path file) {
		String path = file.toString();
		return path.endsWith(".xlsx") && (!path.contains("/input/") || path.contains("/rueckmeldung/"));
	}

	private static boolean isOurs(String page, Path workbook) {
		return !workbook.toString().contains("rueckmeldung") || page.startsWith("Rückmeldung");
	}

	/** In a feedback the department's own sheets stay as they were. */
	private static Predicate<String> sheets(Path workbook) {
		boolean feedback = workbook.toString().contains("rueckmeldung");
		return (sheet) -> !feedback || sheet.equals("Rückmeldung");
	}

}
