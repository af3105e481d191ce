package de.lenkungsbericht.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.ValueCodec;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;
import de.lenkungsbericht.portfolio.judgement.Disposition;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.judgement.RowKind;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Builds a submission and takes it in, judged as simply as a test needs: a row of the
 * lead is accepted, a participant's is a contribution, any other is rejected.
 */
public final class TestSubmission {

	private static final int FIRST_ROW = 2;

	private final HistoryFixture history;

	private final DepartmentId department;

	private final @Nullable LocalDate reportingDate;

	private final List<CheckedRow> rows = new ArrayList<>();

	private final List<Finding> headFindings = new ArrayList<>();

	private final List<Finding> fileFindings = new ArrayList<>();

	private final List<Finding> verdictFindings = new ArrayList<>();

	private final Map<Integer, Disposition> dispositions = new HashMap<>();

	private boolean noChanges;

	private boolean measuresFirst;

	TestSubmission(HistoryFixture history, String department, @Nullable String reportingDate) {
		this.history = history;
		this.department = new DepartmentId(department);
		this.reportingDate = (reportingDate == null) ? null : LocalDate.parse(reportingDate);
	}

	/** A row; the values are given as column, text, column, text … */
	public TestSubmission row(String number, Object... values) {
		RowKind kind = kind(new MeasureNumber(number));
		return add(kind, number, switch (kind) {
			case LEAD -> Disposition.ACCEPTED;
			case PARTICIPANT -> Disposition.CONTRIBUTION;
			default -> Disposition.REJECTED;
		}, List.of(), values);
	}

	/** A row rejected for itself by a FEHLER. */
	public TestSubmission rejectedRow(String number, Object... values) {
		CellRef cell = new CellRef(nextRow(), 7);
		return add(kind(new MeasureNumber(number)), number, Disposition.REJECTED,
				List.of(finding(FindingCode.Z09, "Maßnahmen", cell, number)), values);
	}

	/** A row that is no measure row, such as a sum, with values that count nowhere. */
	public TestSubmission skippedRow(Object... values) {
		return add(RowKind.SKIPPED, null, Disposition.SKIPPED, List.of(), values);
	}

	/** Keine Änderungen: ja. */
	public TestSubmission noChanges() {
		this.noChanges = true;
		return this;
	}

	/** The sheet Maßnahmen stands before the sheet Meldung. */
	public TestSubmission measuresFirst() {
		this.measuresFirst = true;
		return this;
	}

	/** A finding in the head, which rejects all if it is a FEHLER. */
	public TestSubmission headFinding(FindingCode code, String cell) {
		this.headFindings.add(finding(code, "Meldung", CellRef.parse(cell), ""));
		return this;
	}

	/** A finding on the file, which leaves nothing of it if it is a FEHLER. */
	public TestSubmission fileFinding(FindingCode code) {
		this.fileFindings.add(finding(code, "", null, ""));
		return this;
	}

	/** A finding that only the verdict brings. */
	public TestSubmission verdictFinding(FindingCode code, String measure) {
		this.verdictFindings.add(finding(code, "Maßnahmen", null, measure));
		return this;
	}

	/** Stages it without a verdict, and tells its receipt number. */
	public long stage() {
		SubmissionStore store = this.history.store();
		Receipt receipt = this.history.receipt(this.department);
		store.register(receipt);
		store.stageHead(receipt.number(), head());
		store.stageRows(receipt.number(), this.rows);
		store.stageFindings(receipt.number(), this.fileFindings);
		return receipt.number();
	}

	/** Takes it in with its verdict, and tells its receipt number. */
	public long send() {
		long receipt = stage();
		this.history.store().decide(receipt, judgement(), judgedAt(receipt));
		return receipt;
	}

	static Instant judgedAt(long receipt) {
		return Instant.parse("2020-01-01T01:00:00Z").plusSeconds(86_400 * receipt);
	}

	CheckedHead head() {
		return new CheckedHead(this.reportingDate, this.noChanges, "Meldung", CellRef.parse("B2"), "22.06.2020",
				CellRef.parse("B3"), "", "Maßnahmen", this.measuresFirst, EnumSet.of(Column.NR, Column.TITEL),
				this.headFindings);
	}

	List<CheckedRow> rows() {
		return this.rows;
	}

	Judgement judgement() {
		boolean failedOnFile = this.fileFindings.stream().anyMatch(Finding::isError);
		boolean failedOnHead = this.headFindings.stream().anyMatch(Finding::isError);
		if (failedOnFile) {
			return new Judgement(Verdict.REJECTED, RowCounts.NONE, Map.of(), List.of(), true);
		}
		if (failedOnHead) {
			this.dispositions.replaceAll((row, disposition) -> rejected(disposition));
		}
		RowCounts counts = counts();
		return new Judgement(verdict(counts), counts, this.dispositions, this.verdictFindings, false);
	}

	private Verdict verdict(RowCounts counts) {
		boolean kept = counts.accepted() + counts.contributions() > 0;
		if (this.headFindings.stream().anyMatch(Finding::isError) || counts.measureRows() > 0 && !kept) {
			return Verdict.REJECTED;
		}
		return (counts.rejected() > 0) ? Verdict.PARTLY_ACCEPTED : Verdict.ACCEPTED;
	}

	private RowCounts counts() {
		return new RowCounts(this.dispositions.size(), count(Disposition.ACCEPTED), count(Disposition.CONTRIBUTION),
				count(Disposition.REJECTED), count(Disposition.SKIPPED));
	}

	private int count(Disposition wanted) {
		return (int) this.dispositions.values().stream().filter(wanted::equals).count();
	}

	private static Disposition rejected(Disposition disposition) {
		return (disposition == Disposition.SKIPPED) ? disposition : Disposition.REJECTED;
	}

	private TestSubmission add(RowKind kind, @Nullable String number, Disposition disposition, List<Finding> findings,
			Object... values) {
		int row = nextRow();
		this.rows.add(new CheckedRow(row, kind, (number == null) ? null : new MeasureNumber(number),
				new CellRef(row, 0), (number == null) ? "" : number, values(values), 0, findings));
		this.dispositions.put(row, disposition);
		return this;
	}

	private int nextRow() {
		return FIRST_ROW + this.rows.size();
	}

	private RowKind kind(MeasureNumber number) {
		Catalogue catalogue = this.history.catalogue();
		Measure measure = catalogue.measure(number).orElse(null);
		if (measure == null) {
			return RowKind.FOREIGN;
		}
		if (measure.isLedBy(this.department)) {
			return RowKind.LEAD;
		}
		return measure.hasParticipant(this.department) ? RowKind.PARTICIPANT : RowKind.FOREIGN;
	}

	private static Map<Column, Value> values(Object... columnsAndTexts) {
		Map<Column, Value> values = new EnumMap<>(Column.class);
		for (int i = 0; i < columnsAndTexts.length; i += 2) {
			Column column = (Column) columnsAndTexts[i];
			values.put(column, ValueCodec.read(column, (String) columnsAndTexts[i + 1]));
		}
		return values;
	}

	static Finding finding(FindingCode code, String sheet, @Nullable CellRef cell, String measure) {
		return new Finding(code, code.severity(), sheet, cell, measure, "Wert", "Meldung zu " + code, "Folge", "");
	}

}
