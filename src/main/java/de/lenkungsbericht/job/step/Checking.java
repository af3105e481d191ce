package de.lenkungsbericht.job.step;

import java.util.List;
import java.util.Optional;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.submission.SubmissionWorkbook;
import de.lenkungsbericht.submission.TableRow;
import de.lenkungsbericht.submission.TableSheet;
import de.lenkungsbericht.validation.SubmissionCheck;
import de.lenkungsbericht.validation.decision.DecisionCheck;

/**
 * How a file of one kind is checked: its head, its rows, its tail.
 *
 * @param <C> the known columns of its table
 */
interface Checking<C extends Enum<C>> {

	CheckedHead head(SubmissionWorkbook workbook);

	Optional<TableSheet<C>> sheet(SubmissionWorkbook workbook);

	Staging row(long receipt, TableRow<C> row, CheckedHead head);

	List<Finding> tail(TableSheet<C> sheet, TableSheet.RowCursor<C> exhausted);

	/** What departments report. */
	record Measures(SubmissionCheck check) implements Checking<Column> {

		@Override
		public CheckedHead head(SubmissionWorkbook workbook) {
			return this.check.head(workbook);
		}

		@Override
		public Optional<TableSheet<Column>> sheet(SubmissionWorkbook workbook) {
			return workbook.measures();
		}

		@Override
		public Staging row(long receipt, TableRow<Column> row, CheckedHead head) {
			return new Staging.Row(receipt, this.check.row(row, head));
		}

		@Override
		public List<Finding> tail(TableSheet<Column> sheet, TableSheet.RowCursor<Column> exhausted) {
			return this.check.tail(sheet, exhausted);
		}

	}

	/** What was decided. */
	record Decisions(DecisionCheck check) implements Checking<DecisionColumn> {

		@Override
		public CheckedHead head(SubmissionWorkbook workbook) {
			return this.check.head(workbook);
		}

		@Override
		public Optional<TableSheet<DecisionColumn>> sheet(SubmissionWorkbook workbook) {
			return workbook.decisions();
		}

		@Override
		public Staging row(long receipt, TableRow<DecisionColumn> row, CheckedHead head) {
			return new Staging.Decided(receipt, this.check.row(row, head.measuresSheet()));
		}

		@Override
		public List<Finding> tail(TableSheet<DecisionColumn> sheet, TableSheet.RowCursor<DecisionColumn> exhausted) {
			return this.check.tail(sheet, exhausted);
		}

	}

}
