package de.lenkungsbericht.intake;

import java.io.IOException;

/** A submission cannot be read at present; not to be mixed up with a full disk. */
final class UnreadableException extends IOException {

	private static final long serialVersionUID = 1L;

	UnreadableException(IOException cause) {
		super(cause.toString(), cause);
	}

	UnreadableException(String message) {
		super(message);
	}

}
