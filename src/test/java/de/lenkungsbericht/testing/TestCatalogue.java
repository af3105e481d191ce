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
import de.lenkungsbericht.portfolio.Session;
import org.jspecify.annotations.Nullable;

/**
 * A small catalogue for tests. Unless told otherwise: {@code jugend} leads KJ-01 and
 * takes part in GA-01, {@code jobcenter} leads GA-01 and GA-02, {@code soziales} AT-01
 * and {@code pflege} AT-02; a measure is titled {@code Maßnahme <nr>}, as
 * {@link SubmissionFile} writes it, with the alias {@code Alias <nr>}.
 */
public final class TestCatalogue {

	private static final String YOUTH = "Kinder- und Jugendhilfe";

	private static final String INCOME = "Grundsicherung für Arbeitssuchende";

	private static final String AGE = "Altenhilfe";

	private final List<Measure> measures = new ArrayList<>();

	private TestCatalogue() {
	}

	public static TestCatalogue standard() {
		return new TestCatalogue().measure("KJ-01", "jugend")
			.measure("GA-01", "jobcenter", "jugend")
			.measure("GA-02", "jobcenter")
			.measure("AT-01", "soziales")
			.measure("AT-02", "pflege");
	}

	/** Adds a measure without end. */
	public TestCatalogue measure(String number, String lead, String... participants) {
		return add(number, lead, List.of(participants), null, null);
	}

	/** Adds a measure that ended on a day and may have a successor. */
	public TestCatalogue ended(String number, String lead, LocalDate validUntil, @Nullable String successor) {
		return add(number, lead, List.of(), validUntil, successor);
	}

	public Catalogue build() {
		return new Catalogue("0".repeat(64), this.measures, departments(), List.of(YOUTH, INCOME, AGE), committees(),
				sessions(), List.of());
	}

	private TestCatalogue add(String number, String lead, List<String> participants, @Nullable LocalDate validUntil,
			@Nullable String successor) {
		this.measures.add(new Measure(new MeasureNumber(number), field(number), "Prüfauftrag", "Maßnahme " + number,
				List.of("Alias " + number), new DepartmentId(lead),
				participants.stream().map(DepartmentId::new).toList(), null,
				List.of("Jugendhilfeausschuss", "Kreistag"), "", validUntil,
				(successor == null) ? null : new MeasureNumber(successor)));
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

	/** The last one has no sessions. */
	private static List<Committee> committees() {
		return List.of(new Committee("Jugendhilfeausschuss", Committee.Role.CONSULTING, List.of("JHA")),
				new Committee("Kreistag", Committee.Role.DECIDING, List.of()),
				new Committee("Lenkungsgruppe Sozialstrategie", Committee.Role.STEERING, List.of("LG")),
				new Committee("Beirat", Committee.Role.CONSULTING, List.of()));
	}

	private static List<Session> sessions() {
		return List.of(new Session("Lenkungsgruppe Sozialstrategie", LocalDate.of(2020, 6, 22), null),
				new Session("Jugendhilfeausschuss", LocalDate.of(2020, 9, 16), null),
				new Session("Kreistag", LocalDate.of(2020, 10, 21), null));
	}

}
