package de.lenkungsbericht.report.master;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.portfolio.state.FieldChange.Since;

/**
 * A change with all the earlier states that it is one against: often the last session
 * fell on the earlier Stichtag, and both comparisons find the same.
 */
record ComparedChange(FieldChange change, Set<Since> since) {

	/** Every change once, where it first stands. */
	static List<ComparedChange> of(List<FieldChange> changes) {
		Map<FieldChange, ComparedChange> compared = new LinkedHashMap<>();
		for (FieldChange change : changes) {
			compared.computeIfAbsent(alike(change), (key) -> new ComparedChange(change, EnumSet.noneOf(Since.class)))
				.since()
				.add(change.since());
		}
		return new ArrayList<>(compared.values());
	}

	/** The same change, whatever it is held against. */
	private static FieldChange alike(FieldChange change) {
		return new FieldChange(Since.PREVIOUS_STATUS, change.measure(), change.column(), change.before(),
				change.after(), change.beforeAsOf(), change.afterAsOf());
	}

	/** What it is compared with, in the dative. */
	String with() {
		if (this.since.size() > 1) {
			return "früherem Stichtag und letzter Sitzung";
		}
		return this.since.contains(Since.PREVIOUS_STATUS) ? "früherem Stichtag" : "letzter Sitzung";
	}

}
