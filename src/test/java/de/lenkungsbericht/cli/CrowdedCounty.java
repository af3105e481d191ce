package de.lenkungsbericht.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Label;
import de.lenkungsbericht.testing.DecisionWorkbook;
import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;

/**
 * A county with everything that makes a workbook hard to read: several dozen measures,
 * long titles and texts, vague dates, amounts missing or in the millions, three reporting
 * dates, moved and overdue Wiedervorlagen, two Verbund groups, files that cannot be read,
 * rows that are rejected, a department that never reports. Counting decides what a
 * measure holds, so that it is always the same county.
 */
final class CrowdedCounty {

	/** The newest Stichtag. */
	static final String AS_OF = "2021-03-29";

	/** A day on which some dates have passed. */
	static final String DUE_ON = "2021-05-03";

	/** How many measures each field of action has. */
	private static final int IN_FIELD = 12;

	private static final List<LocalDate> STICHTAGE = List.of(LocalDate.of(2020, 6, 22), LocalDate.of(2020, 11, 16),
			LocalDate.of(2021, 3, 29));

	private static final List<String> FIELDS = List.of("Kinder- und Jugendhilfe", "Grundsicherung für Arbeitssuchende",
			"Altenhilfe und Teilhabe von Menschen mit Beeinträchtigungen", "Gesundheit");

	private static final List<String> PREFIXES = List.of("KJ", "GA", "AT", "GE");

	private static final List<String> LEADS = List.of("jugend", "jobcenter", "soziales", "gesundheit");

	private static final List<String> MANDATES = List.of("Fortführung / Prüfauftrag",
			"Konzept / Thema weiterentwickeln und ausbauen", "Neu zu initiierende Maßnahme");

	private static final List<String> TITLES = List.of("Familienpaten",
			"Beratungsangebot für Eltern vor der Geburt (als Teil der Präventionsketten oder Frühen Hilfen)",
			"Donaudampfschifffahrtsgesellschaftsbegleitprogramm",
			"Verbesserung des Zugangs zu Gesundheitsförderung und -prävention für langzeitarbeitslose Menschen und ihre "
					+ "Angehörigen in den ländlichen Gemeinden des Landkreises (zweite Stufe)");

	private static final String LONG_TEXT = "Die Arbeitsgruppe hat im Berichtszeitraum dreimal getagt und die Bausteine "
			+ "gemeinsam mit Trägern, Gemeinden und Kassen beschrieben; offen sind die Finanzierung ab dem zweiten Jahr, "
			+ "die Räume im Osten des Landkreises und die Frage, wer die Wirkung misst. Ein Zwischenbericht liegt vor "
			+ "und wird dem Ausschuss vorgelegt.";

	private static final List<String> RECOMMENDATIONS = List.of("Umsetzung", "Umsetzung zurückgestellt",
			"Umsetzung unter Vorbehalt", "Bewertung ausstehend", "offen", "Umsetzung zurückgestellt",
			"Keine Umsetzung");

	private static final List<String> DATES = List.of("Frühjahr 2021", "22.06.2021", "Juni 2021", "Winter 2021/22",
			"1. Halbjahr 2022", "KW 12/2021", "voraussichtlich Ende 2021", "Herbst 2020",
			"sobald der Landtag über das Gesetz entschieden hat");

	private final County county;

	CrowdedCounty(Path root) {
		this.county = new County(root).at("2021-05-03T06:00:00Z");
		writeCatalogue();
		STICHTAGE.forEach((day) -> LEADS.forEach((lead) -> report(lead, day)));
		oddFiles();
		decisions();
	}

	/** Takes all that lies there and writes the outputs. */
	int consolidate() {
		return this.county.execute("consolidate", "--input", path("input").toString(), "--catalogue",
				path("katalog").toString(), "--due-on", DUE_ON);
	}

	/** Writes the form of every department. */
	int forms(String folder) {
		return this.county.execute("template", "--catalogue", path("katalog").toString(), "--to",
				path(folder).toString());
	}

	/** What the last command told. */
	String said() {
		return this.county.said();
	}

	Path path(String relative) {
		return this.county.path(relative);
	}

	private void writeCatalogue() {
		List<String> lines = new ArrayList<>(List
			.of("nr;handlungsfeld;auftragsart;titel;alias;federfuehrung;beteiligt;verbund;beratungsfolge;ziel"));
		for (int i = 0; i < IN_FIELD * FIELDS.size(); i++) {
			lines.add(String.join(";", number(i), FIELDS.get(field(i)), MANDATES.get(i % 3), title(i), "",
					LEADS.get(field(i)), (i % 4 == 1 && field(i) != 2) ? "soziales" : "",
					(i % 8 < 2) ? "V" + (1 + i % 2) : "", "",
					(i % 3 == 0) ? "" : "Menschen früh erreichen, bevor aus Sorgen Notlagen werden"));
		}
		write("massnahmen.csv", lines);
		write("handlungsfelder.csv",
				List.of("handlungsfeld;beratungsfolge", FIELDS.get(0) + ";Jugendhilfeausschuss|Kreistag",
						FIELDS.get(1) + ";Sozialausschuss|Kreistag",
						FIELDS.get(2) + ";Jugendhilfeausschuss|Sozialausschuss|Kreistag", FIELDS.get(3) + ";Kreistag"));
		write("stellen.csv",
				List.of("kuerzel;name;email", "jugend;Fachbereich Jugend & Familie;", "jobcenter;Jobcenter;",
						"soziales;Fachbereich Soziales;",
						"gesundheit;Fachbereich Gesundheit, Verbraucherschutz und Veterinärwesen;",
						"pflege;Altenhilfe und Pflege;"));
	}

	private void write(String file, List<String> lines) {
		Disk.write(path("katalog/" + file), String.join("\n", lines));
	}

	private void report(String lead, LocalDate day) {
		int round = STICHTAGE.indexOf(day);
		if (lead.equals("gesundheit") && round == 2) {
			this.county.drop(lead, "Keine Änderungen März.xlsx", SubmissionFile.of(lead).stichtag(day).noChanges());
			return;
		}
		SubmissionFile file = SubmissionFile.of(lead).stichtag(day);
		int first = LEADS.indexOf(lead) * IN_FIELD;
		for (int i = first; i < first + IN_FIELD - ((round == 0) ? 2 : 0); i++) {
			file.row(number(i), values(i, round));
		}
		if (lead.equals("soziales")) {
			file.bareRow(Map.of(Column.NR, number(1), Column.TITEL, title(1), Column.KURZBERICHT, LONG_TEXT,
					Column.BEMERKUNG, "=1+1 ist kein Rechenweg"));
		}
		this.county.drop(lead, "Meldung %s %s.xlsx".formatted(lead, day), file);
	}

	private static Map<Column, @Nullable Object> values(int i, int round) {
		Map<Column, @Nullable Object> values = new EnumMap<>(Column.class);
		String recommendation = RECOMMENDATIONS.get((i + ((i % 11 == 0) ? round : 0)) % RECOMMENDATIONS.size());
		boolean waits = !recommendation.endsWith("Umsetzung") && i % 6 != 4;
		values.put(Column.TITEL, (i % 9 == 5) ? "Alter Name" : title(i));
		values.put(Column.EMPFEHLUNG, recommendation);
		values.put(Column.FINANZBEDARF, waits ? "ja" : "nein");
		values.put(Column.KURZBERICHT, (i % 3 == 0) ? LONG_TEXT : "Der Stand ist unverändert.");
		values.put(Column.NAECHSTE_VORSTELLUNG, (i % 5 == 0) ? "Beirat für Menschen mit Behinderung" : "KT");
		values.put(Column.TERMIN, DATES.get(i % DATES.size()));
		values.put(Column.WIRKUNGSPRUEFUNG, (i % 4 == 0) ? 6 + i % 7 : null);
		values.put(Column.LETZTE_WIRKUNGSPRUEFUNG, (i % 8 == 0) ? LocalDate.of(2020, 3, 1) : null);
		if (waits) {
			money(values, i, round);
		}
		return values;
	}

	private static void money(Map<Column, @Nullable Object> values, int i, int round) {
		boolean costed = i % 5 != 2;
		values.put(Column.EINMALIG, costed ? 1000 * (i * i % 97) + 0.5 : null);
		values.put(Column.JAEHRLICH, costed ? (i == 8) ? "12,3 Mio. €" : 12_345.67 * (i % 13 + round) : null);
		values.put(Column.VZAE, costed ? 0.25 * (i % 9) : null);
		values.put(Column.AB_HAUSHALTSJAHR, (i % 4 == 3) ? null : 2020 + i % 8);
		values.put(Column.DRITTMITTEL, (i % 3 == 1) ? 10_000 : null);
		values.put(Column.DRITTMITTELGEBER,
				(i % 3 == 1) ? "Pflegekassen und Bundesprogramm „Miteinander reden“" : null);
		values.put(Column.DRITTMITTELSTATUS, List.of("keine", "beantragt", "gesichert").get(i % 3));
		values.put(Column.GRUND, (i % 2 == 0) ? LONG_TEXT : "Angespannte Haushaltslage");
		values.put(Column.BEDINGUNG, (i % 3 == 0) ? LONG_TEXT : "Zusage der Kassen");
		values.put(Column.WIEDERVORLAGE, (i % 6 == 0) ? null : DATES.get((i + round * (i % 2)) % DATES.size()));
	}

	/** What was decided, moved again and refused, and what cannot be read. */
	private void decisions() {
		LocalDate december = LocalDate.of(2020, 12, 7);
		DecisionWorkbook workbook = DecisionWorkbook.empty();
		List.of(1, 5, 13, 19, 27, 33)
			.forEach((i) -> workbook.decided(number(i), DecisionWorkbook.STEERING_GROUP, december,
					(i % 2 == 1 && i < 20) ? "Wiedervorlage verschoben" : "Nichtweiterverfolgung empfohlen",
					(i < 20) ? "Frühjahr 2021" : null));
		workbook.decided(number(2), "Kreistag", LocalDate.of(2020, 12, 16), "zugestimmt", null)
			.decided(number(3), "Kreistag", LocalDate.of(2020, 12, 24), "unentschieden", null)
			.write(path("input/lenkungsgruppe/Beschluss Dezember.xlsx"));
	}

	/** What a project office finds in its folders besides. */
	private void oddFiles() {
		LocalDate newest = STICHTAGE.get(2);
		Disk.write(path("input/pflege/Sachstand kaputt.xlsx"), "PK kein Archiv");
		this.county.drop("pflege", "Meldung der anderen.xlsx", SubmissionFile.of("jugend").stichtag(newest));
		this.county.drop("jugend", "Korrektur (2) – endgültig.xlsx",
				SubmissionFile.of("jugend")
					.stichtag(newest)
					.row(number(0), Column.BEARBEITUNGSSTAND, "fast fertig")
					.row(number(1), Column.JAEHRLICH, "ca. 5000")
					.row("KJ-77")
					.row(number(2), values(2, 2)));
		this.county.drop("soziales", "Nachtrag.xls",
				SubmissionFile.of("soziales").stichtag(newest).row(number(25), Column.TERMIN, "irgendwann im Sommer"));
		this.county.drop("jobcenter", "Kopf unvollständig.xlsx",
				SubmissionFile.of("jobcenter")
					.withoutLabel(Label.STICHTAG)
					.row(number(12), Column.WIRKUNGSPRUEFUNG, 900));
	}

	private static int field(int i) {
		return i / IN_FIELD;
	}

	private static String number(int i) {
		return String.format(Locale.ROOT, "%s-%02d", PREFIXES.get(field(i)), 1 + i % IN_FIELD);
	}

	private static String title(int i) {
		return TITLES.get(i % TITLES.size()) + ((i < TITLES.size()) ? "" : " " + (i / TITLES.size() + 1));
	}

}
