package de.lenkungsbericht.report.deferred;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.portfolio.state.PortfolioState;

/**
 * What the sheets of the report are made from.
 *
 * @param measures by group, field of action and the catalogue's order
 */
record DeferredReport(PortfolioState state, Catalogue catalogue, List<DeferredMeasure> measures, BudgetWindow window) {

	static DeferredReport of(PortfolioState state, Catalogue catalogue) {
		List<DeferredMeasure> measures = DeferredMeasure.of(state, catalogue);
		return new DeferredReport(state, catalogue, measures, BudgetWindow.of(state.asOf(), measures));
	}

	List<DeferredMeasure> in(Deferral.Group group) {
		return where((measure) -> measure.group() == group);
	}

	List<DeferredMeasure> inField(String field) {
		return where((measure) -> measure.field().equals(field));
	}

	List<DeferredMeasure> where(Predicate<DeferredMeasure> condition) {
		return this.measures.stream().filter(condition).toList();
	}

	String departmentName(DepartmentId id) {
		return this.catalogue.department(id).map((department) -> department.name()).orElse(id.value());
	}

	/** The sessions of a committee on due-on or later, by date. */
	List<Session> nextSessions(Committee committee) {
		return this.catalogue.sessionsOf(committee.name())
			.stream()
			.filter((session) -> !session.date().isBefore(this.state.dueOn()))
			.toList();
	}

	/** The full name of the steering group. */
	String steeringGroup() {
		return this.catalogue.steeringGroup().map(Committee::name).orElse("Lenkungsgruppe");
	}

	/** The steering group's sessions on due-on or later, by date. */
	List<Session> nextSteeringSessions() {
		return this.catalogue.steeringGroup().map(this::nextSessions).orElse(List.of());
	}

	/** Whether no paper can be handed in for a session any more as of due-on. */
	boolean isPaperLate(Session session) {
		LocalDate deadline = session.paperDeadline();
		return deadline != null && deadline.isBefore(this.state.dueOn());
	}

	/** Whether sums of whole euros may not add up to what is shown. */
	boolean hasCents() {
		return this.measures.stream().anyMatch(DeferredMeasure::hasCents);
	}

}
