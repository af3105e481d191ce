package de.lenkungsbericht.report.annotation.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.lenkungsbericht.report.annotation.AnswerSheet;
import de.lenkungsbericht.report.annotation.Annotation;
import de.lenkungsbericht.report.annotation.opc.ContentTypes;
import de.lenkungsbericht.report.annotation.opc.PackageEditor;
import de.lenkungsbericht.report.annotation.opc.Relationships;
import org.jspecify.annotations.Nullable;

/**
 * Annotates a workbook in OOXML. Sheets with marks, the list of sheets and the styles get
 * what is added; every other part stays byte for byte as it was sent.
 */
public final class PackageAnnotator {

	private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

	/** What a sheet has to itself. */
	private static final Set<String> OWNED = Set.of("comments", "vmlDrawing", "drawing", "printerSettings");

	private final PackageEditor editor;

	private final WorkbookPart workbook;

	private final Annotation annotation;

	private PackageAnnotator(PackageEditor editor, Annotation annotation) throws IOException {
		this.editor = editor;
		this.workbook = WorkbookPart.of(editor);
		this.annotation = annotation;
	}

	/**
	 * Writes the annotated workbook.
	 * @param sent only read
	 * @throws IOException if it can't be changed with certainty; what was written is of
	 * no use then
	 */
	public static void annotate(Path sent, Annotation annotation, OutputStream target) throws IOException {
		try (PackageEditor editor = PackageEditor.open(sent)) {
			new PackageAnnotator(editor, annotation).annotate();
			editor.save(target);
		}
	}

	private void annotate() throws IOException {
		BookSheet earlier = earlierAnswer().orElse(null);
		StylesPart styles = StylesPart.of(this.editor, this.workbook);
		boolean isInFront = markSheets(earlier, styles);
		String name = AnswerSheet.freeName((taken) -> this.workbook.hasSheet(taken) && !isNamed(earlier, taken));
		String relationship = (earlier != null) ? emptied(earlier) : added();
		this.editor.write(this.workbook.relationships().byId(relationship).orElseThrow().part(),
				AnswerXml.of(this.annotation.sheet(), styles.looks(), isInFront));
		styles.save();
		this.workbook.putFirst(name, earlier, relationship, isInFront, this.annotation.sheet().headerRow());
	}

	private static boolean isNamed(@Nullable BookSheet sheet, String name) {
		return sheet != null && sheet.name().equalsIgnoreCase(name);
	}

	private Optional<BookSheet> earlierAnswer() throws IOException {
		for (BookSheet sheet : this.workbook.sheets()) {
			if (sheet.isWorksheet() && sheet.name().startsWith(AnswerSheet.NAME)
					&& AnswerSheet.isAnswer(sheet.name(), FirstCell.text(this.editor, this.workbook, sheet))) {
				return Optional.of(sheet);
			}
		}
		return Optional.empty();
	}

	/**
	 * Marks the sheets of the sender.
	 * @return whether the answer can be in front: two sheets there at once would both
	 * take what is typed, and the one in front stands back only where it is changed
	 * anyway
	 */
	private boolean markSheets(@Nullable BookSheet earlier, StylesPart styles) throws IOException {
		List<SheetPatch> patches = new ArrayList<>();
		for (BookSheet sheet : this.workbook.sheets()) {
			if (!sheet.equals(earlier)) {
				SheetPatch patch = SheetPatch.of(this.editor, sheet);
				patch.mark(this.annotation.marksOn(sheet.name()), this.workbook, styles);
				patches.add(patch);
			}
		}
		boolean isInFront = patches.stream().allMatch((patch) -> !patch.isInFront() || patch.isChanged());
		if (isInFront) {
			patches.forEach(SheetPatch::standBack);
		}
		patches.forEach(SheetPatch::save);
		return isInFront;
	}

	private String added() throws IOException {
		String part = this.editor.freeName(this.workbook.beside("worksheets/sheet#.xml"));
		new ContentTypes(this.editor).add(part, SHEET);
		return this.workbook.relationships().add("worksheet", part);
	}

	/** Takes away what belongs to the sheet of an earlier round, but for its place. */
	private String emptied(BookSheet earlier) throws IOException {
		Relationships relationships = Relationships.of(this.editor, earlier.part());
		ContentTypes types = new ContentTypes(this.editor);
		for (Relationships.Relationship each : relationships.all()) {
			if (OWNED.contains(each.type())) {
				this.editor.remove(each.part());
				types.remove(each.part());
			}
		}
		relationships.removeAll();
		return earlier.element().attribute("r:id");
	}

}
