package de.lenkungsbericht.report.annotation.opc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a part and where it stands there. Places are bytes, 0-based. */
public final class XmlElement {

	/** Namespace of workbooks, worksheets, styles and comments. */
	public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private final String prefix;

	private final String namespace;

	private final String name;

	private final Map<String, String> attributes;

	private final List<XmlElement> children = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private final long start;

	private final long contentStart;

	private long contentEnd;

	private long end;

	XmlElement(Name name, Map<String, String> attributes, long start, long contentStart) {
		this.prefix = name.prefix();
		this.namespace = name.namespace();
		this.name = name.local();
		this.attributes = attributes;
		this.start = start;
		this.contentStart = contentStart;
	}

	void add(XmlElement child) {
		this.children.add(child);
	}

	void addText(String part) {
		this.text.append(part);
	}

	void close(long endTagStart, long endTagEnd) {
		this.contentEnd = endTagStart;
		this.end = endTagEnd;
	}

	/** The local name. */
	public String name() {
		return this.name;
	}

	/** The namespace, empty if there is none. */
	public String namespace() {
		return this.namespace;
	}

	/** The name as it stands in an end tag. */
	String qualifiedName() {
		return this.prefix.isEmpty() ? this.name : this.prefix + ':' + this.name;
	}

	/**
	 * An attribute's value, empty if it is absent; those of relationships as
	 * {@code r:id}.
	 */
	public String attribute(String name) {
		return this.attributes.getOrDefault(name, "");
	}

	/** The root's namespace must be the usual one. */
	public void require(String expectedNamespace) throws UnfitPackageException {
		if (!this.namespace.equals(expectedNamespace)) {
			throw new UnfitPackageException("an element is of another namespace: " + this.namespace);
		}
	}

	/** The text of the element without that of its children. */
	public String text() {
		return this.text.toString();
	}

	public List<XmlElement> children() {
		return this.children;
	}

	/** The children of a name. */
	public List<XmlElement> children(String childName) {
		return this.children.stream().filter((child) -> child.name.equals(childName)).toList();
	}

	public Optional<XmlElement> child(String childName) {
		return this.children.stream().filter((child) -> child.name.equals(childName)).findFirst();
	}

	/** All elements inside, in their order. */
	public Stream<XmlElement> descendants() {
		return this.children.stream().flatMap((child) -> Stream.concat(Stream.of(child), child.descendants()));
	}

	/**
	 * The place of its {@code <}; of the root, that of its start tag's last two
	 * characters.
	 */
	public long start() {
		return this.start;
	}

	/** The place behind its start tag. */
	public long contentStart() {
		return this.contentStart;
	}

	/** The place of its end tag. */
	public long contentEnd() {
		return this.contentEnd;
	}

	/** The place behind it. */
	public long end() {
		return this.end;
	}

	/** Whether its start tag is its end as well. */
	boolean isSelfClosed() {
		return this.end == this.contentStart;
	}

	/**
	 * An element of the namespace {@link #MAIN} as it can stand within this one, whatever
	 * prefixes are used here.
	 * @param xml begins with a start tag without a prefix
	 */
	public String adapted(String xml) {
		if (this.prefix.isEmpty()) {
			return xml;
		}
		int nameEnd = 1;
		while (Character.isLetter(xml.charAt(nameEnd))) {
			nameEnd++;
		}
		return xml.substring(0, nameEnd) + " xmlns=\"" + MAIN + '"' + xml.substring(nameEnd);
	}

	/** A qualified name. */
	record Name(String prefix, String namespace, String local) {
	}

}
