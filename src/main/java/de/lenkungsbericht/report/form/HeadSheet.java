package de.lenkungsbericht.report.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.Label;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.InputRule;
import de.lenkungsbericht.report.workbook.NumberFormat;
import de.lenkungsbericht.report.workbook.Page;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.Tone;

/** The sheet Meldung: who reports, as of which day. */
final class HeadSheet {

	private static final int COLUMNS = 4;

	private HeadSheet() {
	}

	static SheetDescription describe(Catalogue catalogue, Department department, FormContent content) {
		SheetDescription.Builder sheet = SheetDescription.named("Meldung")
			.grid(24, 44, 2, 64)
			.page(Page.SINGLE_LANDSCAPE)
			.line(Cell.text(FormTexts.text("meldung.title")).as(Role.TITLE))
			.line(Cell.text(department.name()).as(Role.SUBTITLE))
			.gap()
			.line(heading("meldung.fields"));
		for (Label label : Label.values()) {
			sheet.line(Cell.text(name(label)).as(Role.ROW_HEADER), value(label, department, content), Cell.blank(),
					Cell.text(hint(label, catalogue, content)).as(Role.NOTE));
		}
		withNotes(sheet, "meldung.decisions", content.decisions());
		sheet.gap()
			.line(heading("meldung.notice"))
			.line(wide(FormTexts.text("meldung.notice.privacy")).toned(Tone.ATTENTION))
			.line(wide(FormTexts.text("meldung.notice.steps", department.id().value())))
			.line(wide(FormTexts.text("meldung.notice.help")));
		return withNotes(sheet, "meldung.note", content.notes()).build();
	}

	private static SheetDescription.Builder withNotes(SheetDescription.Builder sheet, String heading,
			List<String> notes) {
		if (!notes.isEmpty()) {
			sheet.gap().line(heading(heading));
			notes.forEach((note) -> sheet.line(wide(note)));
		}
		return sheet;
	}

	private static String hint(Label label, Catalogue catalogue, FormContent content) {
		return (label == Label.STICHTAG) ? FormTexts.hint(label) + nextDay(catalogue, content.day())
				: FormTexts.hint(label);
	}

	/** What the reporting calendar says, nothing beyond its end. */
	private static String nextDay(Catalogue catalogue, LocalDate day) {
		return catalogue.reportingDays()
			.stream()
			.filter((each) -> !each.dueBy().isBefore(day))
			.findFirst()
			.map((each) -> ' ' + FormTexts.text("label.STICHTAG.next", GermanDate.format(each.reportingDate()))
				.replace("{1}", GermanDate.format(each.dueBy()))
				.replace("{2}", GermanDate.format(day)))
			.orElse("");
	}

	private static String name(Label label) {
		boolean required = label == Label.MELDENDE_STELLE || label == Label.STICHTAG;
		return required ? label.text() + " *" : label.text();
	}

	private static Cell value(Label label, Department department, FormContent content) {
		return switch (label) {
			case MELDENDE_STELLE -> input(new Content.Text(department.name()), NumberFormat.TEXT);
			case STICHTAG -> input(new Content.Day(content.reportingDate()), NumberFormat.DAY).ruled(stichtag());
			case KEINE_AENDERUNGEN ->
				input(new Content.Text(FormTexts.text("answer.no")), NumberFormat.TEXT).ruled(answer());
			case FORMULARVERSION -> input(new Content.Number(BigDecimal.ONE, NumberFormat.YEAR), NumberFormat.YEAR);
			case VERFASSER, TELEFON, E_MAIL -> input(new Content.Blank(), NumberFormat.TEXT);
		};
	}

	private static InputRule stichtag() {
		return EntryColumns.days(Label.STICHTAG.text(), FormTexts.text("label.STICHTAG.prompt"));
	}

	private static InputRule answer() {
		List<String> answers = List.of(FormTexts.text("answer.yes"), FormTexts.text("answer.no"));
		return new InputRule.DropDown(answers, "", true, new InputRule.Prompt(Label.KEINE_AENDERUNGEN.text(),
				FormTexts.text("label.KEINE_AENDERUNGEN.prompt"), FormTexts.notInList(answers)));
	}

	private static Cell input(Content content, NumberFormat format) {
		return Cell.of(new Content.Entry(content, format)).as(Role.INPUT);
	}

	private static Cell heading(String key) {
		return Cell.text(FormTexts.text(key)).as(Role.HEADING).spanning(COLUMNS);
	}

	private static Cell wide(String text) {
		return Cell.text(text).spanning(COLUMNS);
	}

}
