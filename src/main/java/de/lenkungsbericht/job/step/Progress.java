package de.lenkungsbericht.job.step;

/** Is told how far a run is. Called from several threads. */
public interface Progress {

	/** For runs that nobody watches. */
	Progress SILENT = new Progress() {
	};

	/** A step begins. */
	default void begin(String step) {
	}

	/** The step has so many submissions before it. */
	default void expect(int submissions) {
	}

	/** The step is done with one more submission. */
	default void advance() {
	}

}
