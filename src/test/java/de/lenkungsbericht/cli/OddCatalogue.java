package de.lenkungsbericht.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;

/**
 * A county whose strategy has as many fields of action and mandates as a test wants, with
 * names that mean something to a formula, a file name or a document: fields and mandates
 * have the same ones. A department reports all measures; every second one waits for
 * money.
 */
final class OddCatalogue {

	static final String STEERING_GROUP = "Lenkungsgruppe {Sozial}: „Plan“ & \"Rat\" O'Hara";

	private static final String DEPARTMENT = "Amt {A}: \"B\" & C's <Team>";

	private static final List<String> NAMES = List.of("Hilfen: Kinder- und Jugendhilfe", "Pflege {neu}",
			"\"Zuhause\" & unterwegs", "Bürger's Rat", "<60: Teilhabe*", "{Massnahmen[Nr.]}",
			"Arbeit ".repeat(40).strip(), "=1+1", "Was nun?", "2020", "Kinder~Jugend", "A:B");

	private final County county;

	private final int fields;

	private final int mandates;

	OddCatalogue(Path root, int fields, int mandates) {
		this.county = new County(root);
		this.fields = fields;
		this.mandates = mandates;
		writeCatalogue();
		SubmissionFile file = SubmissionFile.of("jugend");
		IntStream.range(0, measures()).forEach((index) -> file.row(number(index), values(index)));
		this.county.drop("jugend", "Meldung.xlsx", file);
	}

	int consolidate() {
		return this.county.consolidate();
	}

	/** What the last command told. */
	String said() {
		return this.county.said();
	}

	/** Written by {@link #consolidate}. */
	Path output(String name) {
		return this.county.path("output/" + name);
	}

	private void writeCatalogue() {
		List<String> lines = new ArrayList<>(
				List.of("nr;handlungsfeld;auftragsart;titel;alias;federfuehrung;beteiligt;verbund"));
		for (int i = 0; i < measures(); i++) {
			lines.add(String.join(";", number(i), csv(name(i % this.fields)), csv(name(i % this.mandates)),
					csv("Maßnahme " + number(i)), "", "jugend", "", ""));
		}
		write("massnahmen.csv", lines);
		List<String> sequences = new ArrayList<>(List.of("handlungsfeld;beratungsfolge"));
		IntStream.range(0, this.fields).forEach((field) -> sequences.add(csv(name(field)) + ";Kreistag"));
		write("handlungsfelder.csv", sequences);
		write("stellen.csv", List.of("kuerzel;name;email", "jugend;" + csv(DEPARTMENT) + ";"));
		write("gremien.csv",
				List.of("gremium;rolle;alias", csv(STEERING_GROUP) + ";lenkung;", "Kreistag;entscheidung;"));
		write("gremientermine.csv", List.of("gremium;datum", csv(STEERING_GROUP) + ";2020-06-22",
				csv(STEERING_GROUP) + ";2020-12-07", "Kreistag;2020-10-21"));
	}

	private void write(String file, List<String> lines) {
		Disk.write(this.county.path("katalog/" + file), String.join("\n", lines));
	}

	/** Each field meets each mandate, unless both are many. */
	private int measures() {
		return Math.max(24, this.fields * Math.min(3, this.mandates));
	}

	private static String name(int index) {
		return NAMES.get(index % NAMES.size()) + ((index < NAMES.size()) ? "" : " " + index);
	}

	private static String csv(String text) {
		return "\"" + text.replace("\"", "\"\"") + "\"";
	}

	private static String number(int index) {
		return String.format(Locale.ROOT, "KJ-%02d", index + 1);
	}

	private static Map<Column, @Nullable Object> values(int index) {
		Map<Column, @Nullable Object> values = new EnumMap<>(Column.class);
		boolean waits = index % 2 == 0;
		values.put(Column.EMPFEHLUNG, waits ? "Umsetzung zurückgestellt" : "Umsetzung");
		values.put(Column.FINANZBEDARF, waits ? "ja" : "nein");
		values.put(Column.JAEHRLICH, (waits && index % 4 == 0) ? 12_345.67 : null);
		values.put(Column.GRUND, waits ? "Haushaltslage {\"}" : null);
		values.put(Column.NAECHSTE_VORSTELLUNG, STEERING_GROUP);
		values.put(Column.TERMIN, "Dezember 2020");
		return values;
	}

}
