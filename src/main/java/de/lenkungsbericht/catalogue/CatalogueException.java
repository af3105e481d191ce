package de.lenkungsbericht.catalogue;

/**
 * A fault in the reference data, with file, line, column and what is expected.
 */
public class CatalogueException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public CatalogueException(String message) {
		super(message);
	}

}
