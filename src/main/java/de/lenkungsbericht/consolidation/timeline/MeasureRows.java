package de.lenkungsbericht.consolidation.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Measure;

/**
 * All that was accepted on one measure, and what of it stands as of a day.
 *
 * @param rows in any order
 */
public record MeasureRows(Measure measure, List<ReportedRow> rows) {

	public MeasureRows {
		rows = List.copyOf(rows);
	}

	/**
	 * The row that is the status: the newest of the present lead or, until it reports,
	 * the newest of whoever led before.
	 */
	Optional<ReportedRow> inForce(LocalDate asOf) {
		return newest(ofLead(asOf)).or(() -> newest(led(asOf)));
	}

	/** Whether the present lead ever had a row accepted. */
	boolean isReportedByLead(LocalDate asOf) {
		return ofLead(asOf).findAny().isPresent();
	}

	/**
	 * The statuses one after the other up to the one in force, oldest first: of each
	 * earlier Stichtag the row judged last. Empty without a status.
	 */
	List<ReportedRow> course(LocalDate asOf) {
		ReportedRow last = inForce(asOf).orElse(null);
		if (last == null) {
			return List.of();
		}
		TreeMap<LocalDate, ReportedRow> byDate = new TreeMap<>();
		led(asOf).filter((row) -> row.reportingDate().isBefore(last.reportingDate()))
			.sorted(ReportedRow.BY_REPORTING_DATE)
			.forEach((row) -> byDate.put(row.reportingDate(), row));
		List<ReportedRow> course = new ArrayList<>(byDate.values());
		course.add(last);
		return course;
	}

	/** The newest contribution of each participant, in the catalogue's order. */
	List<ReportedRow> contributions(LocalDate asOf) {
		return this.measure.participants()
			.stream()
			.flatMap((participant) -> newest(contributed(participant, asOf)).stream())
			.toList();
	}

	private Stream<ReportedRow> ofLead(LocalDate asOf) {
		return led(asOf).filter((row) -> this.measure.isLedBy(row.department()));
	}

	private Stream<ReportedRow> led(LocalDate asOf) {
		return this.rows.stream().filter((row) -> !row.contribution() && row.isUpTo(asOf));
	}

	private Stream<ReportedRow> contributed(DepartmentId participant, LocalDate asOf) {
		return this.rows.stream()
			.filter((row) -> row.contribution() && row.isUpTo(asOf) && row.department().equals(participant));
	}

	private static Optional<ReportedRow> newest(Stream<ReportedRow> rows) {
		return rows.max(ReportedRow.BY_REPORTING_DATE);
	}

}
