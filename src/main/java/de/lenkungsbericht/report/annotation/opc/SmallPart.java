package de.lenkungsbericht.report.annotation.opc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A part held in memory, with its outline and the changes to be made. */
public final class SmallPart {

	private final PackageEditor editor;

	private final String name;

	private final byte[] content;

	private final XmlElement root;

	private final XmlEdits edits = new XmlEdits();

	private SmallPart(PackageEditor editor, String name, byte[] content, XmlElement root) {
		this.editor = editor;
		this.name = name;
		this.content = content;
		this.root = root;
	}

	/**
	 * Reads a part as it is now.
	 * @param deepest levels below the root that are kept
	 */
	public static SmallPart read(PackageEditor editor, String name, int deepest) throws IOException {
		byte[] content = editor.read(name);
		return new SmallPart(editor, name, content,
				XmlOutline.of(new ByteArrayInputStream(content), deepest, Set.of()));
	}

	public XmlElement root() {
		return this.root;
	}

	public XmlEdits edits() {
		return this.edits;
	}

	/** What stands in the part from one place to another. */
	public String text(long from, long to) {
		return new String(this.content, (int) from, (int) (to - from), StandardCharsets.UTF_8);
	}

	/** Makes the changes, if there are any. */
	public void save() throws IOException {
		if (!this.edits.isEmpty()) {
			ByteArrayOutputStream changed = new ByteArrayOutputStream(this.content.length + 1024);
			this.edits.copy(new ByteArrayInputStream(this.content), changed);
			this.editor.write(this.name, changed.toString(StandardCharsets.UTF_8));
		}
	}

}
