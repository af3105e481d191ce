package de.lenkungsbericht.report.deferred;

import java.util.List;

import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Page;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.SheetDescription;
import de.lenkungsbericht.report.workbook.Table;
import de.lenkungsbericht.report.workbook.TableColumn;

/** The sheet Erläuterungen: what every word and figure of the report means. */
final class NotesSheet {

	private NotesSheet() {
	}

	static SheetDescription describe(BudgetWindow window) {
		return SheetDescription.named("Erläuterungen")
			.line(Cell.text("Erläuterungen").as(Role.TITLE).spanning(2))
			.gap()
			.block(new Table("Erlaeuterungen", List.of(TableColumn.of("Begriff", 30), TableColumn.of("Bedeutung", 100)),
					notes(window), ""))
			.page(Page.LANDSCAPE)
			.build();
	}

	private static List<List<Cell>> notes(BudgetWindow window) {
		return List.of(note("Welche Maßnahmen hier stehen",
				"Alle mit der Empfehlung „Umsetzung zurückgestellt“, „Umsetzung unter Vorbehalt“ oder „Bewertung "
						+ "ausstehend“ sowie alle mit offener Empfehlung, für die ein Finanzbedarf (ja oder bedingt) "
						+ "gemeldet ist."),
				note("Stichtag",
						"Es gilt je Maßnahme der letzte angenommene Stand der federführenden Stelle bis zu "
								+ "diesem Tag."),
				note("Fälligkeiten zum",
						"Zu diesem Tag ist beurteilt, was fällig oder überfällig ist und welche "
								+ "Sitzung die nächste ist."),
				note("Einmalig, Jährlich",
						"Der gemeldete Mehrbedarf in Euro, Personalkosten eingeschlossen. Angezeigt "
								+ "werden volle Euro; die Zellen enthalten den genauen Betrag."),
				note("Gesicherte Drittmittel",
						"Der Teil des jährlichen Bedarfs, den gesicherte (bewilligte) "
								+ "Drittmittel decken. Angefragte oder beantragte Drittmittel zählen noch nicht."),
				note("Netto jährlich", "Jährlich abzüglich der gesicherten Drittmittel, mindestens 0 €."),
				note("VZÄ", "Stellenanteile in Vollzeitäquivalenten. Ihre Kosten sind im jährlichen Bedarf enthalten."),
				note("Noch nicht beziffert",
						"Die Maßnahme wartet auf Finanzierung, aber weder ein Betrag noch Stellenanteile sind "
								+ "genannt. Sie ist mitgezählt; in den Summen der Beträge fehlt sie."),
				note("Haushaltsjahre", "Der jährliche Bedarf zählt ab seinem ersten Haushaltsjahr in jedem Jahr, der "
						+ "einmalige nur im ersten. Liegt dieses vor " + window.firstYear() + ", steht der einmalige "
						+ "Bedarf unter " + window.firstYear() + ": Er ist noch nicht ausgegeben, solange die Maßnahme "
						+ "wartet. Jährlicher Bedarf läuft auch nach den gezeigten Jahren weiter; „erst ab“ steht für Bedarf, "
						+ "der danach erst beginnt. „Jahr offen“: Es ist kein Haushaltsjahr gemeldet."),
				note("Empfehlung seit",
						"Der erste Stichtag, seit dem die heutige Empfehlung ununterbrochen gemeldet ist."),
				note("Wiedervorlage", "Fällig ab dem ersten Tag des genannten Zeitraums, überfällig nach dem letzten. "
						+ "Festgelegt wird sie von der Lenkungsgruppe. „Verschoben“ zählt, wie oft sie seit der "
						+ "heutigen Empfehlung auf ein anderes Datum gelegt wurde; die erste Festlegung zählt nicht mit."),
				note("Beschlossen, zuletzt entschieden",
						"Was ein Gremium zuletzt zu der Maßnahme entschieden hat, aus den zurückgegebenen Blättern "
								+ "„Entscheidung“. Eine beschlossene Wiedervorlage gilt für die Fälligkeit und die "
								+ "Beratungsfolge, bis neu entschieden wird; was die Stelle meldet, steht daneben."),
				note("Nächste mögliche Beratungsfolge",
						"Für jedes Gremium der Beratungsfolge die erste Sitzung nach der "
								+ "des vorigen Gremiums und nach Beginn der Wiedervorlage, deren Vorlagenschluss noch nicht "
								+ "vorbei ist. Wo der Sitzungskalender endet, wird kein Termin geraten."),
				note("Seit der letzten Sitzung",
						"Vergleich mit dem Stand am Tag der letzten Sitzung der Lenkungsgruppe "
								+ "vor dem Stichtag."));
	}

	private static List<Cell> note(String term, String meaning) {
		return List.of(Cell.text(term).as(Role.ROW_HEADER), Cell.text(meaning));
	}

}
