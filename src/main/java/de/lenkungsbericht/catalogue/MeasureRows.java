package de.lenkungsbericht.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import de.lenkungsbericht.catalogue.FieldRows.Field;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.notation.Spelling;
import org.jspecify.annotations.Nullable;

/** Reads {@code massnahmen.csv}. */
final class MeasureRows {

	private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,3}-[0-9]{2}");

	private final DepartmentRows departments;

	private final FieldRows fields;

	private final Committees committees;

	private final Map<String, String> mandates = new HashMap<>();

	private final Map<MeasureNumber, Row> rows = new LinkedHashMap<>();

	MeasureRows(DepartmentRows departments, FieldRows fields, Committees committees) {
		this.departments = departments;
		this.fields = fields;
		this.committees = committees;
	}

	List<Measure> read(List<Row> all) {
		all.forEach(this::number);
		List<Measure> measures = new ArrayList<>();
		this.rows.forEach((number, row) -> measure(number, row).ifPresent(measures::add));
		return measures;
	}

	private void number(Row row) {
		String text = row.required("nr");
		if (text.isEmpty()) {
			return;
		}
		if (!NUMBER.matcher(text).matches()) {
			row.fault("nr", row.quoted("nr")
					+ " is no measure number; expected two or three capital letters, a hyphen and two digits, such as KJ-01");
			return;
		}
		Row earlier = this.rows.putIfAbsent(new MeasureNumber(text), row);
		if (earlier != null) {
			row.fault("nr", row.quoted("nr") + " stands in line " + earlier.line() + " already; expected it once");
		}
	}

	/** The measure, empty with a fault if nobody leads it. */
	private Optional<Measure> measure(MeasureNumber number, Row row) {
		Field field = this.fields.field(row, "handlungsfeld");
		List<String> own = this.committees.sequence(row, "beratungsfolge");
		List<String> sequence = own.isEmpty() ? field.sequence() : own;
		String mandate = mandate(row);
		String title = row.required("titel");
		String group = row.isBlank("verbund") ? null : row.text("verbund");
		MeasureNumber successor = successor(number, row);
		Optional<DepartmentId> lead = lead(row);
		List<DepartmentId> participants = participants(row);
		@Nullable LocalDate validUntil = row.date("gueltig_bis");
		return lead.map((id) -> new Measure(number, field.name(), mandate, title, row.list("alias"), id, participants,
				group, sequence, row.text("ziel"), validUntil, successor));
	}

	/** One mandate has one spelling: that of the row which names it first. */
	private String mandate(Row row) {
		String text = row.required("auftragsart");
		return this.mandates.computeIfAbsent(Spelling.fold(text), (folded) -> text);
	}

	private Optional<DepartmentId> lead(Row row) {
		String shortName = row.required("federfuehrung");
		return shortName.isEmpty() ? Optional.empty() : this.departments.id(row, "federfuehrung", shortName);
	}

	private List<DepartmentId> participants(Row row) {
		Set<String> seen = new HashSet<>(Set.of(row.text("federfuehrung")));
		List<DepartmentId> participants = new ArrayList<>();
		for (String shortName : row.list("beteiligt")) {
			if (seen.add(shortName)) {
				this.departments.id(row, "beteiligt", shortName).ifPresent(participants::add);
			}
			else {
				row.fault("beteiligt",
						'"' + shortName + "\" is named twice; expected each department once, the lead not again");
			}
		}
		return participants;
	}

	private @Nullable MeasureNumber successor(MeasureNumber number, Row row) {
		String text = row.text("nachfolger");
		if (text.isEmpty()) {
			return null;
		}
		if (!NUMBER.matcher(text).matches() || !this.rows.containsKey(new MeasureNumber(text))
				|| number.value().equals(text)) {
			row.fault("nachfolger", row.quoted("nachfolger") + " is no other measure of this file; expected such a nr");
			return null;
		}
		return new MeasureNumber(text);
	}

}
