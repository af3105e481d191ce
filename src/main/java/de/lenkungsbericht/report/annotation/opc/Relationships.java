package de.lenkungsbericht.report.annotation.opc;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a part is related to, read and added to. */
public final class Relationships {

	private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

	private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final PackageEditor editor;

	private final String source;

	private final List<Relationship> all = new ArrayList<>();

	private Relationships(PackageEditor editor, String source) {
		this.editor = editor;
		this.source = source;
	}

	/**
	 * Reads the relationships of a part, none if it has none.
	 * @param source empty for the package itself
	 */
	public static Relationships of(PackageEditor editor, String source) throws IOException {
		Relationships relationships = new Relationships(editor, source);
		if (editor.has(part(source))) {
			try (InputStream in = editor.open(part(source))) {
				for (XmlElement element : XmlOutline.of(in, 1, Set.of()).children("Relationship")) {
					relationships.all.add(relationships.relationship(element));
				}
			}
		}
		return relationships;
	}

	/** The part that holds the relationships of another. */
	static String part(String source) {
		int slash = source.lastIndexOf('/') + 1;
		return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
	}

	private Relationship relationship(XmlElement element) {
		boolean external = "External".equals(element.attribute("TargetMode"));
		String target = external ? "" : resolved(element.attribute("Target"));
		String type = element.attribute("Type");
		return new Relationship(element.attribute("Id"), type.substring(type.lastIndexOf('/') + 1), target);
	}

	/** The part that a target names, empty if it names none. */
	private String resolved(String target) {
		try {
			String path = URI.create("/" + this.source).resolve(target).getPath();
			return (path == null || path.isEmpty() || target.startsWith("#")) ? "" : path.substring(1);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

	public List<Relationship> all() {
		return this.all;
	}

	/**
	 * The part that the first relationship of a kind leads to, such as {@code styles}.
	 */
	public Optional<String> partOfType(String type) {
		return this.all.stream().filter((each) -> each.type().equals(type)).map(Relationship::part).findFirst();
	}

	public Optional<Relationship> byId(String id) {
		return this.all.stream().filter((each) -> each.id().equals(id)).findFirst();
	}

	/**
	 * Adds a relationship.
	 * @param type its last word
	 * @return its id
	 */
	public String add(String type, String target) throws IOException {
		int number = this.all.size() + 1;
		while (byId("rId" + number).isPresent()) {
			number++;
		}
		Relationship added = new Relationship("rId" + number, type, target);
		this.all.add(added);
		write(added);
		return added.id();
	}

	/** Takes all relationships away, but not what they lead to. */
	public void removeAll() {
		this.all.clear();
		this.editor.remove(part(this.source));
	}

	private void write(Relationship added) throws IOException {
		String part = part(this.source);
		if (!this.editor.has(part)) {
			this.editor.write(part, Xml.DECLARATION + "<Relationships xmlns=\"" + NAMESPACE + "\"/>");
		}
		SmallPart relationships = SmallPart.read(this.editor, part, 0);
		relationships.edits()
			.append(relationships.root(), "<Relationship xmlns=\"" + NAMESPACE + "\" Id=\"" + added.id() + "\" Type=\""
					+ TYPES + added.type() + "\" Target=\"" + relative(added.part()) + "\"/>");
		relationships.save();
	}

	/** Seen from the source, since some programs take nothing else for notes. */
	private String relative(String part) {
		String[] from = this.source.split("/", -1);
		String[] to = part.split("/", -1);
		int same = 0;
		while (same < Math.min(from.length, to.length) - 1 && from[same].equals(to[same])) {
			same++;
		}
		return "../".repeat(from.length - 1 - same) + String.join("/", Arrays.copyOfRange(to, same, to.length));
	}

	/**
	 * A relationship.
	 *
	 * @param type the last word of its type
	 * @param part what it leads to, empty if that is no part of the package
	 */
	public record Relationship(String id, String type, String part) {
	}

}
