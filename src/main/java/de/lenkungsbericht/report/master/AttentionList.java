package de.lenkungsbericht.report.master;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.state.Deferral.Due;
import de.lenkungsbericht.portfolio.state.StandingFinding;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import de.lenkungsbericht.report.master.Appointment.Phase;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.Tone;

/** What needs attention: a line for each kind that occurs, gravest first. */
final class AttentionList {

	private static final AttentionItem NOTHING = new AttentionItem("Zurzeit nichts", Tone.GOOD, "0", 0,
			List.of("Keine Meldung zurückgewiesen, nichts überfällig, alle Stände aktuell"), MasterView.FINDINGS);

	private static final String NEWEST = "{Meldungen[Neueste der Stelle]},\"ja\"";

	private final MasterView view;

	private final List<AttentionItem> items = new ArrayList<>();

	AttentionList(MasterView view) {
		this.view = view;
	}

	List<AttentionItem> items() {
		rejected();
		due("Wiedervorlage überfällig", Tone.BAD, Due.OVERDUE);
		findings("Stellen ohne angenommene Meldung", FindingCode.P01, true);
		findings("Versäumte Stichtage", FindingCode.P07, true);
		findings("Maßnahmen noch nie gemeldet", FindingCode.P02, false);
		findings("Stand älter als 12 Monate", FindingCode.P04, false);
		findings("Andere Wiedervorlage als beschlossen", FindingCode.L15, false);
		findings("Empfehlung gegen die Entscheidung", FindingCode.L16, false);
		waiting("Noch nicht beziffert", Tone.ATTENTION, DeferredSheet.COSTED, DeferredSheet.NOT_COSTED,
				(measure) -> !measure.deferral().costed());
		reviews();
		due("Wiedervorlage ohne Datum", Tone.ATTENTION, Due.UNDATED);
		due("Ohne Wiedervorlage", Tone.ATTENTION, Due.NOT_SET);
		return this.items.isEmpty() ? List.of(NOTHING) : this.items;
	}

	private void rejected() {
		List<SubmissionRecord> newest = SubmissionLine.newest(this.view);
		submissions("Neueste Meldung zurückgewiesen", Tone.BAD, Verdict.REJECTED, newest);
		rejectedRows(newest.stream().filter((record) -> record.verdict() == Verdict.PARTLY_ACCEPTED).toList());
	}

	private void rejectedRows(List<SubmissionRecord> newest) {
		int rows = newest.stream().mapToInt((record) -> record.counts().rejected()).sum();
		add("Abgelehnte Zeilen (neueste Meldung)", Tone.ATTENTION,
				"SUMIFS({Meldungen[Abgelehnt]}," + NEWEST + ",{Meldungen[Ergebnis]},"
						+ Content.Formula.literal(Verdict.PARTLY_ACCEPTED.label()) + ")",
				rows, names(newest), rowOf(newest));
	}

	private List<String> names(List<SubmissionRecord> records) {
		return records.stream().map((record) -> this.view.departmentName(record.receipt().department())).toList();
	}

	/** Where the first of the submissions stands. */
	private String rowOf(List<SubmissionRecord> records) {
		List<SubmissionLine> lines = SubmissionLine.of(this.view);
		return IntStream.range(0, lines.size())
			.filter((index) -> records.contains(lines.get(index).record()))
			.mapToObj((index) -> Sheets.row(MasterView.SUBMISSIONS, index))
			.findFirst()
			.orElse(MasterView.SUBMISSIONS);
	}

	private void submissions(String label, Tone tone, Verdict verdict, List<SubmissionRecord> newest) {
		List<SubmissionRecord> such = newest.stream().filter((record) -> record.verdict() == verdict).toList();
		add(label, tone,
				"COUNTIFS(" + NEWEST + ",{Meldungen[Ergebnis]}," + Content.Formula.literal(verdict.label()) + ")",
				such.size(), names(such), rowOf(such));
	}

	private void due(String label, Tone tone, Due due) {
		waiting(label, tone, DeferredSheet.DUE, due.label(), (measure) -> measure.deferral().due() == due);
	}

	/**
	 * What waits for money and is such, by the state and not by a finding: findings come
	 * and go with the files.
	 */
	private void waiting(String label, Tone tone, String header, String value, Predicate<WaitingMeasure> such) {
		List<String> who = this.view.waiting()
			.stream()
			.filter(such)
			.map((measure) -> measure.measure().number().value())
			.toList();
		add(label, tone, "COUNTIFS(" + DeferredSheet.range(header) + "," + Content.Formula.literal(value) + ")",
				who.size(), who, this.view.firstWaiting(such));
	}

	private void findings(String label, FindingCode code, boolean departments) {
		long count = 0;
		int index = 0;
		int first = 0;
		Set<String> who = new LinkedHashSet<>();
		for (StandingFinding standing : this.view.state().findings()) {
			index++;
			if (standing.finding().code() == code) {
				count++;
				first = (count == 1) ? index - 1 : first;
				who.add(departments ? this.view.departmentName(standing.department()) : standing.finding().measure());
			}
		}
		add(label, Tone.ATTENTION, "COUNTIFS(" + FindingsSheet.range(FindingsSheet.CODE) + ","
				+ Content.Formula.literal(code.name()) + ")", count, List.copyOf(who),
				Sheets.row(MasterView.FINDINGS, first));
	}

	private void reviews() {
		LocalDate dueOn = this.view.state().dueOn();
		List<String> due = Appointments.reviews(this.view)
			.stream()
			.filter((review) -> review.phase(dueOn) != Phase.AHEAD)
			.map(Appointment::number)
			.toList();
		List<Appointment> all = Appointments.of(this.view);
		int first = IntStream.range(0, all.size())
			.filter((index) -> all.get(index).kind() == Appointment.Kind.REVIEW
					&& all.get(index).phase(dueOn) != Phase.AHEAD)
			.findFirst()
			.orElse(0);
		String reviews = "COUNTIFS({Termine[Art]}," + Content.Formula.literal(Appointment.Kind.REVIEW.label());
		String ahead = ",{Termine[Stand]}," + Content.Formula.literal(Phase.AHEAD.label()) + ")";
		add("Wirkungsprüfung fällig/nie gemeldet", Tone.ATTENTION, reviews + ")-" + reviews + ahead, due.size(), due,
				Sheets.row(MasterView.DATES, first));
	}

	private void add(String label, Tone tone, String formula, long count, List<String> who, String link) {
		if (count > 0) {
			this.items.add(new AttentionItem(label, tone, formula, count, who, link));
		}
	}

}
