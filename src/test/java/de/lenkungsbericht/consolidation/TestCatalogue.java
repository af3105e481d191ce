package de.lenkungsbericht.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.ReportingDay;
import de.lenkungsbericht.portfolio.Session;
import org.jspecify.annotations.Nullable;

/** Builds a small catalogue. */
public final class TestCatalogue {

	private static final List<Department> DEPARTMENTS = Stream.of("jugend", "jobcenter", "soziales", "pflege")
		.map((id) -> new Department(new DepartmentId(id), "Fachbereich " + id, "", List.of()))
		.toList();

	private static final List<Committee> COMMITTEES = List.of(
			new Committee("Lenkungsgruppe Sozialstrategie", Committee.Role.STEERING, List.of()),
			new Committee("Sozialausschuss", Committee.Role.CONSULTING, List.of()),
			new Committee("Kreistag", Committee.Role.DECIDING, List.of()));

	private final List<Measure> measures = new ArrayList<>();

	private final List<Session> sessions = new ArrayList<>();

	private final List<ReportingDay> reportingDays = new ArrayList<>();

	/** A measure with its lead and those who take part. */
	public TestCatalogue measure(String number, String lead, String... participants) {
		return measure(number, null, lead, participants);
	}

	/** A measure that ends after a day. */
	public TestCatalogue measure(String number, @Nullable LocalDate validUntil, String lead, String... participants) {
		MeasureNumber nr = new MeasureNumber(number);
		this.measures.removeIf((measure) -> measure.number().equals(nr));
		this.measures.add(new Measure(nr, "Feld", "Auftrag", "Maßnahme " + number, List.of(), new DepartmentId(lead),
				Stream.of(participants).map(DepartmentId::new).toList(), null, List.of("Sozialausschuss", "Kreistag"),
				"", validUntil, null));
		return this;
	}

	/** A session without a deadline for papers. */
	public TestCatalogue session(String committee, String date) {
		return session(committee, date, null);
	}

	public TestCatalogue session(String committee, String date, @Nullable String deadline) {
		this.sessions.add(new Session(committee, LocalDate.parse(date), parse(deadline)));
		return this;
	}

	/** A session of the steering group. */
	public TestCatalogue steering(String date) {
		return session("Lenkungsgruppe Sozialstrategie", date);
	}

	public TestCatalogue reportingDay(String reportingDate, String dueBy) {
		this.reportingDays.add(new ReportingDay(LocalDate.parse(reportingDate), LocalDate.parse(dueBy)));
		return this;
	}

	public Catalogue build() {
		return new Catalogue("katalog", this.measures, DEPARTMENTS, List.of("Feld"), COMMITTEES, this.sessions,
				this.reportingDays);
	}

	private static @Nullable LocalDate parse(@Nullable String date) {
		return (date == null) ? null : LocalDate.parse(date);
	}

}
