package de.lenkungsbericht.portfolio;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.notation.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the sheet Maßnahmen, described once: template, reader, rules, CSV and
 * help come from here. In the order of the form.
 */
public enum Column implements FormColumn {

	NR(column("nr", "Nr.", ColumnType.MEASURE_NUMBER).alias("Nr", "Maßnahmen-Nr.").required()),
	TITEL(column("titel", "Maßnahme", ColumnType.TEXT).required()),
	BEARBEITUNGSSTAND(column("bearbeitungsstand", "Bearbeitungsstand", Stage.values()).required()),
	ERGEBNISART(column("ergebnisart", "Ergebnisart", ResultKind.values())),
	ANLAGE(column("anlage", "Anlage", ColumnType.TEXT)), VOTUM(column("votum", "Votum Lenkungsgruppe", Vote.values())),
	VOTUM_AM(column("votum_am", "Votum am", ColumnType.DAY)),
	FINANZBEDARF(column("finanzbedarf", "Zusätzlicher Finanzbedarf", FundingNeed.values()).required()),
	EINMALIG(column("einmalig", "Mehrbedarf einmalig (€)", ColumnType.AMOUNT).alias("Einmalig (€)").from(0)),
	JAEHRLICH(column("jaehrlich", "Mehrbedarf jährlich (€)", ColumnType.AMOUNT).alias("Jährlich (€)").from(0)),
	VZAE(column("vzae", "Stellenanteile (VZÄ)", ColumnType.DECIMAL).from(0).to(100)),
	AB_HAUSHALTSJAHR(column("ab_haushaltsjahr", "ab Haushaltsjahr", ColumnType.WHOLE).from(2000).to(2100)),
	DRITTMITTEL(column("drittmittel", "Drittmittel jährlich (€)", ColumnType.AMOUNT).from(0)),
	DRITTMITTELGEBER(column("drittmittelgeber", "Drittmittelgeber", ColumnType.TEXT)),
	DRITTMITTELSTATUS(column("drittmittelstatus", "Drittmittelstatus", ThirdPartyStatus.values())),
	EMPFEHLUNG(column("empfehlung", "Empfehlung", Recommendation.values()).required()),
	GRUND(column("grund", "Grund der Zurückstellung", ColumnType.TEXT)),
	BEDINGUNG(column("bedingung", "Bedingung für die Freigabe", ColumnType.TEXT)),
	NAECHSTE_VORSTELLUNG(column("naechste_vorstellung", "Nächste Vorstellung", ColumnType.COMMITTEE)),
	TERMIN(column("termin", "Termin", ColumnType.VAGUE_DATE)),
	WIEDERVORLAGE(column("wiedervorlage", "Wiedervorlage", ColumnType.VAGUE_DATE)),
	WIRKUNGSPRUEFUNG(column("wirkungspruefung", "Wirkungsprüfung (Monate)", ColumnType.WHOLE).from(1).to(120)),
	LETZTE_WIRKUNGSPRUEFUNG(column("letzte_wirkungspruefung", "Letzte Wirkungsprüfung am", ColumnType.DAY)),
	GEMEINSAM_MIT(column("gemeinsam_mit", "Gemeinsam mit", ColumnType.MEASURE_NUMBERS)),
	KURZBERICHT(column("kurzbericht", "Kurzbericht", ColumnType.TEXT)),
	BEMERKUNG(column("bemerkung", "Bemerkung", ColumnType.TEXT));

	/** The three columns whose euros the control sums follow. */
	public static final List<Column> AMOUNTS = List.of(EINMALIG, JAEHRLICH, DRITTMITTEL);

	private static final Map<String, Column> BY_SPELLING = bySpelling();

	private final Description description;

	Column(Description description) {
		this.description = description;
	}

	/** The technical name, used in CSV headers and the database. */
	public String key() {
		return this.description.key;
	}

	@Override
	public String header() {
		return this.description.header;
	}

	/** Other headers that mean this column. */
	public List<String> aliases() {
		return this.description.aliases;
	}

	public ColumnType type() {
		return this.description.type;
	}

	/** Whether the column must exist and its value must not be blank. */
	@Override
	public boolean isRequired() {
		return this.description.required;
	}

	/** The values of a listed column, empty for every other. */
	public List<? extends Listed> choices() {
		return this.description.choices;
	}

	/** The smallest number allowed, inclusive; {@code null} for no limit. */
	public @Nullable BigDecimal minimum() {
		return this.description.minimum;
	}

	/** The greatest number allowed, inclusive; {@code null} for no limit. */
	public @Nullable BigDecimal maximum() {
		return this.description.maximum;
	}

	/** The columns of a status as it is compared and output: all but Nr. and Maßnahme. */
	public static List<Column> ofStatus() {
		return Stream.of(values()).filter((column) -> column != NR && column != TITEL).toList();
	}

	/** Finds the column a header means. */
	public static Optional<Column> find(String header) {
		return Optional.ofNullable(BY_SPELLING.get(Spelling.fold(header)));
	}

	private static Map<String, Column> bySpelling() {
		Map<String, Column> bySpelling = new HashMap<>();
		for (Column column : values()) {
			bySpelling.put(Spelling.fold(column.header()), column);
			column.aliases().forEach((alias) -> bySpelling.put(Spelling.fold(alias), column));
		}
		return Map.copyOf(bySpelling);
	}

	private static Description column(String key, String header, ColumnType type) {
		return new Description(key, header, type, List.of());
	}

	private static Description column(String key, String header, Listed[] choices) {
		return new Description(key, header, ColumnType.LISTED, List.of(choices));
	}

	/** Collects what one line of the list above says. */
	private static final class Description {

		private final String key;

		private final String header;

		private final ColumnType type;

		private final List<Listed> choices;

		private List<String> aliases = List.of();

		private boolean required;

		private @Nullable BigDecimal minimum;

		private @Nullable BigDecimal maximum;

		Description(String key, String header, ColumnType type, List<Listed> choices) {
			this.key = key;
			this.header = header;
			this.type = type;
			this.choices = choices;
		}

		Description alias(String... aliases) {
			this.aliases = List.of(aliases);
			return this;
		}

		Description required() {
			this.required = true;
			return this;
		}

		Description from(int minimum) {
			this.minimum = BigDecimal.valueOf(minimum);
			return this;
		}

		Description to(int maximum) {
			this.maximum = BigDecimal.valueOf(maximum);
			return this;
		}

	}

}
