package de.lenkungsbericht.report.annotation.ooxml;

import java.util.List;

import de.lenkungsbericht.portfolio.finding.Severity;
import de.lenkungsbericht.report.annotation.CellMark;
import de.lenkungsbericht.report.annotation.opc.Xml;
import de.lenkungsbericht.report.annotation.opc.XmlEdits;
import de.lenkungsbericht.report.annotation.opc.XmlElement;

/**
 * The coloured grounds of a sheet: takes those of an earlier round away, adds new ones.
 */
final class SheetRules {

	private static final String FORMATTING = "conditionalFormatting";

	/** For texts and for everything else. */
	private static final int RULES_OF_CELL = 2;

	private final XmlElement sheet;

	private final XmlEdits edits;

	SheetRules(XmlElement sheet, XmlEdits edits) {
		this.sheet = sheet;
		this.edits = edits;
	}

	void removeEarlier() {
		for (XmlElement formatting : this.sheet.children(FORMATTING)) {
			List<XmlElement> rules = formatting.children("cfRule");
			List<XmlElement> ours = rules.stream().filter(SheetRules::isOurs).toList();
			if (ours.size() == rules.size() && !ours.isEmpty()) {
				this.edits.delete(formatting);
			}
			else {
				ours.forEach(this.edits::delete);
			}
		}
	}

	void add(List<CellMark> marks, StylesPart styles) {
		letOthersStandBack(RULES_OF_CELL * marks.size());
		StringBuilder added = new StringBuilder();
		int priority = 1;
		for (CellMark mark : marks) {
			added.append(rules(mark, styles, priority));
			priority += RULES_OF_CELL;
		}
		this.edits.insert(SheetParts.placeFor(FORMATTING, this.sheet), added.toString());
	}

	/** Some programs apply no more than the first that holds. */
	private String rules(CellMark mark, StylesPart styles, int priority) {
		Severity severity = mark.severity();
		return this.sheet.adapted("<conditionalFormatting sqref=\"" + mark.cell() + "\">"
				+ rule(mark.textCondition(), styles.textMark(severity), priority)
				+ rule(CellMark.CONDITION, styles.mark(severity), priority + 1) + "</conditionalFormatting>");
	}

	private static String rule(String condition, int mark, int priority) {
		return "<cfRule type=\"expression\" dxfId=\"" + mark + "\" priority=\"" + priority + "\"><formula>"
				+ Xml.escape(condition) + "</formula></cfRule>";
	}

	/**
	 * Ours come first; where the department's rules stand behind them they are left
	 * alone.
	 */
	private void letOthersStandBack(int ours) {
		List<XmlElement> others = this.sheet.descendants()
			.filter((each) -> each.name().equals("cfRule") && each.attribute("priority").matches("\\d{1,8}"))
			.filter((rule) -> !isOurs(rule))
			.toList();
		int ahead = ours - others.stream().mapToInt(SheetRules::priority).min().orElse(Integer.MAX_VALUE) + 1;
		if (ahead > 0) {
			others.forEach((rule) -> this.edits.attribute(rule, "priority", String.valueOf(priority(rule) + ahead)));
		}
	}

	private static int priority(XmlElement rule) {
		return Integer.parseInt(rule.attribute("priority"));
	}

	private static boolean isOurs(XmlElement rule) {
		return rule.child("formula").filter((formula) -> CellMark.isOurs(formula.text())).isPresent();
	}

}
