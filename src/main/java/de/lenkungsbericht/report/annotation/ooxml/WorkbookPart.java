package de.lenkungsbericht.report.annotation.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import de.lenkungsbericht.report.annotation.opc.PackageEditor;
import de.lenkungsbericht.report.annotation.opc.Relationships;
import de.lenkungsbericht.report.annotation.opc.SmallPart;
import de.lenkungsbericht.report.annotation.opc.UnfitPackageException;
import de.lenkungsbericht.report.annotation.opc.Xml;
import de.lenkungsbericht.report.annotation.opc.XmlElement;
import org.jspecify.annotations.Nullable;

/** The part that lists the sheets. */
final class WorkbookPart {

	private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final Set<String> BEFORE_NAMES = Set.of("functionGroups", "externalReferences");

	private final String name;

	private final SmallPart part;

	private final Relationships relationships;

	private final List<BookSheet> sheets = new ArrayList<>();

	private WorkbookPart(String name, SmallPart part, Relationships relationships) {
		this.name = name;
		this.part = part;
		this.relationships = relationships;
	}

	static WorkbookPart of(PackageEditor editor) throws IOException {
		String name = Relationships.of(editor, "")
			.partOfType("officeDocument")
			.orElseThrow(() -> new UnfitPackageException("there is no workbook"));
		WorkbookPart workbook = new WorkbookPart(name, SmallPart.read(editor, name, 2), Relationships.of(editor, name));
		workbook.root().require(XmlElement.MAIN);
		for (XmlElement element : workbook.sheetList().children("sheet")) {
			workbook.sheets.add(workbook.sheet(element));
		}
		return workbook;
	}

	private BookSheet sheet(XmlElement element) throws UnfitPackageException {
		Relationships.Relationship to = this.relationships.byId(element.attribute("r:id"))
			.orElseThrow(() -> new UnfitPackageException("a sheet has no part"));
		return new BookSheet(this.sheets.size(), element, to.part(), to.type().equals("worksheet"));
	}

	private XmlElement root() {
		return this.part.root();
	}

	private XmlElement sheetList() throws UnfitPackageException {
		return root().child("sheets").orElseThrow(() -> new UnfitPackageException("no sheets are listed"));
	}

	List<BookSheet> sheets() {
		return this.sheets;
	}

	Relationships relationships() {
		return this.relationships;
	}

	/** Where parts of a kind lie, such as {@code xl/styles.xml}. */
	String beside(String relative) {
		return this.name.substring(0, this.name.lastIndexOf('/') + 1) + relative;
	}

	boolean hasSheet(String sheetName) {
		return this.sheets.stream().anyMatch((sheet) -> sheet.name().equalsIgnoreCase(sheetName));
	}

	/**
	 * Lists a sheet as the first.
	 * @param earlier the sheet whose place it takes, {@code null} if there is none
	 * @param relationshipId leads to its part
	 * @param isInFront whether the workbook opens on it; else it opens where it did
	 * @param repeatedRow 0-based, printed on top of every page; empty for none
	 */
	void putFirst(String sheetName, @Nullable BookSheet earlier, String relationshipId, boolean isInFront,
			OptionalInt repeatedRow) throws IOException {
		this.part.edits()
			.insert(sheetList().contentStart(),
					root().adapted("<sheet xmlns:r=\"" + RELATIONSHIPS + "\" name=\"" + Xml.escape(sheetName)
							+ "\" sheetId=\"" + sheetId(earlier) + "\" r:id=\"" + relationshipId + "\"/>"));
		if (earlier != null) {
			this.part.edits().delete(earlier.element());
		}
		String titles = repeatedRow.isPresent() ? printTitles(sheetName, repeatedRow.getAsInt() + 1) : "";
		moveNames(earlier, titles);
		moveViews(earlier, isInFront);
		this.part.save();
	}

	private int sheetId(@Nullable BookSheet earlier) throws UnfitPackageException {
		try {
			if (earlier != null) {
				return Integer.parseInt(earlier.element().attribute("sheetId"));
			}
			return 1 + this.sheets.stream()
				.mapToInt((sheet) -> Integer.parseInt(sheet.element().attribute("sheetId")))
				.max()
				.orElse(0);
		}
		catch (NumberFormatException ex) {
			throw new UnfitPackageException("a sheet has no number");
		}
	}

	/** The place of a sheet after the change, empty for the one left out. */
	private static Optional<Integer> moved(int place, @Nullable BookSheet earlier) {
		if (earlier == null || place < earlier.place()) {
			return Optional.of(place + 1);
		}
		return (place == earlier.place()) ? Optional.empty() : Optional.of(place);
	}

	private static String printTitles(String sheetName, int rowNumber) {
		return "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">"
				+ Xml.escape("'" + sheetName + "'!$" + rowNumber + ":$" + rowNumber) + "</definedName>";
	}

	/** Names that hold for one sheet name it by its place. */
	private void moveNames(@Nullable BookSheet earlier, String added) throws UnfitPackageException {
		Optional<XmlElement> names = root().child("definedNames");
		if (names.isPresent()) {
			moveNames(names.get(), earlier, added);
		}
		else if (!added.isEmpty()) {
			this.part.edits().insert(placeForNames(), newNames(added));
		}
	}

	private void moveNames(XmlElement names, @Nullable BookSheet earlier, String added) {
		List<XmlElement> gone = names.children()
			.stream()
			.filter((each) -> isLocal(each) && moved(place(each), earlier).isEmpty())
			.toList();
		if (gone.size() == names.children().size()) {
			this.part.edits().replace(names.start(), names.end(), added.isEmpty() ? "" : newNames(added));
			return;
		}
		gone.forEach(this.part.edits()::delete);
		names.children()
			.stream()
			.filter(WorkbookPart::isLocal)
			.forEach((each) -> moved(place(each), earlier)
				.ifPresent((place) -> this.part.edits().attribute(each, "localSheetId", String.valueOf(place))));
		if (!added.isEmpty()) {
			this.part.edits().append(names, names.adapted(added));
		}
	}

	private String newNames(String content) {
		return root().adapted("<definedNames>" + content + "</definedNames>");
	}

	/** Behind what has to stand before names. */
	private long placeForNames() throws UnfitPackageException {
		long afterSheets = sheetList().end();
		return root().children()
			.stream()
			.filter((each) -> BEFORE_NAMES.contains(each.name()))
			.mapToLong(XmlElement::end)
			.reduce(afterSheets, Math::max);
	}

	private static boolean isLocal(XmlElement definedName) {
		return definedName.attribute("localSheetId").matches("\\d{1,5}");
	}

	private static int place(XmlElement definedName) {
		return Integer.parseInt(definedName.attribute("localSheetId"));
	}

	private void moveViews(@Nullable BookSheet earlier, boolean isInFront) throws UnfitPackageException {
		Optional<XmlElement> views = root().child("bookViews");
		if (views.isEmpty()) {
			this.part.edits().insert(sheetList().start(), root().adapted("<bookViews><workbookView/></bookViews>"));
			return;
		}
		for (XmlElement view : views.get().children("workbookView")) {
			int before = view.attribute("activeTab").matches("\\d{1,5}") ? Integer.parseInt(view.attribute("activeTab"))
					: 0;
			int active = isInFront ? 0 : moved(before, earlier).orElse(0);
			this.part.edits().attribute(view, "activeTab", String.valueOf(active));
			this.part.edits().attribute(view, "firstSheet", "0");
		}
	}

}
