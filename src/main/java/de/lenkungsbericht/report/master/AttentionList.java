package de.lenkungsbericht.report.master;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.state.Deferral.Due;
import de.lenkungsbericht.portfolio.state.DepartmentState;
import de.lenkungsbericht.portfolio.state.StandingFinding;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import de.lenkungsbericht.report.master.Appointment.Phase;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.Tone;

/** What needs attention: a line for each kind that occurs, gravest first. */
final class AttentionList {

	private static final AttentionItem NOTHING = new AttentionItem("Zurzeit nichts", Tone.GOOD, "0", 0,
			List.of("Keine Meldung zurückgewiesen, nichts überfällig, alle Stände aktuell"), MasterView.FINDINGS);

	private final MasterView view;

	private final List<AttentionItem> items = new ArrayList<>();

	AttentionList(MasterView view) {
		this.view = view;
	}

	List<AttentionItem> items() {
		rejected();
		overdue();
		findings("Stellen ohne angenommene Meldung", FindingCode.P01, true);
		findings("Stichtag versäumt", FindingCode.P07, true);
		findings("Maßnahmen noch nie gemeldet", FindingCode.P02, false);
		findings("Stand älter als 12 Monate", FindingCode.P04, false);
		findings("Noch nicht beziffert", FindingCode.F01, false);
		reviews();
		findings("Ohne Wiedervorlage", FindingCode.F04, false);
		return this.items.isEmpty() ? List.of(NOTHING) : this.items;
	}

	private void rejected() {
		List<SubmissionRecord> newest = this.view.state()
			.departments()
			.stream()
			.map(DepartmentState::last)
			.filter((record) -> record != null)
			.toList();
		submissions("Neueste Meldung zurückgewiesen", Tone.BAD, Verdict.REJECTED, newest);
		submissions("Neueste Meldung mit abgelehnten Zeilen", Tone.ATTENTION, Verdict.PARTLY_ACCEPTED, newest);
	}

	private void submissions(String label, Tone tone, Verdict verdict, List<SubmissionRecord> newest) {
		List<String> who = newest.stream()
			.filter((record) -> record.verdict() == verdict)
			.map((record) -> this.view.departmentName(record.receipt().department()))
			.toList();
		add(label, tone, "COUNTIFS({Meldungen[Neueste der Stelle]},\"ja\",{Meldungen[Ergebnis]},"
				+ Content.Formula.literal(verdict.label()) + ")", who.size(), who, MasterView.SUBMISSIONS);
	}

	private void overdue() {
		List<String> who = this.view.waiting()
			.stream()
			.filter((measure) -> measure.deferral().due() == Due.OVERDUE)
			.map((measure) -> measure.measure().number().value())
			.toList();
		add("Wiedervorlage überfällig", Tone.BAD, "COUNTIFS(" + DeferredSheet.range(DeferredSheet.DUE) + ","
				+ Content.Formula.literal(Due.OVERDUE.label()) + ")", who.size(), who, MasterView.DEFERRED);
	}

	private void findings(String label, FindingCode code, boolean departments) {
		long count = 0;
		Set<String> who = new LinkedHashSet<>();
		for (StandingFinding standing : this.view.state().findings()) {
			if (standing.finding().code() == code) {
				count++;
				who.add(departments ? this.view.departmentName(standing.department()) : standing.finding().measure());
			}
		}
		add(label, Tone.ATTENTION, "COUNTIFS(" + FindingsSheet.range(FindingsSheet.CODE) + ","
				+ Content.Formula.literal(code.name()) + ")", count, List.copyOf(who), MasterView.FINDINGS);
	}

	private void reviews() {
		LocalDate dueOn = this.view.state().dueOn();
		List<String> due = Appointments.reviews(this.view)
			.stream()
			.filter((review) -> review.phase(dueOn) != Phase.AHEAD)
			.map(Appointment::number)
			.toList();
		String reviews = "COUNTIFS({Termine[Art]}," + Content.Formula.literal(Appointment.Kind.REVIEW.label());
		String ahead = ",{Termine[Stand]}," + Content.Formula.literal(Phase.AHEAD.label()) + ")";
		add("Wirkungsprüfung fällig oder nie gemeldet", Tone.ATTENTION, reviews + ")-" + reviews + ahead, due.size(),
				due, MasterView.DATES);
	}

	private void add(String label, Tone tone, String formula, long count, List<String> who, String link) {
		if (count > 0) {
			this.items.add(new AttentionItem(label, tone, formula, count, who, link));
		}
	}

}
