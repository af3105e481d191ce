package de.lenkungsbericht.report.master;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingTexts;
import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.TableBuilder;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the sheets, terms and codes mean. */
final class NotesSheet {

	private static final String TERMS = "hinweise_de.csv";

	private NotesSheet() {
	}

	static SheetDescription describe() {
		return SheetDescription.named(MasterView.NOTES)
			.line(Cell.text("Hinweise").as(Role.TITLE))
			.line(Cell.text("Was die Blätter, Begriffe und Codes bedeuten und wie Sie einer Zahl nachgehen")
				.as(Role.SUBTITLE))
			.line(Cell.text("Zur Übersicht").as(Role.LINK).linkedTo(MasterView.OVERVIEW))
			.block(TableBuilder.<Note>named("Hinweise")
				.text("Bereich", 22, Note::area)
				.column("Begriff", 30, (note) -> Cell.text(note.term()).as(Role.ROW_HEADER))
				.text("Bedeutung", 70, Note::meaning)
				.text("Was Sie tun können", 60, Note::remedy)
				.of(notes(), ""))
			.build();
	}

	private static List<Note> notes() {
		List<Note> notes = new ArrayList<>(terms());
		for (FindingCode code : FindingCode.values()) {
			notes.add(new Note("Code im Prüfprotokoll", code + " (" + code.severity() + ")", FindingTexts.summary(code),
					FindingTexts.remedy(code)));
		}
		return notes;
	}

	private static List<Note> terms() {
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
		try (Reader reader = new InputStreamReader(Objects.requireNonNull(NotesSheet.class.getResourceAsStream(TERMS)),
				StandardCharsets.UTF_8)) {
			return format.parse(reader).stream().map(Note::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A line of the sheet. */
	private record Note(String area, String term, String meaning, String remedy) {

		static Note of(CSVRecord line) {
			return new Note(line.get("bereich"), line.get("begriff"), line.get("bedeutung"), line.get("was_tun"));
		}

	}

}
