package de.lenkungsbericht.testing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Listed;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.notation.GermanNumber;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.portfolio.notation.VagueDates;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Statuses typed in as text, a line per measure, columns by key. */
public final class StatusFile {

	private StatusFile() {
	}

	/** The statuses of a resource beside this class, in its order. */
	public static Map<MeasureNumber, MeasureStatus> read(String resource) {
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
		Map<MeasureNumber, MeasureStatus> statuses = new LinkedHashMap<>();
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(StatusFile.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
			for (CSVRecord line : format.parse(reader)) {
				MeasureNumber number = new MeasureNumber(line.get(Column.NR.key()));
				statuses.put(number, new MeasureStatus(number, values(line)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return statuses;
	}

	private static Map<Column, Value> values(CSVRecord line) {
		Map<Column, Value> values = new EnumMap<>(Column.class);
		for (Column column : Column.ofStatus()) {
			if (line.isMapped(column.key()) && !line.get(column.key()).isEmpty()) {
				values.put(column, value(column, line.get(column.key())));
			}
		}
		return values;
	}

	/** A value as somebody would type it. */
	static Value value(Column column, String text) {
		return switch (column.type()) {
			case LISTED -> new Value.Choice(Listed.find(column.choices(), text).orElseThrow());
			case DAY -> new Value.Day(GermanDate.parse(text).orElseThrow());
			case VAGUE_DATE -> new Value.Vague(VagueDates.parse(text).orElse(VagueDate.undated(text)));
			case AMOUNT -> new Value.Amount(number(text));
			case DECIMAL -> new Value.Decimal(number(text));
			case WHOLE -> new Value.Whole(Integer.parseInt(text));
			case MEASURE_NUMBERS -> new Value.Numbers(List.of(new MeasureNumber(text)));
			default -> new Value.Text(text);
		};
	}

	private static BigDecimal number(String text) {
		return GermanNumber.parse(text).orElseThrow();
	}

}
