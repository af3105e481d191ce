package de.lenkungsbericht.job.step;

import java.util.List;

/**
 * What people should know of how the database was opened.
 *
 * @param sentences German; they stand in the run report
 */
public record OpeningNotes(List<String> sentences) {

	/** It was opened as it had been closed. */
	public static final OpeningNotes NONE = new OpeningNotes(List.of());

	public OpeningNotes {
		sentences = List.copyOf(sentences);
	}

	/**
	 * It was made anew.
	 * @param different how many verdicts would come out other than on record
	 */
	public static OpeningNotes madeAnew(int different) {
		String made = "Die Datenbank fehlte oder passte nicht zu den Belegen. Sie wurde aus Kopien und Belegen neu "
				+ "aufgebaut; verloren gegangen ist nichts.";
		return new OpeningNotes((different == 0) ? List.of(made)
				: List.of(made, "Bei " + ((different == 1) ? "einer Datei" : different + " Dateien")
						+ " käme heute ein anderes Urteil heraus. Es gilt weiter das Urteil im Beleg; Einzelheiten "
						+ "findet die Administration in lenkungsbericht.log."));
	}

}
