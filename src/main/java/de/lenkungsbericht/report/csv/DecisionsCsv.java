package de.lenkungsbericht.report.csv;

import java.util.List;

import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.state.DecisionRecord;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.portfolio.state.PortfolioState;

/** {@code entscheidungen.csv}: a line per decision up to as-of. */
final class DecisionsCsv {

	static final CsvTable<Told> TABLE = new CsvTable<>("entscheidungen.csv", List.of("nr", "titel", "gremium",
			"sitzung", "entscheidung", "wiedervorlage", "vorlage_nr", "bemerkung", "stand", "datei", "blatt", "zeile"),
			DecisionsCsv::line);

	private DecisionsCsv() {
	}

	/** By measure in the catalogue's order, then session. */
	static List<Told> of(PortfolioState state) {
		return state.measures().stream().flatMap((measure) -> told(measure).stream()).toList();
	}

	private static List<Told> told(MeasureState state) {
		return state.decisions().stream().map((decision) -> new Told(state.measure(), decision)).toList();
	}

	private static List<String> line(Told told) {
		DecisionRecord record = told.record();
		Decision decision = record.decision();
		return List.of(decision.measure().value(), told.measure().title(), decision.committee(),
				CsvText.day(decision.session()), decision.outcome().label(), decision.resubmissionText(),
				decision.paperNumber(), decision.remark(), record.replaced() ? "ersetzt" : "gilt", record.fileName(),
				record.sheet(), Integer.toString(record.rowNumber()));
	}

	/** A decision with the measure that it is about. */
	record Told(Measure measure, DecisionRecord record) {
	}

}
