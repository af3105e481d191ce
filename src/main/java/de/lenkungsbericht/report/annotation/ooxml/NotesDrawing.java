package de.lenkungsbericht.report.annotation.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.report.annotation.CellMark;
import de.lenkungsbericht.report.annotation.opc.PackageEditor;
import de.lenkungsbericht.report.annotation.opc.SmallPart;
import de.lenkungsbericht.report.annotation.opc.UnfitPackageException;
import de.lenkungsbericht.report.annotation.opc.XmlElement;

/** The boxes of a sheet's notes, in the drawing that spreadsheet programs expect. */
final class NotesDrawing {

	private static final String VML = "urn:schemas-microsoft-com:vml";

	private static final String KIND = "_x0000_t202";

	private static final String SHAPE = "_x0000_s";

	private static final int FIRST_SHAPE = 1025;

	private static final String KIND_OF_BOX = "<v:shapetype id=\"" + KIND
			+ "\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
			+ "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

	private final SmallPart part;

	/** All but those taken away. */
	private final List<XmlElement> staying;

	private NotesDrawing(SmallPart part) {
		this.part = part;
		this.staying = new ArrayList<>(part.root().children());
	}

	/** A drawing without boxes. */
	static String blank() {
		return "<xml xmlns:v=\"" + VML + "\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
				+ " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\">"
				+ "<o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout></xml>";
	}

	/**
	 * Reads a drawing.
	 * @throws UnfitPackageException if it is not written as drawings of notes are
	 */
	static NotesDrawing of(PackageEditor editor, String name) throws IOException {
		SmallPart part = SmallPart.read(editor, name, 3);
		String beginning = part.text(0, part.root().contentStart());
		for (String prefix : List.of("xmlns:v=", "xmlns:o=", "xmlns:x=")) {
			if (!beginning.contains(prefix)) {
				throw new UnfitPackageException("a drawing does without " + prefix);
			}
		}
		return new NotesDrawing(part);
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

	void add(List<CellMark> marks) {
		Set<String> ids = this.staying.stream().map((each) -> each.attribute("id")).collect(Collectors.toSet());
		StringBuilder boxes = new StringBuilder(ids.contains(KIND) ? "" : KIND_OF_BOX);
		int number = FIRST_SHAPE;
		for (CellMark mark : marks) {
			while (ids.contains(SHAPE + number)) {
				number++;
			}
			boxes.append(box(mark, number++));
		}
		this.part.edits().append(this.part.root(), boxes.toString());
	}

	private static String box(CellMark mark, int number) {
		int left = mark.cell().columnIndex() + 1;
		int top = Math.max(0, mark.cell().rowIndex() - 1);
		return "<v:shape id=\"" + SHAPE + number + "\" type=\"#" + KIND
				+ "\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
				+ "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
				+ "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"/>"
				+ "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + left + ", 15, "
				+ top + ", 10, " + (left + CellMark.NOTE_COLUMNS) + ", 15, " + (top + mark.noteRows())
				+ ", 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + mark.cell().rowIndex() + "</x:Row><x:Column>"
				+ mark.cell().columnIndex() + "</x:Column></x:ClientData></v:shape>";
	}

	void save() throws IOException {
		this.part.save();
	}

}
