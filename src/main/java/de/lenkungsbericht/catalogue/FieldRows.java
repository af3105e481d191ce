package de.lenkungsbericht.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code handlungsfelder.csv}: the fields of action and where their papers go. */
final class FieldRows {

	private final List<String> fields = new ArrayList<>();

	private final UniqueNames<Field> names = new UniqueNames<>();

	private FieldRows() {
	}

	static FieldRows read(List<Row> rows, Committees committees) {
		FieldRows read = new FieldRows();
		rows.forEach((row) -> read.add(row, committees));
		return read;
	}

	private void add(Row row, Committees committees) {
		row.required("beratungsfolge");
		Field field = new Field(row.required("handlungsfeld"), committees.sequence(row, "beratungsfolge"));
		this.names.claim(row, "handlungsfeld", List.of(field.name()), field);
		this.fields.add(field.name());
	}

	List<String> all() {
		return this.fields;
	}

	/** The field that a measure names; with a fault if there is none. */
	Field field(Row row, String column) {
		String text = row.required(column);
		return this.names.find(text).orElseGet(() -> {
			if (!text.isEmpty()) {
				row.unknown(column, text, "field of handlungsfelder.csv", this.fields);
			}
			return new Field(text, List.of());
		});
	}

	/** A field of action with its consultation sequence. */
	record Field(String name, List<String> sequence) {
	}

}
