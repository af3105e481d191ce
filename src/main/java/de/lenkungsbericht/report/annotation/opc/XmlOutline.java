package de.lenkungsbericht.report.annotation.opc;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** Reads where the elements of a part stand. Nothing outside the part is ever read. */
public final class XmlOutline {

	private static final Set<String> ENCODINGS = Set.of("UTF-8", "US-ASCII");

	/** More levels than a cell or a text has. */
	private static final int DEEP = 20;

	private final XMLStreamReader2 reader;

	private final int deepest;

	private final Set<String> closed;

	/** Null stands for an element that is not kept. */
	private final Deque<XmlElement> open = new ArrayDeque<>();

	private @Nullable XmlElement root;

	private int depth;

	private int hiddenBelow = Integer.MAX_VALUE;

	private XmlOutline(XMLStreamReader2 reader, int deepest, Set<String> closed) {
		this.reader = reader;
		this.deepest = deepest;
		this.closed = closed;
	}

	/**
	 * Reads a part to its end, in little memory where much of it is passed over.
	 * @param deepest levels below the root that are kept
	 * @param closed names of elements kept without what is inside
	 * @return the root
	 * @throws UnfitPackageException if places cannot be told, or it is no XML
	 */
	public static XmlElement of(InputStream in, int deepest, Set<String> closed) throws IOException {
		try {
			XMLStreamReader2 reader = XmlReaders.open(in);
			XmlOutline outline = new XmlOutline(reader, deepest, closed);
			while (reader.hasNext()) {
				outline.take(reader.next());
			}
			return outline.finished();
		}
		catch (XMLStreamException ex) {
			throw new UnfitPackageException("a part is no XML", ex);
		}
	}

	/**
	 * Reads no further than the end of one element.
	 * @param index how many of the name come before it
	 * @return the element with all that is inside, its places being of no use
	 * @throws UnfitPackageException if it is no XML
	 */
	public static Optional<XmlElement> only(InputStream in, String name, int index) throws IOException {
		try {
			XMLStreamReader2 reader = XmlReaders.open(in);
			int left = index;
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(name)
						&& left-- == 0) {
					return Optional.ofNullable(new XmlOutline(reader, DEEP, Set.of()).wholeElement());
				}
			}
			return Optional.empty();
		}
		catch (XMLStreamException ex) {
			throw new UnfitPackageException("a part is no XML", ex);
		}
	}

	private @Nullable XmlElement wholeElement() throws XMLStreamException, UnfitPackageException {
		start();
		while (this.depth > 0) {
			take(this.reader.next());
		}
		return this.root;
	}

	private XmlElement finished() throws UnfitPackageException {
		if (this.root == null || !ENCODINGS.contains(String.valueOf(this.reader.getEncoding()))) {
			throw new UnfitPackageException("a part is not in UTF-8");
		}
		return this.root;
	}

	private void take(int event) throws XMLStreamException, UnfitPackageException {
		switch (event) {
			case XMLStreamConstants.START_ELEMENT -> start();
			case XMLStreamConstants.END_ELEMENT -> end();
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
			case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
				throw new UnfitPackageException("a part has a document type");
			default -> {
			}
		}
	}

	private void start() throws XMLStreamException {
		if (isKept()) {
			XmlElement element = element();
			if (this.open.isEmpty()) {
				this.root = element;
			}
			else {
				this.open.element().add(element);
			}
			this.open.push(element);
			if (this.closed.contains(element.name())) {
				this.hiddenBelow = this.depth;
			}
		}
		this.depth++;
	}

	private boolean isKept() {
		return this.depth <= this.deepest && this.depth <= this.hiddenBelow;
	}

	private void end() throws XMLStreamException {
		this.depth--;
		if (this.depth == this.hiddenBelow) {
			this.hiddenBelow = Integer.MAX_VALUE;
		}
		if (isKept()) {
			this.open.pop()
				.close(this.reader.getLocationInfo().getStartingByteOffset(),
						this.reader.getLocationInfo().getEndingByteOffset());
		}
	}

	private void text() throws XMLStreamException {
		if (this.depth > 0 && this.depth - 1 <= this.deepest && this.depth <= this.hiddenBelow) {
			this.open.element().addText(this.reader.getText());
		}
	}

	private XmlElement element() throws XMLStreamException {
		Map<String, String> attributes = new HashMap<>();
		for (int i = 0; i < this.reader.getAttributeCount(); i++) {
			attributes.put(attributeName(i), this.reader.getAttributeValue(i));
		}
		return new XmlElement(
				new XmlElement.Name(orEmpty(this.reader.getPrefix()), orEmpty(this.reader.getNamespaceURI()),
						this.reader.getLocalName()),
				attributes, startTag(), this.reader.getLocationInfo().getEndingByteOffset());
	}

	/**
	 * The place of a start tag. The root's is not told exactly, so it counts from its
	 * last two characters on.
	 */
	private long startTag() throws XMLStreamException {
		return (this.depth > 0) ? this.reader.getLocationInfo().getStartingByteOffset()
				: this.reader.getLocationInfo().getEndingByteOffset() - 2;
	}

	private String attributeName(int index) {
		String namespace = orEmpty(this.reader.getAttributeNamespace(index));
		String local = this.reader.getAttributeLocalName(index);
		if (namespace.isEmpty()) {
			return local;
		}
		return (namespace.endsWith("/relationships") ? "r:" : this.reader.getAttributePrefix(index) + ':') + local;
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
