package de.lenkungsbericht.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.notation.Spelling;

/** A submission read from its cells. */
final class OpenWorkbook implements SubmissionWorkbook {

	private static final String MELDUNG = "Meldung";

	private static final String MEASURES = "Maßnahmen";

	private final CellSource source;

	private final ReadLimits limits;

	private final Map<String, Optional<Worksheet>> found = new HashMap<>();

	OpenWorkbook(CellSource source, ReadLimits limits) {
		this.source = source;
		this.limits = limits;
	}

	@Override
	public List<String> sheetNames() {
		return this.source.sheets().stream().map(CellSource.SheetEntry::name).toList();
	}

	@Override
	public Optional<MeldungSheet> meldung() {
		return sheet(MELDUNG).map(MeldungFinder::find);
	}

	@Override
	public Optional<TableSheet<Column>> measures() {
		return sheet(MEASURES).map((sheet) -> table(sheet, KnownColumns.MEASURES));
	}

	@Override
	public Optional<TableSheet<DecisionColumn>> decisions() {
		return sheet(DecisionColumn.SHEET).map((sheet) -> table(sheet, KnownColumns.DECISIONS));
	}

	@Override
	public void close() {
		this.source.close();
	}

	private <C extends Enum<C>> TableSheet<C> table(Worksheet sheet, KnownColumns<C> known) {
		return new StreamedTable<>(sheet, known, this.limits.maxRows());
	}

	/** Found once: to know a sheet's merged areas its whole XML has to be read. */
	private Optional<Worksheet> sheet(String name) {
		return this.found.computeIfAbsent(name, this::find);
	}

	private Optional<Worksheet> find(String name) {
		return this.source.sheets()
			.stream()
			.filter((entry) -> entry.isWorksheet() && Spelling.same(entry.name(), name))
			.findFirst()
			.map((entry) -> new Worksheet(this.source, entry));
	}

}
