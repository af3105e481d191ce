package de.lenkungsbericht.report.annotation.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.report.annotation.CellMark;
import de.lenkungsbericht.report.annotation.NoteColumns;
import de.lenkungsbericht.report.annotation.opc.PackageEditor;
import de.lenkungsbericht.report.annotation.opc.SmallPart;
import de.lenkungsbericht.report.annotation.opc.XmlElement;

/** The boxes of a sheet's notes, in the drawing that spreadsheet programs expect. */
final class NotesDrawing {

	/** What the prefixes that boxes are written with stand for. */
	private static final List<String> NAMESPACES = List.of("xmlns:v=\"urn:schemas-microsoft-com:vml\"",
			"xmlns:o=\"urn:schemas-microsoft-com:office:office\"",
			"xmlns:x=\"urn:schemas-microsoft-com:office:excel\"");

	private static final String KIND = "_x0000_t202";

	private static final String SHAPE = "_x0000_s";

	private static final int FIRST_SHAPE = 1025;

	private static final Pattern NUMBERED = Pattern.compile(SHAPE + "(\\d{4,7})");

	private static final String KIND_OF_BOX = " id=\"" + KIND
			+ "\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
			+ "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

	private final SmallPart part;

	/** All but those taken away. */
	private final List<XmlElement> staying;

	/** Declares the namespaces that the root does not. */
	private final String declarations;

	private NotesDrawing(SmallPart part) {
		this.part = part;
		String root = part.text(0, part.root().contentStart());
		this.declarations = NAMESPACES.stream()
			.filter((each) -> !root.contains(each))
			.map((each) -> " " + each)
			.collect(Collectors.joining());
		this.staying = new ArrayList<>(part.root().children());
	}

	/** A drawing without boxes. */
	static String blank() {
		return "<xml " + String.join(" ", NAMESPACES)
				+ "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout></xml>";
	}

	static NotesDrawing of(PackageEditor editor, String name) throws IOException {
		return new NotesDrawing(SmallPart.read(editor, name, 3));
	}

	/** Takes the boxes of cells away. */
	void remove(List<String> cells) {
		for (XmlElement shape : List.copyOf(this.staying)) {
			shape.child("ClientData")
				.filter((data) -> data.attribute("ObjectType").equals("Note") && cells.contains(cell(data)))
				.ifPresent((data) -> remove(shape));
		}
	}

	private void remove(XmlElement shape) {
		this.part.edits().delete(shape);
		this.staying.remove(shape);
	}

	private static String cell(XmlElement data) {
		String row = data.child("Row").map(XmlElement::text).orElse("").strip();
		String column = data.child("Column").map(XmlElement::text).orElse("").strip();
		boolean isPlace = row.matches("\\d{1,7}") && column.matches("\\d{1,5}");
		return isPlace ? CellRef.ofIndexes(Integer.parseInt(row), Integer.parseInt(column)).toString() : "";
	}

	/**
	 * Adds boxes.
	 * @param hidden the hidden columns, 0-based
	 */
	void add(List<CellMark> marks, BitSet hidden) {
		Set<String> ids = this.staying.stream().map((each) -> each.attribute("id")).collect(Collectors.toSet());
		StringBuilder boxes = new StringBuilder(
				ids.contains(KIND) ? "" : "<v:shapetype" + this.declarations + KIND_OF_BOX);
		int number = firstFree(ids);
		for (CellMark mark : marks) {
			boxes.append(box(mark, number++, hidden));
		}
		this.part.edits().append(this.part.root(), boxes.toString());
	}

	/** Behind those that are there: a sheet has its numbers to itself. */
	private static int firstFree(Set<String> ids) {
		return 1 + ids.stream()
			.map(NUMBERED::matcher)
			.filter(Matcher::matches)
			.mapToInt((id) -> Integer.parseInt(id.group(1)))
			.max()
			.orElse(FIRST_SHAPE - 1);
	}

	private String box(CellMark mark, int number, BitSet hidden) {
		NoteColumns columns = NoteColumns.beside(mark.cell().columnIndex(), HiddenColumns.LAST_COLUMN, hidden::get);
		int top = Math.max(0, mark.cell().rowIndex() - 1);
		return "<v:shape" + this.declarations + " id=\"" + SHAPE + number + "\" type=\"#" + KIND
				+ "\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
				+ "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
				+ "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"/>"
				+ "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + columns.first()
				+ ", 15, " + top + ", 10, " + columns.last() + ", 15, " + (top + mark.noteRows())
				+ ", 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + mark.cell().rowIndex() + "</x:Row><x:Column>"
				+ mark.cell().columnIndex() + "</x:Column></x:ClientData></v:shape>";
	}

	void save() throws IOException {
		this.part.save();
	}

}
