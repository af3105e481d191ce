package de.lenkungsbericht.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.ReportingDay;
import de.lenkungsbericht.portfolio.Session;
import org.jspecify.annotations.Nullable;

/** Reads {@code gremientermine.csv} and {@code meldetermine.csv}. */
final class CalendarRows {

	private CalendarRows() {
	}

	/** The sessions, by date. */
	static List<Session> sessions(List<Row> rows, Committees committees) {
		Map<Session, Long> lines = new HashMap<>();
		List<Session> sessions = new ArrayList<>();
		for (Row row : rows) {
			String text = row.required("gremium");
			String committee = text.isEmpty() ? null : committees.name(row, "gremium", text);
			LocalDate date = row.requiredDate("datum");
			LocalDate deadline = row.date("vorlagenschluss");
			if (committee == null || date == null) {
				continue;
			}
			checkOnce(row, "datum", lines.putIfAbsent(new Session(committee, date, null), row.line()));
			if (deadline != null && deadline.isAfter(date)) {
				row.fault("vorlagenschluss",
						row.quoted("vorlagenschluss") + " is after the session; expected a day up to it");
			}
			sessions.add(new Session(committee, date, deadline));
		}
		sessions.sort(Comparator.comparing(Session::date));
		return sessions;
	}

	/** The reporting calendar, by reporting date. */
	static List<ReportingDay> reportingDays(List<Row> rows) {
		Map<LocalDate, Long> lines = new HashMap<>();
		List<ReportingDay> days = new ArrayList<>();
		for (Row row : rows) {
			LocalDate reportingDate = row.requiredDate("stichtag");
			LocalDate dueBy = row.requiredDate("abgabe_bis");
			if (reportingDate != null && dueBy != null) {
				checkOnce(row, "stichtag", lines.putIfAbsent(reportingDate, row.line()));
				days.add(new ReportingDay(reportingDate, dueBy));
			}
		}
		days.sort(Comparator.comparing(ReportingDay::reportingDate));
		return days;
	}

	private static void checkOnce(Row row, String column, @Nullable Long earlier) {
		if (earlier != null) {
			row.fault(column, row.quoted(column) + " stands in line " + earlier + " already; expected it once");
		}
	}

}
