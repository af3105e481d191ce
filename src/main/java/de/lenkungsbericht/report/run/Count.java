package de.lenkungsbericht.report.run;

/** Words a number with its noun. */
public final class Count {

	private Count() {
	}

	/** {@code 1 Datei}, {@code 0 Dateien}, {@code 12 Dateien}. */
	public static String of(int count, String one, String many) {
		return count + " " + ((count == 1) ? one : many);
	}

}
