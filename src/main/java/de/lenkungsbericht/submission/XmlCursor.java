package de.lenkungsbericht.submission;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the elements of an XML part of a package. Elements are told by local
 * name, so that Strict OOXML reads like any other. Document types and entities are
 * refused: nothing outside the part is ever read.
 */
final class XmlCursor implements AutoCloseable {

	private static final int DEEPEST = 200;

	private static final XMLInputFactory FACTORY = factory();

	private final InputStream in;

	private final XMLStreamReader reader;

	private int depth;

	XmlCursor(InputStream in) throws XMLStreamException {
		this.in = in;
		this.reader = FACTORY.createXMLStreamReader(in);
	}

	private static XMLInputFactory factory() {
		InputFactoryImpl factory = new InputFactoryImpl();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
		return factory;
	}

	/** How many elements are open. */
	int depth() {
		return this.depth;
	}

	/** The local name of the element at hand. */
	String name() {
		return this.reader.getLocalName();
	}

	/** An attribute without a namespace, {@code null} if there is none. */
	@Nullable String attribute(String name) {
		for (int at = 0; at < this.reader.getAttributeCount(); at++) {
			if (this.reader.getAttributeLocalName(at).equals(name) && isEmpty(this.reader.getAttributePrefix(at))) {
				return this.reader.getAttributeValue(at);
			}
		}
		return null;
	}

	/** The attribute {@code r:id}, whatever its prefix. */
	@Nullable String relationshipId() {
		for (int at = 0; at < this.reader.getAttributeCount(); at++) {
			String namespace = this.reader.getAttributeNamespace(at);
			if (this.reader.getAttributeLocalName(at).equals("id") && namespace != null
					&& namespace.endsWith("/relationships")) {
				return this.reader.getAttributeValue(at);
			}
		}
		return null;
	}

	private static boolean isEmpty(@Nullable String text) {
		return text == null || text.isEmpty();
	}

	/**
	 * Goes to the next child of an element, past whatever is inside the one at hand.
	 * @param parentDepth the {@link #depth()} at the parent's start
	 * @return {@code false} if the parent has ended
	 */
	boolean nextChild(int parentDepth) throws XMLStreamException {
		while (this.depth >= parentDepth) {
			int event = next();
			if (event == XMLStreamConstants.START_ELEMENT && this.depth == parentDepth + 1) {
				return true;
			}
			if (event == XMLStreamConstants.END_DOCUMENT) {
				return false;
			}
		}
		return false;
	}

	/** Adds the text of the element at hand, without that of its children. */
	void text(StoredText into) throws XMLStreamException {
		int own = this.depth;
		while (this.depth >= own) {
			int event = next();
			if (this.depth == own && isText(event)) {
				into.append(this.reader.getTextCharacters(), this.reader.getTextStart(), this.reader.getTextLength());
			}
		}
	}

	/** Reads to the end, so that the whole part has been checked. */
	void finish() throws XMLStreamException {
		while (this.reader.hasNext()) {
			next();
		}
	}

	@Override
	public void close() {
		Quietly.close(this.in);
	}

	private static boolean isText(int event) {
		return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
				|| event == XMLStreamConstants.SPACE;
	}

	private int next() throws XMLStreamException {
		int event = this.reader.next();
		switch (event) {
			case XMLStreamConstants.START_ELEMENT -> deeper();
			case XMLStreamConstants.END_ELEMENT -> this.depth--;
			case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
				throw Damage.damaged("Die Datei enthält Verweise, die in einer Arbeitsmappe nichts zu suchen haben.");
			default -> {
			}
		}
		return event;
	}

	private void deeper() {
		if (++this.depth > DEEPEST) {
			throw Damage.damaged("Die Datei ist beschädigt: Sie ist nicht wie eine Arbeitsmappe aufgebaut.");
		}
	}

}
