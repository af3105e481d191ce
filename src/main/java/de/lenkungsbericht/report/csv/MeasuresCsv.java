package de.lenkungsbericht.report.csv;

import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.state.AcceptedRow;
import de.lenkungsbericht.portfolio.state.MeasureState;
import org.jspecify.annotations.Nullable;

/** {@code massnahmen.csv}: a line per measure of the catalogue. */
final class MeasuresCsv {

	static final CsvTable<MeasureState> TABLE = new CsvTable<>("massnahmen.csv", header(), MeasuresCsv::line);

	private MeasuresCsv() {
	}

	private static List<String> header() {
		List<String> header = new ArrayList<>(
				List.of("nr", "handlungsfeld", "auftragsart", "titel", "federfuehrung", "stichtag", "uebernommen_aus"));
		Column.ofStatus().forEach((column) -> header.add(column.key()));
		header.addAll(List.of("bestaetigt_am", "herkunft"));
		return header;
	}

	private static List<String> line(MeasureState state) {
		Measure measure = state.measure();
		List<String> line = new ArrayList<>(List.of(measure.number().value(), measure.fieldOfAction(),
				measure.mandate(), measure.title(), measure.lead().value()));
		line.addAll(source(state.accepted()));
		line.addAll(values(state.status()));
		line.add(CsvText.day(state.confirmedOn()));
		line.add(state.origin().label());
		return line;
	}

	private static List<String> source(@Nullable AcceptedRow row) {
		return (row != null) ? List.of(CsvText.day(row.source().reportingDate()), row.source().fileName())
				: List.of("", "");
	}

	private static List<String> values(@Nullable MeasureStatus status) {
		return Column.ofStatus().stream().map((column) -> (status != null) ? status.text(column) : "").toList();
	}

}
