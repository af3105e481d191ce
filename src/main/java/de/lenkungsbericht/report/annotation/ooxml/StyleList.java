package de.lenkungsbericht.report.annotation.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.lenkungsbericht.report.annotation.opc.SmallPart;
import de.lenkungsbericht.report.annotation.opc.XmlElement;

/**
 * A list in the styles of a workbook, such as its fonts, told by place. What is there
 * already is not added again, so that answers don't pile up.
 */
final class StyleList {

	private final String name;

	private final Optional<XmlElement> element;

	private final SmallPart styles;

	/** As they stand in the part; those of a new list come first. */
	private final List<String> entries = new ArrayList<>();

	private final int before;

	/**
	 * Reads a list.
	 * @param defaults what a new list begins with
	 */
	StyleList(SmallPart styles, String name, List<String> defaults) {
		this.styles = styles;
		this.name = name;
		this.element = styles.root().child(name);
		this.element.ifPresentOrElse(
				(list) -> list.children().forEach((each) -> this.entries.add(styles.text(each.start(), each.end()))),
				() -> defaults.forEach((each) -> this.entries.add(each)));
		this.before = this.element.isPresent() ? this.entries.size() : 0;
	}

	/** The place of an entry, which is added if it is new. */
	int placeOf(String entry) {
		String adapted = this.styles.root().adapted(entry);
		int place = this.entries.indexOf(adapted);
		if (place < 0) {
			this.entries.add(adapted);
			return this.entries.size() - 1;
		}
		return place;
	}

	boolean isNew() {
		return this.element.isEmpty();
	}

	/** Writes what was added to a list that was there. */
	void append() {
		this.element.filter((list) -> this.entries.size() > this.before).ifPresent((list) -> {
			this.styles.edits().append(list, String.join("", this.entries.subList(this.before, this.entries.size())));
			this.styles.edits().attribute(list, "count", String.valueOf(this.entries.size()));
		});
	}

	/** The list as a whole, empty if nothing is in it. */
	String asNew() {
		return this.entries.isEmpty() ? ""
				: this.styles.root()
					.adapted("<" + this.name + " count=\"" + this.entries.size() + "\">" + String.join("", this.entries)
							+ "</" + this.name + ">");
	}

	String name() {
		return this.name;
	}

}
