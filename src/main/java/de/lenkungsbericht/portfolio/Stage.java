package de.lenkungsbericht.portfolio;

import java.util.OptionalInt;

/**
 * How far a measure is (Bearbeitungsstand), with a rank to tell progress from regress.
 */
public enum Stage implements Listed {

	NOT_BEGUN("Noch nicht begonnen", 0), CONCEPT("Konzeptentwicklung", 1),
	CONCEPT_DEFERRED("Konzeptentwicklung zurückgestellt", 1), FINAL_COORDINATION("Finale Abstimmung", 2),
	EXAMINED("Prüfergebnis liegt vor", 3), CONCEPT_READY("Konzept liegt vor", 3), IMPLEMENTATION("Umsetzung", 4),
	ROUTINE("Laufendes Geschäft", 5), COMPLETED("Abgeschlossen", 6), ABANDONED("Nicht weiterverfolgt", -1);

	private final String label;

	private final int rank;

	Stage(String label, int rank) {
		this.label = label;
		this.rank = rank;
	}

	@Override
	public String label() {
		return this.label;
	}

	/** The rank, empty for a measure that was abandoned. */
	public OptionalInt rank() {
		return (this.rank < 0) ? OptionalInt.empty() : OptionalInt.of(this.rank);
	}

	/** Whether nothing more is to come: what has ended is neither stale nor overdue. */
	public boolean isEnded() {
		return this == COMPLETED || this == ABANDONED;
	}

}
