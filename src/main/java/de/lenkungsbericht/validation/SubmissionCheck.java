package de.lenkungsbericht.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;
import de.lenkungsbericht.submission.HeaderRow;
import de.lenkungsbericht.submission.TableSheet;
import de.lenkungsbericht.submission.SubmissionWorkbook;
import de.lenkungsbericht.submission.TableRow;
import de.lenkungsbericht.submission.UnreadableWorkbook;
import de.lenkungsbericht.validation.head.D11UnknownColumn;
import de.lenkungsbericht.validation.head.UnreadableFile;
import de.lenkungsbericht.validation.row.RowCheck;
import org.jspecify.annotations.Nullable;

/**
 * The check of one file, by one thread: first its head, then, unless that failed on D,
 * its rows in any order, and at their end the tail.
 */
public final class SubmissionCheck {

	private final SubmissionRules rules;

	private final DepartmentId owner;

	private final LocalDate runDay;

	private Map<Column, CellRef> header = Map.of();

	private @Nullable CheckedHead checkedHead;

	private @Nullable RowCheck rowCheck;

	SubmissionCheck(SubmissionRules rules, DepartmentId owner, LocalDate runDay) {
		this.rules = rules;
		this.owner = owner;
		this.runDay = runDay;
	}

	/**
	 * Checks sheet Meldung and the header row. If that fails on D, the file is not to be
	 * read further, and its unknown columns are among the findings.
	 */
	public CheckedHead head(SubmissionWorkbook workbook) {
		CheckedHead head = this.rules.heads().check(this.owner, this.runDay, workbook);
		this.header = workbook.measures().flatMap(TableSheet::header).map(HeaderRow::columns).orElse(Map.of());
		return head.failsOnFile() ? withUnknownColumns(head, workbook.measures()) : head;
	}

	/**
	 * Checks one row.
	 * @param head what {@link #head} said of the same file
	 */
	public CheckedRow row(TableRow<Column> row, CheckedHead head) {
		RowCheck check = this.rowCheck;
		if (check == null || this.checkedHead != head) {
			check = this.rules.rows(this.owner, head, this.header);
			this.rowCheck = check;
			this.checkedHead = head;
		}
		return check.check(row);
	}

	/**
	 * D11: the unknown columns of a file that did not fail on D.
	 * @param exhausted the cursor after its last row
	 */
	public List<Finding> tail(TableSheet<Column> sheet, TableSheet.RowCursor<Column> exhausted) {
		return new D11UnknownColumn(this.rules.settings()).check(sheet, List.of(Column.values()),
				exhausted.unknownHeadersWithNumbers());
	}

	/** D01 to D04: what became of a file that cannot be read. */
	public Finding unreadable(UnreadableWorkbook reason) {
		return UnreadableFile.finding(reason);
	}

	private CheckedHead withUnknownColumns(CheckedHead head, Optional<TableSheet<Column>> sheet) {
		List<Finding> findings = new ArrayList<>(head.findings());
		sheet.filter((found) -> found.header().isPresent())
			.ifPresent((found) -> findings.addAll(unknownColumns(found)));
		return new CheckedHead(head.reportingDate(), head.noChanges(), head.meldungSheet(), head.reportingDateCell(),
				head.reportingDateShown(), head.noChangesCell(), head.noChangesShown(), head.measuresSheet(),
				head.measuresFirst(), head.columns(), findings);
	}

	private List<Finding> unknownColumns(TableSheet<Column> sheet) {
		try {
			return new D11UnknownColumn(this.rules.settings()).passingOver(sheet, List.of(Column.values()));
		}
		catch (UnreadableWorkbook reason) {
			return List.of(unreadable(reason));
		}
	}

}
