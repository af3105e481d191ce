package de.lenkungsbericht.report.master;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.state.StandingFinding;

/**
 * How often each code stands in the Prüfprotokoll, counted in one pass: the findings are
 * read from the database page by page.
 */
final class FindingTally {

	private static final Found NONE = new Found(0, 0, Set.of(), Set.of());

	private final Map<FindingCode, Found> found = new EnumMap<>(FindingCode.class);

	FindingTally(MasterView view) {
		int index = 0;
		for (StandingFinding standing : view.state().findings()) {
			int row = index++;
			this.found.computeIfAbsent(standing.finding().code(), (code) -> Found.from(row))
				.add(view.departmentName(standing.department()), standing.finding().measure());
		}
	}

	Found of(FindingCode code) {
		return this.found.getOrDefault(code, NONE);
	}

	/** The findings of one code. */
	static final class Found {

		private final int first;

		private final Set<String> departments;

		private final Set<String> measures;

		private long count;

		private Found(int first, long count, Set<String> departments, Set<String> measures) {
			this.first = first;
			this.count = count;
			this.departments = departments;
			this.measures = measures;
		}

		private static Found from(int row) {
			return new Found(row, 0, new LinkedHashSet<>(), new LinkedHashSet<>());
		}

		private void add(String department, String measure) {
			this.count++;
			this.departments.add(department);
			this.measures.add(measure);
		}

		long count() {
			return this.count;
		}

		/** 0-based row of the first in the table. */
		int first() {
			return this.first;
		}

		Set<String> departments() {
			return this.departments;
		}

		Set<String> measures() {
			return this.measures;
		}

	}

}
