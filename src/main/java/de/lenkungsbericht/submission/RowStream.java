package de.lenkungsbericht.submission;

import java.io.IOException;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/** The rows of a sheet as they come from the file. */
interface RowStream extends AutoCloseable {

	/**
	 * The next row that holds a cell.
	 * @return {@code null} after the last
	 * @throws IOException if the file breaks off
	 */
	@Nullable GridRow next() throws IOException, XMLStreamException;

	@Override
	void close();

}
