package de.lenkungsbericht.validation.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.finding.FindingTexts;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;
import de.lenkungsbericht.portfolio.judgement.RowKind;
import de.lenkungsbericht.submission.TableRow;
import de.lenkungsbericht.validation.cell.CellReader;
import de.lenkungsbericht.validation.cell.CellReading;
import de.lenkungsbericht.validation.funding.FundingFacts;
import de.lenkungsbericht.validation.funding.FundingRules;

/** Checks the rows of one submission, each on its own. */
public final class RowCheck {

	private static final List<RowRule> RULES = List.of(new Z01NumberMissing(), new Z02NumberUnknown(),
			new Z04NotInvolved(), new Z05TitleDiffers(), new Z06RequiredBlank(), new Z14TogetherWithItself());

	/** Where no measure is known, nothing accepted before can go on to hold for it. */
	private static final String OF_NO_MEASURE = FindingTexts.consequence(FindingCode.Z02);

	private final SheetFacts sheet;

	private final CellReader reader;

	private final RuleSettings settings;

	/**
	 * Prepares for the rows of a submission.
	 * @param header the cell of each column's header
	 */
	public RowCheck(Catalogue catalogue, RuleSettings settings, CellReader reader, NumberSuggestion suggestion,
			DepartmentId owner, CheckedHead head, Map<Column, CellRef> header) {
		this.sheet = SheetFacts.of(catalogue, suggestion, owner, head, header);
		this.reader = reader;
		this.settings = settings;
	}

	public CheckedRow check(TableRow<Column> row) {
		RowFacts facts = read(row);
		if (SkippedRows.isSkipped(facts)) {
			return new CheckedRow(row.rowNumber(), RowKind.SKIPPED, facts.number(), facts.ref(Column.NR),
					facts.shown(Column.NR), Map.of(), 0, List.of());
		}
		Map<Column, Value> values = values(facts);
		List<Finding> findings = findings(facts, values);
		return new CheckedRow(row.rowNumber(), facts.kind(), facts.number(), facts.ref(Column.NR),
				facts.shown(Column.NR), values, unreadableAmounts(facts), findings);
	}

	private RowFacts read(TableRow<Column> row) {
		Map<Column, CellReading> readings = new EnumMap<>(Column.class);
		row.cells().forEach((column, cell) -> readings.put(column, this.reader.read(column, cell)));
		CellReading nr = readings.getOrDefault(Column.NR, CellReading.BLANK);
		MeasureNumber number = (nr.value() == null) ? null : MeasureNumber.read(nr.value().text()).orElse(null);
		Measure measure = this.sheet.measure(number);
		return new RowFacts(this.sheet, row, this.sheet.kind(measure), number, measure, readings);
	}

	private List<Finding> findings(RowFacts facts, Map<Column, Value> values) {
		List<Finding> findings = new ArrayList<>();
		cellsAndRules(facts).forEach((draft) -> add(findings, facts, draft));
		FundingFacts funding = FundingFacts.of(values, facts.sheet().reportingDate(), faulty(facts, findings));
		FundingRules.check(funding)
			.forEach((found) -> add(findings, facts,
					found.draft().cell(facts.ref(found.at())).found(facts.shown(found.at()))));
		return findings;
	}

	private Stream<FindingDraft> cellsAndRules(RowFacts facts) {
		Z14TogetherWithItself.addTo(facts);
		Stream<FindingDraft> cells = facts.readings()
			.values()
			.stream()
			.flatMap((reading) -> Stream.ofNullable(reading.fault()));
		return Stream.concat(cells, RULES.stream().flatMap((rule) -> rule.check(facts)));
	}

	private void add(List<Finding> findings, RowFacts facts, FindingDraft draft) {
		String number = (facts.number() == null) ? "" : facts.number().value();
		draft.sheet(this.sheet.sheet())
			.measure(number)
			.in(this.settings)
			.map((finding) -> (facts.measure() == null && finding.isError()) ? finding.leadingTo(OF_NO_MEASURE)
					: finding)
			.ifPresent(findings::add);
	}

	private static List<Column> faulty(RowFacts facts, List<Finding> findings) {
		List<CellRef> cells = findings.stream()
			.filter(Finding::isError)
			.flatMap((finding) -> Stream.ofNullable(finding.cell()))
			.toList();
		return cells.isEmpty() ? List.of()
				: Stream.of(Column.values()).filter((column) -> cells.contains(facts.ref(column))).toList();
	}

	private static Map<Column, Value> values(RowFacts facts) {
		Map<Column, Value> values = new EnumMap<>(Column.class);
		facts.readings().forEach((column, reading) -> {
			if (column != Column.NR && reading.value() != null) {
				values.put(column, reading.value());
			}
		});
		return values;
	}

	private static int unreadableAmounts(RowFacts facts) {
		return (int) Column.AMOUNTS.stream()
			.map(facts::reading)
			.filter((reading) -> !reading.isBlank() && reading.value() == null)
			.count();
	}

}
