package de.lenkungsbericht.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Builds a real workbook with a sheet Entscheidung: all columns in their order, header in
 * row 1, lines from row 2 on. Values are what {@link CellContent} says.
 */
public final class DecisionWorkbook {

	/** The steering group of {@link TestCatalogue} and of the sample. */
	public static final String STEERING_GROUP = "Lenkungsgruppe Sozialstrategie";

	private final List<DecisionColumn> columns = new ArrayList<>(List.of(DecisionColumn.values()));

	private final List<Map<DecisionColumn, @Nullable Object>> lines = new ArrayList<>();

	private String sheet = DecisionColumn.SHEET;

	private DecisionWorkbook() {
	}

	public static DecisionWorkbook empty() {
		return new DecisionWorkbook();
	}

	/** A line as it is handed out: nothing entered. */
	public DecisionWorkbook untouched(String number) {
		return line(number, Map.of());
	}

	/** What the steering group decided on 22.06.2020. */
	public DecisionWorkbook steered(String number, String outcome, @Nullable Object resubmission) {
		return decided(number, STEERING_GROUP, LocalDate.of(2020, 6, 22), outcome, resubmission);
	}

	public DecisionWorkbook decided(String number, String committee, Object session, String outcome,
			@Nullable Object resubmission) {
		Map<DecisionColumn, @Nullable Object> line = new EnumMap<>(DecisionColumn.class);
		line.put(DecisionColumn.GREMIUM, committee);
		line.put(DecisionColumn.SITZUNG, session);
		line.put(DecisionColumn.ENTSCHEIDUNG, outcome);
		line.put(DecisionColumn.WIEDERVORLAGE, resubmission);
		return line(number, line);
	}

	/** A line titled {@code Maßnahme <nr>} with these entries. */
	public DecisionWorkbook line(@Nullable String number, Map<DecisionColumn, ? extends @Nullable Object> entries) {
		Map<DecisionColumn, @Nullable Object> line = new EnumMap<>(DecisionColumn.class);
		line.put(DecisionColumn.NR, number);
		if (number != null) {
			line.put(DecisionColumn.TITEL, "Maßnahme " + number);
		}
		line.putAll(entries);
		this.lines.add(line);
		return this;
	}

	/** Sets a value in the last line. */
	public DecisionWorkbook with(DecisionColumn column, @Nullable Object value) {
		this.lines.get(this.lines.size() - 1).put(column, value);
		return this;
	}

	/** The columns that exist, in this order from column A; one may appear twice. */
	public DecisionWorkbook columns(DecisionColumn... order) {
		this.columns.clear();
		this.columns.addAll(List.of(order));
		return this;
	}

	/** Another name for the sheet. */
	public DecisionWorkbook named(String name) {
		this.sheet = name;
		return this;
	}

	/** Writes OOXML. */
	public Path write(Path file) {
		try (Workbook workbook = new XSSFWorkbook()) {
			fill(workbook.createSheet(this.sheet));
			Files.createDirectories(file.toAbsolutePath().getParent());
			try (OutputStream out = Files.newOutputStream(file)) {
				workbook.write(out);
			}
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void fill(Sheet target) {
		Row header = target.createRow(0);
		for (int at = 0; at < this.columns.size(); at++) {
			header.createCell(at).setCellValue(this.columns.get(at).header());
		}
		for (Map<DecisionColumn, @Nullable Object> line : this.lines) {
			Row row = target.createRow(target.getLastRowNum() + 1);
			for (int at = 0; at < this.columns.size(); at++) {
				CellContent.put(row.createCell(at), line.get(this.columns.get(at)));
			}
		}
	}

}
