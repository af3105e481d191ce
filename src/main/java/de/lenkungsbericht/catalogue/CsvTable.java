package de.lenkungsbericht.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import de.lenkungsbericht.portfolio.notation.Spelling;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One file as rows: checks the header and that every line fits it. */
final class CsvTable {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
		.setDelimiter(';')
		.setIgnoreEmptyLines(true)
		.get();

	private final CatalogueFile file;

	private final SourceText source;

	private final Faults faults;

	private CsvTable(CatalogueFile file, SourceText source, Faults faults) {
		this.file = file;
		this.source = source;
		this.faults = faults;
	}

	/** Reads the rows; with a fault in the header none, since no value has a place. */
	static List<Row> read(CatalogueFile file, byte[] content, Faults faults) {
		return SourceText
			.decode(content, (line) -> faults.add(file, line, "is not UTF-8; expected the file saved as \"CSV UTF-8\""))
			.map((source) -> new CsvTable(file, source, faults).rows())
			.orElse(List.of());
	}

	private List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		List<String> header = List.of();
		try (CSVParser parser = CSVParser.parse(this.source.text(), FORMAT)) {
			Iterator<CSVRecord> records = parser.iterator();
			if (!records.hasNext()) {
				this.faults.add(this.file, "is empty; expected a header row " + String.join(";", this.file.columns()));
				return rows;
			}
			header = header(records.next());
			while (!header.isEmpty() && records.hasNext()) {
				row(records.next(), header, rows::add);
			}
		}
		catch (IOException | UncheckedIOException ex) {
			quotation(header);
		}
		return rows;
	}

	/** The one fault that keeps the parser from going on. */
	private void quotation(List<String> header) {
		Quotation faulty = Quotation.faultyIn(this.source.text());
		String column = (faulty.field() < header.size()) ? header.get(faulty.field())
				: Integer.toString(faulty.field() + 1);
		this.faults.add(this.file, this.source.lineAt(faulty.place()), column, "has quotation marks that do not fit; "
				+ "expected one before and one behind the value, and those inside doubled");
	}

	/** The columns' names, empty with faults if they are not those expected. */
	private List<String> header(CSVRecord entry) {
		long line = this.source.lineAt(entry.getCharacterPosition());
		List<String> names = filled(entry).stream().map(Spelling::fold).toList();
		Set<String> seen = new HashSet<>();
		boolean good = true;
		for (String name : names) {
			good &= check(line, name, seen.add(name));
		}
		for (String name : this.file.requiredColumns()) {
			if (!seen.contains(name)) {
				this.faults.add(this.file, line, name, "is missing; expected it in the header row");
				good = false;
			}
		}
		return good ? names : List.of();
	}

	private boolean check(long line, String name, boolean first) {
		if (!this.file.columns().contains(name)) {
			this.faults.add(this.file, line, name,
					"is no column of this file; expected " + String.join(", ", this.file.columns()));
			return false;
		}
		if (!first) {
			this.faults.add(this.file, line, name, "appears twice; expected it once");
		}
		return first;
	}

	private void row(CSVRecord entry, List<String> header, Consumer<Row> rows) {
		List<String> fields = filled(entry);
		if (fields.isEmpty()) {
			return;
		}
		long line = this.source.lineAt(entry.getCharacterPosition());
		if (fields.size() > header.size() || entry.size() < header.size()) {
			boolean tooFew = entry.size() < header.size();
			this.faults.add(this.file, line, header.get(tooFew ? entry.size() : header.size() - 1),
					(tooFew ? "is missing, the line" : "is followed by more, the line") + " has " + entry.size()
							+ " fields; expected " + header.size()
							+ " as in the header row (a value with a semicolon stands in quotation marks)");
			return;
		}
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < fields.size(); i++) {
			values.put(header.get(i), fields.get(i));
		}
		rows.accept(new Row(this.file, line, values, this.faults));
	}

	/** The trimmed fields without the blank ones at the end. */
	private static List<String> filled(CSVRecord entry) {
		List<String> fields = entry.stream().map(String::strip).toList();
		int size = fields.size();
		while (size > 0 && fields.get(size - 1).isEmpty()) {
			size--;
		}
		return fields.subList(0, size);
	}

}
