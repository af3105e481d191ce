package de.lenkungsbericht.report.annotation.ooxml;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.report.annotation.CellMark;
import de.lenkungsbericht.report.annotation.Look;
import de.lenkungsbericht.report.annotation.Palette;
import de.lenkungsbericht.report.annotation.opc.ContentTypes;
import de.lenkungsbericht.report.annotation.opc.PackageEditor;
import de.lenkungsbericht.report.annotation.opc.SmallPart;
import de.lenkungsbericht.report.annotation.opc.Xml;
import de.lenkungsbericht.report.annotation.opc.XmlElement;

/** Adds our looks to the styles of a workbook. */
final class StylesPart {

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

	/** In the order that a part has to keep. */
	private static final List<String> ORDER = List.of("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs",
			"cellStyles", "dxfs");

	/** Of the number formats that every program knows by their number. */
	private static final int LAST_BUILT_IN = 163;

	private static final String LINE = "<color rgb=\"FF808080\"/>";

	private final SmallPart part;

	private final StyleList fonts;

	private final StyleList fills;

	private final StyleList borders;

	private final StyleList cells;

	private final StyleList marks;

	/** The numbers of number formats by what they say. */
	private final Map<String, Integer> formats = new HashMap<>();

	private StylesPart(SmallPart part) {
		this.part = part;
		this.fonts = new StyleList(part, "fonts", List.of("<font><sz val=\"11\"/><name val=\"Calibri\"/></font>"));
		this.fills = new StyleList(part, "fills", List.of("<fill><patternFill patternType=\"none\"/></fill>",
				"<fill><patternFill patternType=\"gray125\"/></fill>"));
		this.borders = new StyleList(part, "borders",
				List.of("<border><left/><right/><top/><bottom/><diagonal/></border>"));
		this.cells = new StyleList(part, "cellXfs", List.of("<xf/>"));
		this.marks = new StyleList(part, "dxfs", List.of());
		part.root()
			.descendants()
			.filter((each) -> each.name().equals("numFmt") && each.attribute("numFmtId").matches("\\d{1,8}"))
			.forEach((each) -> this.formats.put(each.attribute("formatCode"),
					Integer.parseInt(each.attribute("numFmtId"))));
	}

	static StylesPart of(PackageEditor editor, WorkbookPart workbook) throws IOException {
		Optional<String> name = workbook.relationships().partOfType("styles");
		SmallPart part = SmallPart.read(editor, name.isPresent() ? name.get() : created(editor, workbook), 3);
		part.root().require(XmlElement.MAIN);
		return new StylesPart(part);
	}

	private static String created(PackageEditor editor, WorkbookPart workbook) throws IOException {
		String name = editor.freeName(workbook.beside("styles#.xml"));
		editor.write(name, Xml.DECLARATION + "<styleSheet xmlns=\"" + XmlElement.MAIN + "\"/>");
		new ContentTypes(editor).add(name, TYPE);
		workbook.relationships().add("styles", name);
		return name;
	}

	/** The place of each look among the cell formats. */
	Map<Look, Integer> looks() {
		Map<Look, Integer> places = new EnumMap<>(Look.class);
		for (Look look : Look.values()) {
			places.put(look, this.cells.placeOf("<xf numFmtId=\"49\" fontId=\"" + this.fonts.placeOf(font(look))
					+ "\" fillId=\"" + this.fills.placeOf(fill(look)) + "\" borderId=\""
					+ this.borders.placeOf(border(look))
					+ "\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
					+ "<alignment horizontal=\"left\" vertical=\"top\" wrapText=\"1\" indent=\""
					+ (look.isTable() ? 1 : 0) + "\"/></xf>"));
		}
		return places;
	}

	/** The place of a severity's mark among the conditional formats. */
	int mark(Severity severity) {
		return this.marks.placeOf("<dxf>" + ground(severity) + "</dxf>");
	}

	/** The same with the severity's sign before a text. */
	int textMark(Severity severity) {
		String format = '"' + CellMark.sign(severity) + " \"@";
		return this.marks.placeOf("<dxf><numFmt numFmtId=\"" + number(format) + "\" formatCode=\"" + Xml.escape(format)
				+ "\"/>" + ground(severity) + "</dxf>");
	}

	private int number(String format) {
		int last = this.formats.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		return this.formats.computeIfAbsent(format, (none) -> Math.max(last, LAST_BUILT_IN) + 1);
	}

	private static String ground(Severity severity) {
		return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + Palette.ground(severity)
				+ "\"/><bgColor rgb=\"" + Palette.ground(severity) + "\"/></patternFill></fill><border>"
				+ Stream.of("left", "right", "top", "bottom")
					.map((side) -> "<" + side + " style=\"" + line(severity) + "\">" + LINE + "</" + side + ">")
					.collect(Collectors.joining())
				+ "</border>";
	}

	/** Seen also where a printer knows no colours. */
	private static String line(Severity severity) {
		return switch (severity) {
			case FEHLER -> "thin";
			case WARNUNG -> "dashed";
			case HINWEIS -> "dotted";
		};
	}

	private static String font(Look look) {
		return "<font>" + (look.isBold() ? "<b/>" : "") + ((look == Look.LINK) ? "<u/>" : "") + "<sz val=\""
				+ look.points() + "\"/>" + ((look == Look.LINK) ? "<color rgb=\"FF000080\"/>" : "")
				+ "<name val=\"Arial\"/><family val=\"2\"/></font>";
	}

	private static String fill(Look look) {
		String ground = Palette.ground(look);
		return ground.isEmpty() ? "<fill><patternFill patternType=\"none\"/></fill>"
				: "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + ground
						+ "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
	}

	private static String border(Look look) {
		return "<border><left/><right/><top/>"
				+ (look.isTable() ? "<bottom style=\"thin\">" + LINE + "</bottom>" : "<bottom/>")
				+ "<diagonal/></border>";
	}

	/** Writes what was added. */
	void save() throws IOException {
		for (StyleList list : List.of(this.fonts, this.fills, this.borders, this.cells, this.marks)) {
			if (this.part.root().children().isEmpty()) {
				this.part.edits().append(this.part.root(), list.asNew());
			}
			else if (list.isNew()) {
				this.part.edits().insert(placeFor(list.name()), list.asNew());
			}
			else {
				list.append();
			}
		}
		this.part.save();
	}

	private long placeFor(String list) {
		List<String> earlier = ORDER.subList(0, ORDER.indexOf(list));
		return this.part.root()
			.children()
			.stream()
			.filter((each) -> earlier.contains(each.name()))
			.mapToLong(XmlElement::end)
			.max()
			.orElse(this.part.root().contentStart());
	}

}
