package de.lenkungsbericht.report.master;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.state.Deferral.Due;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import de.lenkungsbericht.report.master.Appointment.Kind;
import de.lenkungsbericht.report.master.Appointment.Phase;
import de.lenkungsbericht.report.master.FindingTally.Found;
import de.lenkungsbericht.report.workbook.Content;
import de.lenkungsbericht.report.workbook.Tone;

/** What needs attention: a line for each kind that occurs, gravest first. */
final class AttentionList {

	private static final AttentionItem NOTHING = new AttentionItem("Zurzeit nichts", Tone.GOOD, "0", 0,
			List.of("Keine Meldung zurückgewiesen, nichts überfällig, alle Stände aktuell"), MasterView.FINDINGS);

	private static final String OPEN = "{Meldungen[Noch zu klären]},\"ja\"";

	private static final String NEWEST = "{Meldungen[Neueste der Stelle]},\"ja\"";

	private final MasterView view;

	private final FindingTally tally;

	private final List<AttentionItem> items = new ArrayList<>();

	AttentionList(MasterView view) {
		this.view = view;
		this.tally = new FindingTally(view);
	}

	List<AttentionItem> items() {
		rejectedFiles();
		rejectedRows();
		due("Wiedervorlage überfällig", Tone.BAD, Due.OVERDUE);
		findings("Stellen ohne angenommene Meldung", FindingCode.P01, Found::departments);
		findings("Versäumte Stichtage", FindingCode.P07, Found::departments);
		findings("Maßnahmen noch nie gemeldet", FindingCode.P02, Found::measures);
		findings("Stand älter als 12 Monate", FindingCode.P04, Found::measures);
		findings("Ungewöhnliche Änderung (Jährlich)", FindingCode.P05, Found::measures);
		findings("Bearbeitungsstand zurückgefallen", FindingCode.P06, Found::measures);
		findings("Beteiligte melden anderes", FindingCode.P03, Found::measures);
		List.of(Contradiction.values()).forEach(this::contradiction);
		findings("Andere Wiedervorlage als beschlossen", FindingCode.L15, Found::measures);
		findings("Empfehlung gegen die Entscheidung", FindingCode.L16, Found::measures);
		waiting("Noch nicht beziffert", Tone.ATTENTION, DeferredSheet.COSTED, DeferredSheet.NOT_COSTED,
				(measure) -> !measure.deferral().costed());
		waiting("Bedingung für die Freigabe fehlt", Tone.ATTENTION, DeferredSheet.withoutCondition(),
				WaitingMeasure::lacksCondition);
		waiting("Kann freigegeben werden", Tone.INFO, DeferredSheet.releasable(), WaitingMeasure::canBeReleased);
		presentations();
		reviews();
		due("Wiedervorlage ohne Datum", Tone.ATTENTION, Due.UNDATED);
		due("Ohne Wiedervorlage", Tone.ATTENTION, Due.NOT_SET);
		return this.items.isEmpty() ? List.of(NOTHING) : this.items;
	}

	private void rejectedFiles() {
		List<SubmissionRecord> open = OpenFiles.of(this.view.state().submissions());
		add("Zurückgewiesene Dateien", Tone.BAD, "COUNTIFS(" + OPEN + ",{Meldungen[Ergebnis]},"
				+ Content.Formula.literal(Verdict.REJECTED.label()) + ")", open.size(), names(open), rowOf(open));
	}

	private void rejectedRows() {
		List<SubmissionRecord> newest = SubmissionLine.newest(this.view)
			.stream()
			.filter((record) -> record.verdict() == Verdict.PARTLY_ACCEPTED)
			.toList();
		int rows = newest.stream().mapToInt((record) -> record.counts().rejected()).sum();
		add("Abgelehnte Zeilen (neueste Meldung)", Tone.ATTENTION,
				"SUMIFS({Meldungen[Abgelehnt]}," + NEWEST + ",{Meldungen[Ergebnis]},"
						+ Content.Formula.literal(Verdict.PARTLY_ACCEPTED.label()) + ")",
				rows, names(newest), rowOf(newest));
	}

	private List<String> names(List<SubmissionRecord> records) {
		return records.stream()
			.map((record) -> this.view.departmentName(record.receipt().department()))
			.distinct()
			.toList();
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

	private void due(String label, Tone tone, Due due) {
		waiting(label, tone, DeferredSheet.DUE, due.label(), (measure) -> measure.deferral().due() == due);
	}

	private void contradiction(Contradiction contradiction) {
		Predicate<MeasureState> such = (state) -> Contradiction.of(state).filter(contradiction::equals).isPresent();
		List<String> who = this.view.measuresByGroup()
			.stream()
			.filter(such)
			.map((state) -> state.measure().number().value())
			.toList();
		add(contradiction.label(), Tone.ATTENTION, contradiction.count(), who.size(), who,
				this.view.firstMeasure(such));
	}

	/**
	 * What waits for money and is such, by the state and not by a finding: findings come
	 * and go with the files.
	 */
	private void waiting(String label, Tone tone, String header, String value, Predicate<WaitingMeasure> such) {
		waiting(label, tone, "COUNTIFS(" + DeferredSheet.range(header) + "," + Content.Formula.literal(value) + ")",
				such);
	}

	private void waiting(String label, Tone tone, String formula, Predicate<WaitingMeasure> such) {
		List<String> who = this.view.waiting()
			.stream()
			.filter(such)
			.map((measure) -> measure.measure().number().value())
			.toList();
		add(label, tone, formula, who.size(), who, this.view.firstWaiting(such));
	}

	private void findings(String label, FindingCode code, Function<Found, Set<String>> who) {
		Found found = this.tally.of(code);
		add(label, Tone.ATTENTION,
				"COUNTIFS(" + FindingsSheet.range(FindingsSheet.CODE) + "," + Content.Formula.literal(code.name())
						+ ")",
				found.count(), List.copyOf(who.apply(found)), Sheets.row(MasterView.FINDINGS, found.first()));
	}

	/** Announced for a day or a session that is over: nobody has said what came of it. */
	private void presentations() {
		appointments("Angekündigte Vorstellung vorbei", countIfs(Kind.PRESENTATION, Phase.PAST),
				(each) -> each.kind() == Kind.PRESENTATION && phase(each) == Phase.PAST);
	}

	private void reviews() {
		String reviews = "COUNTIFS({Termine[Art]}," + Content.Formula.literal(Kind.REVIEW.label()) + ")";
		appointments("Wirkungsprüfung fällig/nie gemeldet", reviews + "-" + countIfs(Kind.REVIEW, Phase.AHEAD),
				(each) -> each.kind() == Kind.REVIEW && phase(each) != Phase.AHEAD);
	}

	private Phase phase(Appointment appointment) {
		return appointment.phase(this.view.state().dueOn());
	}

	private static String countIfs(Kind kind, Phase phase) {
		return "COUNTIFS({Termine[Art]}," + Content.Formula.literal(kind.label()) + ",{Termine[Stand]},"
				+ Content.Formula.literal(phase.label()) + ")";
	}

	private void appointments(String label, String formula, Predicate<Appointment> such) {
		List<Appointment> all = Appointments.of(this.view);
		int first = IntStream.range(0, all.size()).filter((index) -> such.test(all.get(index))).findFirst().orElse(0);
		List<String> who = all.stream().filter(such).map(Appointment::number).toList();
		add(label, Tone.ATTENTION, formula, who.size(), who, Sheets.row(MasterView.DATES, first));
	}

	private void add(String label, Tone tone, String formula, long count, List<String> who, String link) {
		if (count > 0) {
			this.items.add(new AttentionItem(label, tone, formula, count, who, link));
		}
	}

}
