package de.lenkungsbericht.report.annotation.opc;

import java.io.IOException;

/** What kinds of parts a package holds. */
public final class ContentTypes {

	private static final String PART = "[Content_Types].xml";

	private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

	private final PackageEditor editor;

	public ContentTypes(PackageEditor editor) {
		this.editor = editor;
	}

	/** Says of what kind a new part is. */
	public void add(String part, String type) throws IOException {
		SmallPart types = SmallPart.read(this.editor, PART, 0);
		types.edits()
			.append(types.root(),
					"<Override xmlns=\"" + NAMESPACE + "\" PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>");
		types.save();
	}

	/** Forgets a part that is no more. */
	public void remove(String part) throws IOException {
		SmallPart types = SmallPart.read(this.editor, PART, 1);
		types.root()
			.children("Override")
			.stream()
			.filter((element) -> element.attribute("PartName").equalsIgnoreCase("/" + part))
			.forEach(types.edits()::delete);
		types.save();
	}

}
