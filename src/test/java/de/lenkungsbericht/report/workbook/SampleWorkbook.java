package de.lenkungsbericht.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small workbook that uses everything there is. */
final class SampleWorkbook {

	static final LocalDate AS_OF = LocalDate.of(2020, 6, 22);

	private SampleWorkbook() {
	}

	static WorkbookDescription everything() {
		return workbook(overview(), data(List.of(row("Äpfel", 3), row("=1+1", 4))), form());
	}

	static WorkbookDescription workbook(SheetDescription... sheets) {
		return new WorkbookDescription("Probe", "Zeigt alles einmal", AS_OF, List.of(sheets));
	}

	static SheetDescription data(Iterable<List<Cell>> rows) {
		return SheetDescription.named("Ernte")
			.line(Cell.text("Ernte").as(Role.TITLE))
			.block(new Table("Ernte",
					List.of(TableColumn.of("Frucht", 20), TableColumn.of("Menge", 12).summedAs(NumberFormat.WHOLE),
							TableColumn.of("Erlös (€)", 16).summedAs(NumberFormat.AMOUNT), TableColumn.of("Tag", 12),
							TableColumn.of("Erlös je Kiste", 16)),
					rows, "Noch nichts geerntet."))
			.frozenColumns(1)
			.build();
	}

	/** Of what nobody weighed. */
	static List<Cell> unweighed(String fruit) {
		return List.of(Cell.text(fruit), Cell.word("–"), Cell.blank(), Cell.blank(), Cell.blank());
	}

	static List<Cell> row(String fruit, int boxes) {
		BigDecimal euros = new BigDecimal("12.50").multiply(BigDecimal.valueOf(boxes));
		return List.of(Cell.text(fruit).linkedTo("Übersicht"), Cell.whole(boxes), Cell.amount(euros), Cell.day(AS_OF),
				Cell.formula("{[Erlös (€)]}/{[Menge]}",
						new Content.Number(new BigDecimal("12.50"), NumberFormat.AMOUNT)));
	}

	private static SheetDescription overview() {
		BigDecimal seven = BigDecimal.valueOf(7);
		return SheetDescription.named("Übersicht")
			.grid(20, 20, 30)
			.line(Cell.text("Übersicht").as(Role.TITLE))
			.line(Cell.text("Alle Kisten").as(Role.FIGURE_LABEL))
			.line(Cell.formula("SUM({Ernte[Menge]})", new Content.Number(seven, NumberFormat.WHOLE))
				.as(Role.FIGURE)
				.named("kisten")
				.linkedTo("Ernte"))
			.line(Cell.formula("IF({kisten}=7,\"stimmt\",\"weicht ab\")", new Content.Text("stimmt")).toned(Tone.GOOD),
					Cell.text(
							"Ein längerer Satz, der über zwei Spalten geht und dort umbrochen wird, damit man ihn liest.")
						.spanning(2))
			.block(new Chart("Kisten je Frucht", "Säulen: 3 Kisten Äpfel, 4 Kisten Sonstiges.",
					Chart.Kind.STACKED_COLUMNS, List.of("Äpfel", "=1+1"), "{Ernte[Frucht]}",
					List.of(new Chart.Series("Kisten", List.of(BigDecimal.valueOf(3), BigDecimal.valueOf(4)),
							"{Ernte[Menge]}")),
					NumberFormat.WHOLE, new Chart.Place(0, 2, 12, false)))
			.line(Cell.text("unter dem Diagramm"))
			.page(Page.SINGLE_LANDSCAPE)
			.build();
	}

	private static SheetDescription form() {
		InputRule list = new InputRule.DropDown(List.of("ja", "nein"), "", true,
				new InputRule.Prompt("Entscheidung", "Bitte ja oder nein wählen."));
		InputRule fruit = new InputRule.DropDown(List.of(), "{Ernte[Frucht]}", false,
				new InputRule.Prompt("Frucht", "Bitte aus der Liste wählen."));
		return SheetDescription.named("Formular")
			.grid(20, 20)
			.line(Cell.text("Entscheidung"), Cell.blank().as(Role.INPUT).ruled(list))
			.line(Cell.text("Frucht"), Cell.blank().as(Role.INPUT).ruled(fruit))
			.locked()
			.build();
	}

	static byte[] bytes(WorkbookDescription description) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			WorkbookWriter.write(description, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	static XSSFWorkbook reopened(WorkbookDescription description) {
		try {
			return new XSSFWorkbook(new ByteArrayInputStream(bytes(description)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
