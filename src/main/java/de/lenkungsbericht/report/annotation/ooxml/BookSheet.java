package de.lenkungsbericht.report.annotation.ooxml;

import de.lenkungsbericht.report.annotation.opc.XmlElement;

/**
 * A sheet as the workbook lists it.
 *
 * @param place 0-based among the sheets
 * @param element where it is listed
 * @param part its own part
 * @param isWorksheet whether it has cells
 */
record BookSheet(int place, XmlElement element, String part, boolean isWorksheet) {

	String name() {
		return this.element.attribute("name");
	}

}
