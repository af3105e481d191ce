package de.lenkungsbericht.report.annotation.opc;

import java.io.IOException;

/** A package that cannot be changed in part with certainty. */
public final class UnfitPackageException extends IOException {

	private static final long serialVersionUID = 1L;

	public UnfitPackageException(String message) {
		super(message);
	}

	UnfitPackageException(String message, Throwable cause) {
		super(message, cause);
	}

}
