package de.lenkungsbericht.report.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;

/** Builds what a department is answered. */
final class FeedbackSample {

	private final String fileName;

	private Verdict verdict = Verdict.ACCEPTED;

	private final List<Finding> findings = new ArrayList<>();

	private final List<FieldChange> changes = new ArrayList<>();

	private boolean noChanges;

	private String department = "pflege";

	private RowCounts rows = new RowCounts(4, 2, 0, 1, 1);

	private FeedbackSample(String fileName) {
		this.fileName = fileName;
	}

	/** The answer to a file of "pflege", accepted and without findings. */
	static FeedbackSample to(String fileName) {
		return new FeedbackSample(fileName);
	}

	FeedbackSample verdict(Verdict verdict) {
		this.verdict = verdict;
		return this;
	}

	/** Keine Änderungen is ja. */
	FeedbackSample noChanges() {
		this.noChanges = true;
		return this;
	}

	/** The file holds decisions. */
	FeedbackSample ofDecisions() {
		this.department = DepartmentId.STEERING_GROUP.value();
		return this;
	}

	FeedbackSample rows(int accepted, int contributions, int rejected, int skipped) {
		this.rows = new RowCounts(accepted + contributions + rejected + skipped, accepted, contributions, rejected,
				skipped);
		return this;
	}

	/** Adds a value of KJ-01 that changed. */
	FeedbackSample change(Column column, String before, String after) {
		return change(column, before, after, null);
	}

	/**
	 * Adds a value of KJ-01 that changed.
	 * @param beforeAsOf Stichtag that it is held against
	 */
	FeedbackSample change(Column column, String before, String after, @Nullable LocalDate beforeAsOf) {
		this.changes.add(new FieldChange(FieldChange.Since.PREVIOUS_STATUS, new MeasureNumber("KJ-01"), column, before,
				after, beforeAsOf, null));
		return this;
	}

	/** Adds a finding at a cell of the sheet Maßnahmen. */
	FeedbackSample finding(FindingCode code, String cell, String value) {
		return add(code, "Maßnahmen", CellRef.parse(cell), value);
	}

	/** Adds a finding of the file as a whole. */
	FeedbackSample finding(FindingCode code) {
		return add(code, "", null, "");
	}

	private FeedbackSample add(FindingCode code, String sheet, @Nullable CellRef cell, String value) {
		this.findings.add(new Finding(code, code.severity(), sheet, cell, "AT-04", value,
				"„" + value + "“ passt nicht.", "Die Zeile wird nicht übernommen.", ""));
		return this;
	}

	Feedback build() {
		LocalDate day = LocalDate.of(2020, 6, 22);
		Instant received = Instant.parse("2020-06-23T00:00:00Z");
		Receipt receipt = new Receipt(1, 1, day, new DepartmentId(this.department),
				this.department + "/" + this.fileName, this.fileName, 1, received, "c0ffee", received, "", "", "1");
		SubmissionRecord submission = new SubmissionRecord(receipt, 1, day, this.noChanges, this.verdict, false,
				this.rows, 1, 0, 0);
		return new Feedback(submission, "Altenhilfe und Pflege", List.of(9), this.findings, true, this.changes,
				List.of(), List.of("Nächste Meldung: Stichtag 16.11.2020, Abgabe bis 23.11.2020"));
	}

}
