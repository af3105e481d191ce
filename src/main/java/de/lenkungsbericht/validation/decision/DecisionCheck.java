package de.lenkungsbericht.validation.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.judgement.CheckedDecision;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.submission.HeaderRow;
import de.lenkungsbericht.submission.SubmissionWorkbook;
import de.lenkungsbericht.submission.TableRow;
import de.lenkungsbericht.submission.TableSheet;
import de.lenkungsbericht.submission.UnreadableWorkbook;
import de.lenkungsbericht.validation.head.D07ColumnMissing;
import de.lenkungsbericht.validation.head.D08ColumnTwice;
import de.lenkungsbericht.validation.head.D11UnknownColumn;
import de.lenkungsbericht.validation.head.UnreadableFile;

/**
 * The check of one file with decisions: first its header row, then, unless that failed on
 * D, its lines in any order, and at their end the tail.
 */
public final class DecisionCheck {

	private static final List<DecisionColumn> COLUMNS = List.of(DecisionColumn.values());

	private final Catalogue catalogue;

	private final RuleSettings settings;

	private final LocalDate runDay;

	private Map<DecisionColumn, CellRef> header = Map.of();

	DecisionCheck(Catalogue catalogue, RuleSettings settings, LocalDate runDay) {
		this.catalogue = catalogue;
		this.settings = settings;
		this.runDay = runDay;
	}

	/**
	 * Checks that the sheet and its columns are there. If that fails, the file is not to
	 * be read further, and its unknown columns are among the findings.
	 */
	public CheckedHead head(SubmissionWorkbook workbook) {
		Optional<TableSheet<DecisionColumn>> sheet = workbook.decisions();
		Optional<HeaderRow<DecisionColumn>> row = sheet.flatMap(TableSheet::header);
		this.header = row.map(HeaderRow::columns).orElse(Map.of());
		String name = sheet.map(TableSheet::name).orElse("");
		List<Finding> findings = new ArrayList<>(found(sheet.isPresent() ? columns(name, row) : noSheet()));
		boolean failed = findings.stream().anyMatch(Finding::isError);
		if (failed && row.isPresent()) {
			sheet.ifPresent((found) -> findings.addAll(unknownColumns(found)));
		}
		return CheckedHead.ofDecisions(name, findings);
	}

	/**
	 * Checks one line.
	 * @param sheet name of the sheet
	 */
	public CheckedDecision row(TableRow<DecisionColumn> row, String sheet) {
		return DecisionLine.check(new DecisionFacts(this.catalogue, this.runDay, sheet, row, this.header),
				this.settings);
	}

	/**
	 * D11: the unknown columns of a file that did not fail on D.
	 * @param exhausted the cursor after its last line
	 */
	public List<Finding> tail(TableSheet<DecisionColumn> sheet, TableSheet.RowCursor<DecisionColumn> exhausted) {
		return new D11UnknownColumn(this.settings).check(sheet, COLUMNS, exhausted.unknownHeadersWithNumbers());
	}

	private List<Finding> unknownColumns(TableSheet<DecisionColumn> sheet) {
		try {
			return new D11UnknownColumn(this.settings).passingOver(sheet, COLUMNS);
		}
		catch (UnreadableWorkbook reason) {
			return List.of(UnreadableFile.finding(reason));
		}
	}

	private List<Finding> found(Stream<FindingDraft> drafts) {
		return drafts.flatMap((draft) -> draft.in(this.settings).stream()).toList();
	}

	private static Stream<FindingDraft> columns(String sheet, Optional<HeaderRow<DecisionColumn>> row) {
		return Stream.concat(D07ColumnMissing.check(sheet, COLUMNS, row), D08ColumnTwice.check(sheet, row));
	}

	private static Stream<FindingDraft> noSheet() {
		return Stream.of(FindingDraft.of(FindingCode.D06, "decision").with("blatt", DecisionColumn.SHEET));
	}

}
