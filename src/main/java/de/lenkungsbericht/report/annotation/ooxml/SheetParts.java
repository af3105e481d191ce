package de.lenkungsbericht.report.annotation.ooxml;

import java.util.List;
import java.util.Set;

import de.lenkungsbericht.report.annotation.opc.XmlElement;

/** What a sheet consists of, in the order that a part has to keep. */
final class SheetParts {

	/** Passed over when a sheet is looked through. */
	static final Set<String> BULK = Set.of("sheetData", "mergeCells", "dataValidations", "hyperlinks", "cols",
			"rowBreaks", "colBreaks", "ignoredErrors", "protectedRanges");

	/** Levels below the root that are looked at: rules within extensions lie deepest. */
	static final int DEEPEST = 5;

	private static final List<String> ORDER = List.of("sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols",
			"sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState",
			"dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
			"dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks",
			"colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing");

	private SheetParts() {
	}

	/** Where a new element of a name belongs: behind the last that comes before it. */
	static long placeFor(String name, XmlElement sheet) {
		List<String> before = ORDER.subList(0, ORDER.indexOf(name) + 1);
		return sheet.children()
			.stream()
			.filter((each) -> before.contains(each.name()))
			.mapToLong(XmlElement::end)
			.max()
			.orElse(sheet.contentStart());
	}

}
