package de.lenkungsbericht.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.Listed;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingTexts;
import de.lenkungsbericht.report.form.FormTexts.Notation;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Line;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.Table;
import de.lenkungsbericht.report.workbook.TableColumn;

/** The sheet Ausfüllhinweise: every column, notation and finding explained. */
final class HintsSheet {

	/** Where the names of the committees stand, for the drop-down. */
	static final String COMMITTEES = "{Gremium erstes:Gremium letztes}";

	private static final List<Integer> WIDTHS = List.of(34, 16, 70, 56);

	private static final String BETWEEN = " · ";

	private HintsSheet() {
	}

	static SheetDescription describe(Catalogue catalogue) {
		SheetDescription.Builder sheet = SheetDescription.named("Ausfüllhinweise")
			.grid(WIDTHS.toArray(Integer[]::new))
			.line(Cell.text(FormTexts.text("hints.title")).as(Role.TITLE));
		section(sheet, "hints.columns", Stream.of(Column.values()).map(HintsSheet::column).toList());
		sheet.line(wide("hints.participant"));
		section(sheet, "hints.dates",
				Stream.concat(dates("date", "hints.everyDate"), dates("vague", "hints.vagueDate")).toList());
		section(sheet, "hints.amounts", Stream.of("amount", "number").flatMap(HintsSheet::numbers).toList());
		sheet.line(wide("hints.blank"));
		section(sheet, "hints.committees", committees(catalogue.committees()));
		heading(sheet, "hints.findings").line(wide("hints.findings.note")).block(findings());
		return sheet.build();
	}

	private static SheetDescription.Builder heading(SheetDescription.Builder sheet, String key) {
		return sheet.gap().line(Cell.text(FormTexts.text(key)).as(Role.HEADING).spanning(WIDTHS.size()));
	}

	private static void section(SheetDescription.Builder sheet, String key, List<Line> lines) {
		heading(sheet, key).block(line(FormTexts.parts(key + ".header").stream(), Role.HEADER)).blocks(lines);
	}

	private static Line column(Column column) {
		String choices = column.choices().stream().map(Listed::label).collect(Collectors.joining(BETWEEN));
		String help = FormTexts.help(column);
		return line(Stream.of(column.header(), column.isRequired() ? FormTexts.text("hints.required") : "",
				choices.isEmpty() ? help : help + '\n' + FormTexts.text("hints.choices", choices),
				FormTexts.example(column)), Role.DATA);
	}

	private static Stream<Line> dates(String kind, String where) {
		return FormTexts.notations(kind)
			.stream()
			.map((notation) -> line(Stream.of(forms(notation), "", notation.meaning(), FormTexts.text(where)),
					Role.DATA));
	}

	private static Stream<Line> numbers(String kind) {
		return FormTexts.notations(kind)
			.stream()
			.map((notation) -> line(Stream.of(forms(notation), "", notation.meaning(), notation.avoid()), Role.DATA));
	}

	private static String forms(Notation notation) {
		return String.join("\n", notation.forms());
	}

	private static Line line(Stream<String> texts, Role role) {
		return new Line(texts.map((text) -> Cell.text(text).as(role)).toList());
	}

	private static Cell wide(String key) {
		return Cell.text(FormTexts.text(key)).spanning(WIDTHS.size());
	}

	/** The drop-down reaches from the first to the last; there are at least two lines. */
	private static List<Line> committees(List<Committee> committees) {
		List<Line> lines = new ArrayList<>();
		int last = Math.max(committees.size(), 2) - 1;
		for (int i = 0; i <= last; i++) {
			String anchor = (i == 0) ? "Gremium erstes" : (i == last) ? "Gremium letztes" : "";
			lines.add((i < committees.size())
					? committee(committees.get(i).name(), String.join(BETWEEN, committees.get(i).aliases()), anchor)
					: committee("", "", anchor));
		}
		return lines;
	}

	private static Line committee(String name, String aliases, String anchor) {
		return new Line(List.of(Cell.text(name).as(Role.DATA).named(anchor), Cell.text(aliases).as(Role.DATA)));
	}

	private static Table findings() {
		return new Table("Pruefungen", columns("hints.findings.table"),
				Stream.of(FindingCode.values()).filter((code) -> code.group() != 'L').map(HintsSheet::finding).toList(),
				"");
	}

	private static List<Cell> finding(FindingCode code) {
		return Stream.of(code.name(), code.severity().name(), FindingTexts.summary(code), FindingTexts.remedy(code))
			.map(Cell::text)
			.toList();
	}

	private static List<TableColumn> columns(String key) {
		List<String> headers = FormTexts.parts(key);
		return Stream.iterate(0, (i) -> i < headers.size(), (i) -> i + 1)
			.map((i) -> TableColumn.of(headers.get(i), WIDTHS.get(i)))
			.toList();
	}

}
