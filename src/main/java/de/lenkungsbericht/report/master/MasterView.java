package de.lenkungsbericht.report.master;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.ReportingDay;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.state.AcceptedRow;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.portfolio.state.PortfolioState;

/**
 * What the sheets look at, with the questions that several of them ask.
 */
record MasterView(PortfolioState state, Catalogue catalogue, ZoneId zone) {

	static final String OVERVIEW = "Übersicht";

	static final String DEFERRED = "Zurückgestellt";

	static final String MEASURES = "Maßnahmen";

	static final String DATES = "Termine";

	static final String CHANGES = "Änderungen";

	static final String SUBMISSIONS = "Meldungen";

	static final String FINDINGS = "Prüfprotokoll";

	static final String CONTROL = "Kontrollsummen";

	static final String NOTES = "Hinweise";

	static String german(LocalDate day) {
		return GermanDate.format(day);
	}

	/** The two days that govern the report, for the head of every sheet. */
	String days() {
		return "Stichtag " + german(this.state.asOf()) + "  ·  Fälligkeiten zum " + german(this.state.dueOn());
	}

	/** The name of a department; its short name if the catalogue no longer has it. */
	String departmentName(DepartmentId id) {
		if (id.isSteeringGroup()) {
			return "Entscheidungen der Gremien";
		}
		return this.catalogue.department(id).map(Department::name).orElse(id.value());
	}

	String departmentNames(List<DepartmentId> ids) {
		return ids.stream().map(this::departmentName).collect(Collectors.joining(", "));
	}

	/** The title of a measure, empty if the catalogue no longer has it. */
	String title(MeasureNumber number) {
		return this.catalogue.measure(number).map(Measure::title).orElse("");
	}

	/**
	 * The day that reports were last due for: of the reporting calendar or, without one,
	 * the newest that a measure was reported for.
	 */
	Optional<LocalDate> lastReportingDate() {
		Comparator<LocalDate> byDay = Comparator.naturalOrder();
		Optional<LocalDate> called = this.catalogue.reportingDays()
			.stream()
			.map(ReportingDay::reportingDate)
			.filter((day) -> !day.isAfter(this.state.asOf()))
			.max(byDay);
		return called.or(() -> this.state.measures().stream().flatMap((each) -> reportedOn(each).stream()).max(byDay));
	}

	/** The Stichtag for which a measure was last reported or confirmed. */
	static Optional<LocalDate> reportedOn(MeasureState measure) {
		AcceptedRow row = measure.accepted();
		return Stream
			.concat(Stream.ofNullable((row != null) ? row.source().reportingDate() : null),
					Stream.ofNullable(measure.confirmedOn()))
			.max(Comparator.naturalOrder());
	}

	/** Since when changes are counted, for the head of the first sheet. */
	String sinceSession() {
		Session session = this.state.lastSteeringSession();
		return (session != null) ? "letzte Sitzung davor: " + session.committee() + ", " + german(session.date())
				: "keine frühere Sitzung der Lenkungsgruppe";
	}

	/** Whether a measure waited for money at the last session and no longer does. */
	boolean isGone(MeasureNumber number) {
		return this.state.goneSinceLastSession().contains(number);
	}

	/** The sessions on due-on, since these figures are taken into them, and after it. */
	List<Session> nextSessions() {
		return this.catalogue.sessions()
			.stream()
			.filter((session) -> !session.date().isBefore(this.state.dueOn()))
			.toList();
	}

	/** Whether no paper can be handed in for a session any more as of due-on. */
	boolean isPaperLate(Session session) {
		LocalDate deadline = session.paperDeadline();
		return deadline != null && deadline.isBefore(this.state.dueOn());
	}

	List<MeasureState> measuresOf(String field) {
		return this.state.measures().stream().filter((state) -> field.equals(state.measure().fieldOfAction())).toList();
	}

	/**
	 * Where the first row of a measure stands on the sheet of measures; empty if none is
	 * such.
	 */
	String firstMeasure(Predicate<MeasureState> condition) {
		return measuresByGroup().stream()
			.filter(condition)
			.findFirst()
			.map((state) -> MeasuresSheet.anchor(state.measure().number().value()))
			.orElse("");
	}

	/** Where the first row of a measure stands on the sheet of those that wait. */
	String firstWaiting(Predicate<WaitingMeasure> condition) {
		List<WaitingMeasure> waiting = waiting();
		return IntStream.range(0, waiting.size())
			.filter((index) -> condition.test(waiting.get(index)))
			.mapToObj((index) -> Sheets.row(DEFERRED, index))
			.findFirst()
			.orElse("");
	}

	/** The measures that wait for money, by group, then in the catalogue's order. */
	List<WaitingMeasure> waiting() {
		return this.state.measures()
			.stream()
			.flatMap((measure) -> WaitingMeasure.of(measure).stream())
			.sorted((one, other) -> one.deferral().group().compareTo(other.deferral().group()))
			.toList();
	}

	/**
	 * All measures in the catalogue's order, but those of one Verbund after its first.
	 */
	List<MeasureState> measuresByGroup() {
		Set<MeasureState> ordered = new LinkedHashSet<>();
		for (MeasureState measure : this.state.measures()) {
			ordered.add(measure);
			String group = measure.measure().group();
			if (group != null) {
				this.state.measures()
					.stream()
					.filter((other) -> group.equals(other.measure().group()))
					.forEach(ordered::add);
			}
		}
		return new ArrayList<>(ordered);
	}

}
