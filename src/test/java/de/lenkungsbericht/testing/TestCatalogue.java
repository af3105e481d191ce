package de.lenkungsbericht.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.ReportingDay;
import de.lenkungsbericht.portfolio.Session;
import org.jspecify.annotations.Nullable;

/**
 * A small catalogue for tests, with the departments jugend, jobcenter, soziales and
 * pflege. A measure is titled {@code Maßnahme <nr>}, as {@link SubmissionFile} writes it,
 * with the alias {@code Alias <nr>}; it passes Sozialausschuss and Kreistag.
 */
public final class TestCatalogue {

	private static final String YOUTH = "Kinder- und Jugendhilfe";

	private static final String INCOME = "Grundsicherung für Arbeitssuchende";

	private static final String AGE = "Altenhilfe";

	public static final String STEERING_GROUP = "Lenkungsgruppe Sozialstrategie";

	private final List<Measure> measures = new ArrayList<>();

	private final List<Session> sessions = new ArrayList<>();

	private final List<ReportingDay> reportingDays = new ArrayList<>();

	/**
	 * One in which {@code jugend} leads KJ-01 and takes part in GA-01, {@code jobcenter}
	 * leads GA-01 and GA-02, {@code soziales} AT-01 and {@code pflege} AT-02, with
	 * sessions in 2020.
	 */
	public static TestCatalogue standard() {
		return new TestCatalogue().measure("KJ-01", "jugend")
			.measure("GA-01", "jobcenter", "jugend")
			.measure("GA-02", "jobcenter")
			.measure("AT-01", "soziales")
			.measure("AT-02", "pflege")
			.steering("2020-06-22")
			.session("Jugendhilfeausschuss", "2020-09-16")
			.session("Kreistag", "2020-10-21");
	}

	/** A measure without end; one of that number is replaced. */
	public TestCatalogue measure(String number, String lead, String... participants) {
		return add(number, lead, List.of(participants), null, null);
	}

	/** A measure that ended on a day and may have a successor. */
	public TestCatalogue ended(String number, String lead, LocalDate validUntil, @Nullable String successor) {
		return add(number, lead, List.of(), validUntil, successor);
	}

	/** A session without a deadline for papers. */
	public TestCatalogue session(String committee, String date) {
		return session(committee, date, null);
	}

	public TestCatalogue session(String committee, String date, @Nullable String deadline) {
		this.sessions
			.add(new Session(committee, LocalDate.parse(date), (deadline == null) ? null : LocalDate.parse(deadline)));
		return this;
	}

	/** A session of the steering group. */
	public TestCatalogue steering(String date) {
		return session(STEERING_GROUP, date);
	}

	public TestCatalogue reportingDay(String reportingDate, String dueBy) {
		this.reportingDays.add(new ReportingDay(LocalDate.parse(reportingDate), LocalDate.parse(dueBy)));
		return this;
	}

	public Catalogue build() {
		return new Catalogue("0".repeat(64), this.measures, departments(), List.of(YOUTH, INCOME, AGE), committees(),
				this.sessions, this.reportingDays);
	}

	private TestCatalogue add(String number, String lead, List<String> participants, @Nullable LocalDate validUntil,
			@Nullable String successor) {
		MeasureNumber nr = new MeasureNumber(number);
		this.measures.removeIf((measure) -> measure.number().equals(nr));
		this.measures.add(new Measure(nr, field(number), "Prüfauftrag", "Maßnahme " + number,
				List.of("Alias " + number), new DepartmentId(lead),
				participants.stream().map(DepartmentId::new).toList(), null, List.of("Sozialausschuss", "Kreistag"), "",
				validUntil, (successor == null) ? null : new MeasureNumber(successor)));
		return this;
	}

	private static String field(String number) {
		return number.startsWith("KJ") ? YOUTH : number.startsWith("GA") ? INCOME : AGE;
	}

	private static List<Department> departments() {
		return List.of(department("jugend", "Fachbereich Jugend & Familie", "Jugendamt"),
				department("jobcenter", "Jobcenter"), department("soziales", "Fachbereich Soziales"),
				department("pflege", "Altenhilfe und Pflege"));
	}

	private static Department department(String id, String name, String... aliases) {
		return new Department(new DepartmentId(id), name, "", List.of(aliases));
	}

	/** The last two have no sessions unless told. */
	private static List<Committee> committees() {
		return List.of(new Committee("Jugendhilfeausschuss", Committee.Role.CONSULTING, List.of("JHA")),
				new Committee("Kreistag", Committee.Role.DECIDING, List.of()),
				new Committee(STEERING_GROUP, Committee.Role.STEERING, List.of("LG")),
				new Committee("Sozialausschuss", Committee.Role.CONSULTING, List.of()),
				new Committee("Beirat", Committee.Role.CONSULTING, List.of()));
	}

}
