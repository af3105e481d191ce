package de.lenkungsbericht.submission;

import java.io.Closeable;
import java.io.IOException;

/** Closes what was only read: nothing is lost if that fails. */
final class Quietly {

	private Quietly() {
	}

	static void close(Closeable read) {
		try {
			read.close();
		}
		catch (IOException | RuntimeException ex) {
			// All that was wanted has been read.
		}
	}

}
