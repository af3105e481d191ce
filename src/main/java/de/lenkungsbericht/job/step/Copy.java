package de.lenkungsbericht.job.step;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The bytes that are read.
 *
 * @param file under whatever name
 * @param guard asked before the file is blamed
 */
public record Copy(Path file, Guard guard) {

	/** Knows whether the disk still gives what was taken. */
	@FunctionalInterface
	public interface Guard {

		/**
		 * Fails if it does not.
		 * @throws IOException if the copy cannot be read or has other content
		 */
		void requireWhole() throws IOException;

	}

}
