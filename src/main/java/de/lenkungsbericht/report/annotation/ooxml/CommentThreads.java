package de.lenkungsbericht.report.annotation.ooxml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import de.lenkungsbericht.report.annotation.CellMark;
import de.lenkungsbericht.report.annotation.opc.PackageEditor;
import de.lenkungsbericht.report.annotation.opc.Relationships;
import de.lenkungsbericht.report.annotation.opc.SmallPart;
import de.lenkungsbericht.report.annotation.opc.Xml;
import de.lenkungsbericht.report.annotation.opc.XmlElement;
import de.lenkungsbericht.report.workbook.Text;

/**
 * The threads of comments on a sheet, as newer spreadsheet programs show them in the
 * place of notes: what we have to say of a cell with a thread is its last reply. Written
 * after [MS-XLSX] 2.6.201 to 2.6.206.
 */
final class CommentThreads {

	private static final String NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

	private static final String PERSON = guid(CellMark.AUTHOR);

	private final SmallPart part;

	/** Those who have written comments. */
	private final SmallPart persons;

	private final List<XmlElement> all;

	private CommentThreads(SmallPart part, SmallPart persons) {
		this.part = part;
		this.persons = persons;
		this.all = part.root().children("threadedComment");
	}

	/** The threads of a sheet, empty if it has none. */
	static Optional<CommentThreads> of(PackageEditor editor, WorkbookPart workbook, Relationships sheet)
			throws IOException {
		Optional<String> threads = sheet.partOfType("threadedComment");
		Optional<String> persons = workbook.relationships().partOfType("person");
		if (threads.isEmpty() || persons.isEmpty()) {
			return Optional.empty();
		}
		return Optional
			.of(new CommentThreads(SmallPart.read(editor, threads.get(), 2), SmallPart.read(editor, persons.get(), 1)));
	}

	/** Takes our replies of an earlier round away and writes new ones. */
	void write(List<CellMark> marks) throws IOException {
		this.all.stream().filter(CommentThreads::isOurs).forEach(this.part.edits()::delete);
		marks.forEach((mark) -> rootAt(mark.cell().toString()).ifPresent((root) -> reply(root, mark)));
		if (!this.part.edits().isEmpty()) {
			introduce();
		}
		this.part.save();
	}

	/** Whichever program wrote it last, and whoever it says has. */
	private static boolean isOurs(XmlElement comment) {
		return !isRoot(comment) && text(comment).startsWith(CellMark.OPENING);
	}

	private static boolean isRoot(XmlElement comment) {
		return comment.attribute("parentId").isEmpty();
	}

	private static String text(XmlElement comment) {
		return comment.child("text").map(XmlElement::text).orElse("");
	}

	private Optional<XmlElement> rootAt(String cell) {
		return this.all.stream().filter((each) -> isRoot(each) && each.attribute("ref").equals(cell)).findFirst();
	}

	/** Said when the one before it was, so that the same comes out always. */
	private void reply(XmlElement root, CellMark mark) {
		String thread = root.attribute("id");
		String time = this.all.stream()
			.filter((each) -> each == root || each.attribute("parentId").equalsIgnoreCase(thread))
			.map((each) -> each.attribute("dT"))
			.max(Comparator.naturalOrder())
			.orElse("");
		this.part.edits()
			.append(this.part.root(),
					"<threadedComment xmlns=\"" + NAMESPACE + "\" ref=\"" + mark.cell() + "\""
							+ (time.isEmpty() ? "" : " dT=\"" + Xml.escape(time) + "\"") + " personId=\"" + PERSON
							+ "\" id=\"" + guid(thread + mark.note()) + "\" parentId=\"" + Xml.escape(thread)
							+ "\"><text>" + Xml.escape(Text.stored(mark.note())) + "</text></threadedComment>");
	}

	private void introduce() throws IOException {
		if (this.persons.root().children().stream().noneMatch((each) -> each.attribute("id").equals(PERSON))) {
			this.persons.edits()
				.append(this.persons.root(), "<person xmlns=\"" + NAMESPACE + "\" displayName=\"" + CellMark.AUTHOR
						+ "\" id=\"" + PERSON + "\" userId=\"" + CellMark.AUTHOR + "\" providerId=\"None\"/>");
			this.persons.save();
		}
	}

	/** The same for the same text. */
	private static String guid(String of) {
		UUID uuid = UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
		return '{' + uuid.toString().toUpperCase(Locale.ROOT) + '}';
	}

}
