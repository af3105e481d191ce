package de.lenkungsbericht.report.annotation.ooxml;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import de.lenkungsbericht.report.annotation.CellMark;
import de.lenkungsbericht.report.annotation.opc.ContentTypes;
import de.lenkungsbericht.report.annotation.opc.PackageEditor;
import de.lenkungsbericht.report.annotation.opc.Relationships;
import de.lenkungsbericht.report.annotation.opc.UnfitPackageException;
import de.lenkungsbericht.report.annotation.opc.XmlEdits;
import de.lenkungsbericht.report.annotation.opc.XmlElement;

/** The notes of a sheet: their texts in one part, their boxes in another. */
final class SheetNotes {

	private static final String TEXTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

	private static final String BOXES = "application/vnd.openxmlformats-officedocument.vmlDrawing";

	private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final PackageEditor editor;

	private final WorkbookPart workbook;

	private final BookSheet place;

	private final XmlElement sheet;

	private final XmlEdits sheetEdits;

	private final Relationships relationships;

	SheetNotes(PackageEditor editor, WorkbookPart workbook, BookSheet place, XmlElement sheet, XmlEdits sheetEdits)
			throws IOException {
		this.editor = editor;
		this.workbook = workbook;
		this.place = place;
		this.sheet = sheet;
		this.sheetEdits = sheetEdits;
		this.relationships = Relationships.of(editor, place.part());
	}

	/** Takes our notes of an earlier round away and writes new ones. */
	void write(List<CellMark> marks) throws IOException {
		Optional<String> texts = this.relationships.partOfType("comments");
		if (texts.isEmpty() && marks.isEmpty()) {
			return;
		}
		Optional<CommentThreads> threads = CommentThreads.of(this.editor, this.workbook, this.relationships);
		if (threads.isPresent()) {
			threads.get().write(marks);
		}
		CommentsPart comments = CommentsPart.of(this.editor, texts.isPresent() ? texts.get() : createTexts());
		List<String> taken = comments.removeEarlier();
		List<CellMark> created = comments.add(marks);
		comments.save();
		if (!taken.isEmpty() || !created.isEmpty()) {
			NotesDrawing drawing = NotesDrawing.of(this.editor, drawing());
			drawing.remove(taken);
			drawing.add(created, HiddenColumns.of(this.editor, this.place, this.sheet));
			drawing.save();
		}
	}

	private String createTexts() throws IOException {
		String name = this.editor.freeName(this.workbook.beside("comments#.xml"));
		this.editor.write(name, CommentsPart.blank());
		new ContentTypes(this.editor).add(name, TEXTS);
		this.relationships.add("comments", name);
		return name;
	}

	private String drawing() throws IOException {
		Optional<XmlElement> there = this.sheet.child("legacyDrawing");
		return there.isPresent() ? part(there.get().attribute("r:id")) : createDrawing();
	}

	private String part(String relationshipId) throws IOException {
		return this.relationships.byId(relationshipId)
			.map(Relationships.Relationship::part)
			.orElseThrow(() -> new UnfitPackageException("a drawing has no part"));
	}

	private String createDrawing() throws IOException {
		String name = this.editor.freeName(this.workbook.beside("drawings/vmlDrawing#.vml"));
		this.editor.write(name, NotesDrawing.blank());
		new ContentTypes(this.editor).add(name, BOXES);
		this.sheetEdits.insert(SheetParts.placeFor("legacyDrawing", this.sheet),
				this.sheet.adapted("<legacyDrawing xmlns:r=\"" + RELATIONSHIPS + "\" r:id=\""
						+ this.relationships.add("vmlDrawing", name) + "\"/>"));
		return name;
	}

}
