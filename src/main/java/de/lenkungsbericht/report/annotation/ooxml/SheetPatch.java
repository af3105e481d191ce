package de.lenkungsbericht.report.annotation.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import de.lenkungsbericht.report.annotation.CellMark;
import de.lenkungsbericht.report.annotation.opc.PackageEditor;
import de.lenkungsbericht.report.annotation.opc.XmlEdits;
import de.lenkungsbericht.report.annotation.opc.XmlElement;
import de.lenkungsbericht.report.annotation.opc.XmlOutline;

/** One sheet of the sender's: looked through once, changed while it is copied. */
final class SheetPatch {

	private final PackageEditor editor;

	private final BookSheet sheet;

	private final XmlElement element;

	private final XmlEdits edits = new XmlEdits();

	private SheetPatch(PackageEditor editor, BookSheet sheet, XmlElement element) {
		this.editor = editor;
		this.sheet = sheet;
		this.element = element;
	}

	static SheetPatch of(PackageEditor editor, BookSheet sheet) throws IOException {
		try (InputStream in = editor.open(sheet.part())) {
			return new SheetPatch(editor, sheet, XmlOutline.of(in, SheetParts.DEEPEST, SheetParts.BULK));
		}
	}

	/** Puts marks on cells and takes those of an earlier round away. */
	void mark(List<CellMark> marks, WorkbookPart workbook, StylesPart styles) throws IOException {
		if (!this.sheet.isWorksheet()) {
			return;
		}
		SheetRules rules = new SheetRules(this.element, this.edits);
		rules.removeEarlier();
		new SheetNotes(this.editor, workbook, this.sheet, this.element, this.edits).write(marks);
		if (!marks.isEmpty()) {
			this.element.require(XmlElement.MAIN);
			rules.add(marks, styles);
		}
	}

	/** Whether the sheet is among those that the workbook shows when it is opened. */
	boolean isInFront() {
		return views().stream().anyMatch(SheetPatch::isSelected);
	}

	boolean isChanged() {
		return !this.edits.isEmpty();
	}

	/** Lets another sheet be in front. */
	void standBack() {
		views().stream()
			.filter(SheetPatch::isSelected)
			.forEach((view) -> this.edits.attribute(view, "tabSelected", "0"));
	}

	private List<XmlElement> views() {
		return this.element.children("sheetViews").stream().flatMap((views) -> views.children().stream()).toList();
	}

	private static boolean isSelected(XmlElement view) {
		return view.attribute("tabSelected").matches("1|true");
	}

	void save() {
		this.editor.edit(this.sheet.part(), this.edits);
	}

}
