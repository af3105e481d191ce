package de.lenkungsbericht.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** The files of the reference data with their columns, in the order they are read. */
enum CatalogueFile {

	DEPARTMENTS("stellen.csv", true, List.of("kuerzel", "name", "email"), List.of("alias")),
	COMMITTEES("gremien.csv", false, List.of("gremium", "rolle", "alias"), List.of()),
	FIELDS("handlungsfelder.csv", true, List.of("handlungsfeld", "beratungsfolge"), List.of()),
	MEASURES("massnahmen.csv", true,
			List.of("nr", "handlungsfeld", "auftragsart", "titel", "alias", "federfuehrung", "beteiligt", "verbund"),
			List.of("beratungsfolge", "ziel", "gueltig_bis", "nachfolger")),
	SESSIONS("gremientermine.csv", true, List.of("gremium", "datum"), List.of("vorlagenschluss")),
	REPORTING_DAYS("meldetermine.csv", false, List.of("stichtag", "abgabe_bis"), List.of());

	private final String fileName;

	private final boolean required;

	private final List<String> requiredColumns;

	private final List<String> optionalColumns;

	CatalogueFile(String fileName, boolean required, List<String> requiredColumns, List<String> optionalColumns) {
		this.fileName = fileName;
		this.required = required;
		this.requiredColumns = requiredColumns;
		this.optionalColumns = optionalColumns;
	}

	String fileName() {
		return this.fileName;
	}

	/** Whether there is no catalogue without it. */
	boolean isRequired() {
		return this.required;
	}

	List<String> requiredColumns() {
		return this.requiredColumns;
	}

	/** All columns that may stand in it. */
	List<String> columns() {
		return Stream.concat(this.requiredColumns.stream(), this.optionalColumns.stream()).toList();
	}

}
