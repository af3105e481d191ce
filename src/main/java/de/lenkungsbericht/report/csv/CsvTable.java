package de.lenkungsbericht.report.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file described: its name, its header and what a line says of an item.
 *
 * @param <T> what a line is about
 * @param line the values of a line, one for each header
 */
record CsvTable<T>(String fileName, List<String> header, Function<T, List<String>> line) {

	/** Tells spreadsheet programs that the file is UTF-8. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setDelimiter(';').get();

	/**
	 * Writes the file, one item after the other.
	 * @param directory where it is written
	 * @param items iterated once, in their order
	 * @return the file written
	 */
	Path write(Path directory, Iterable<T> items) throws IOException {
		Path file = directory.resolve(this.fileName);
		try (Writer out = utf8(file)) {
			out.write(BYTE_ORDER_MARK);
			CSVPrinter printer = new CSVPrinter(out, FORMAT);
			printer.printRecord(this.header);
			for (T item : items) {
				printer.printRecord(this.line.apply(item).stream().map(FormulaGuard::guard));
			}
		}
		return file;
	}

	/**
	 * Replaces what no encoding knows (half a surrogate pair) instead of failing over it.
	 */
	private static Writer utf8(Path file) throws IOException {
		return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
	}

}
