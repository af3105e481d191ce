package de.lenkungsbericht.report.annotation.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.lenkungsbericht.report.annotation.CellMark;
import de.lenkungsbericht.report.annotation.OwnPart;
import de.lenkungsbericht.report.annotation.opc.PackageEditor;
import de.lenkungsbericht.report.annotation.opc.SmallPart;
import de.lenkungsbericht.report.annotation.opc.UnfitPackageException;
import de.lenkungsbericht.report.annotation.opc.Xml;
import de.lenkungsbericht.report.annotation.opc.XmlElement;
import de.lenkungsbericht.report.workbook.Text;

/**
 * The texts of a sheet's notes. A note of the department's own is continued, and so is
 * one that stands in for a thread of comments where threads are not known.
 */
final class CommentsPart {

	private final SmallPart part;

	private final XmlElement authors;

	private final XmlElement list;

	/** All but those taken away. */
	private final List<XmlElement> staying = new ArrayList<>();

	private final List<String> taken = new ArrayList<>();

	private CommentsPart(SmallPart part) throws UnfitPackageException {
		this.part = part;
		part.root().require(XmlElement.MAIN);
		this.authors = child("authors");
		this.list = child("commentList");
		this.staying.addAll(this.list.children("comment"));
	}

	private XmlElement child(String name) throws UnfitPackageException {
		return this.part.root().child(name).orElseThrow(() -> new UnfitPackageException("notes without " + name));
	}

	static CommentsPart of(PackageEditor editor, String name) throws IOException {
		return new CommentsPart(SmallPart.read(editor, name, 6));
	}

	/** What a part without notes holds. */
	static String blank() {
		return Xml.DECLARATION + "<comments xmlns=\"" + XmlElement.MAIN + "\"><authors/><commentList/></comments>";
	}

	/**
	 * Takes our notes of an earlier round away, and ours from a note of the department.
	 * @return the cells that have no note any more
	 */
	List<String> removeEarlier() {
		for (XmlElement comment : List.copyOf(this.staying)) {
			String text = NoteText.of(comment);
			OwnPart.of(text).ifPresent((ours) -> remove(comment, ours, ours.without(text)));
		}
		return this.taken;
	}

	private void remove(XmlElement comment, OwnPart ours, String left) {
		if (left.isBlank()) {
			this.part.edits().delete(comment);
			this.taken.add(comment.attribute("ref"));
			this.staying.remove(comment);
		}
		else {
			NoteText.cut(comment, ours, this.part.edits());
		}
	}

	/**
	 * Writes notes.
	 * @return the marks whose cells had no note yet
	 */
	List<CellMark> add(List<CellMark> marks) {
		StringBuilder added = new StringBuilder();
		List<CellMark> created = new ArrayList<>();
		for (CellMark mark : marks) {
			Optional<XmlElement> own = at(mark.cell().toString());
			if (own.isEmpty()) {
				added.append(comment(mark));
				created.add(mark);
			}
			else {
				NoteText.continued(own.get(), text("\n\n" + mark.note()), this.part.edits());
			}
		}
		if (!created.isEmpty()) {
			this.part.edits().append(this.list, added.toString());
			addAuthor();
		}
		return created;
	}

	private void addAuthor() {
		if (author() == this.authors.children().size()) {
			this.part.edits().append(this.authors, this.authors.adapted("<author>" + CellMark.AUTHOR + "</author>"));
		}
	}

	/** Our place among the authors, the next one if we are not there yet. */
	private int author() {
		List<String> names = this.authors.children().stream().map(XmlElement::text).toList();
		return names.contains(CellMark.AUTHOR) ? names.indexOf(CellMark.AUTHOR) : names.size();
	}

	private Optional<XmlElement> at(String cell) {
		return this.staying.stream().filter((comment) -> comment.attribute("ref").equals(cell)).findFirst();
	}

	private String comment(CellMark mark) {
		return this.list.adapted("<comment ref=\"" + mark.cell() + "\" authorId=\"" + author() + "\"><text><r>"
				+ NoteText.FONT + text(mark.note()) + "</r></text></comment>");
	}

	private static String text(String note) {
		return "<t xml:space=\"preserve\">" + Xml.escape(Text.stored(note)) + "</t>";
	}

	void save() throws IOException {
		this.part.save();
	}

}
