package de.lenkungsbericht.validation.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.portfolio.judgement.PriorStatus;
import de.lenkungsbericht.portfolio.judgement.RowKind;
import de.lenkungsbericht.submission.TableSheet;
import de.lenkungsbericht.submission.ReadLimits;
import de.lenkungsbericht.submission.SubmissionWorkbook;
import de.lenkungsbericht.submission.UnreadableWorkbook;
import de.lenkungsbericht.submission.WorkbookReader;
import de.lenkungsbericht.testing.DefaultLimits;
import de.lenkungsbericht.testing.SubmissionFile;
import de.lenkungsbericht.testing.TestCatalogue;
import de.lenkungsbericht.validation.SubmissionCheck;
import de.lenkungsbericht.validation.SubmissionJudge;
import de.lenkungsbericht.validation.SubmissionRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks a real workbook as the job does: in the folder of {@code jugend}, on 30.06.2020,
 * with {@link TestCatalogue#standard()} and nothing accepted before, unless told
 * otherwise.
 */
abstract class RuleCase {

	private static final String NAME = "meldung.xlsx";

	@TempDir
	private Path folder;

	private DepartmentId owner = new DepartmentId("jugend");

	private LocalDate runDay = LocalDate.of(2020, 6, 30);

	private Catalogue catalogue = TestCatalogue.standard().build();

	private RuleSettings settings = RuleSettings.DEFAULT;

	private ReadLimits limits = DefaultLimits.LIMITS;

	private PriorStatus prior = PriorStatus.NONE;

	final RuleCase inFolderOf(String department) {
		this.owner = new DepartmentId(department);
		return this;
	}

	final RuleCase on(LocalDate day) {
		this.runDay = day;
		return this;
	}

	final RuleCase with(TestCatalogue other) {
		this.catalogue = other.build();
		return this;
	}

	final RuleCase with(RuleSettings other) {
		this.settings = other;
		return this;
	}

	final RuleCase with(ReadLimits other) {
		this.limits = other;
		return this;
	}

	/** After a workbook was accepted as it is, rejected rows left out. */
	final RuleCase after(SubmissionFile accepted) {
		Checked checked = check(accepted);
		Map<MeasureNumber, MeasureStatus> rows = new HashMap<>();
		Set<MeasureNumber> contributions = new HashSet<>();
		checked.rows().stream().filter((row) -> !row.hasError()).forEach((row) -> {
			MeasureNumber number = row.number();
			if (number != null) {
				rows.put(number, new MeasureStatus(number, row.values()));
				if (row.kind() == RowKind.PARTICIPANT) {
					contributions.add(number);
				}
			}
		});
		this.prior = new PriorStatus((checked.head() == null) ? null : checked.head().reportingDate(), rows,
				contributions);
		return this;
	}

	final Checked check(SubmissionFile file) {
		return check(file.write(this.folder.resolve(NAME)));
	}

	final Checked check(Path file) {
		SubmissionCheck check = new SubmissionRules(this.catalogue, this.settings).check(this.owner, this.runDay);
		WorkbookReader reader = new WorkbookReader(this.limits);
		try (SubmissionWorkbook workbook = reader.open(file, String.valueOf(file.getFileName()))) {
			return read(check, workbook);
		}
		catch (UnreadableWorkbook reason) {
			return judged(null, List.of(), List.of(check.unreadable(reason)));
		}
	}

	final Path folder() {
		return this.folder;
	}

	private Checked read(SubmissionCheck check, SubmissionWorkbook workbook) {
		CheckedHead head = check.head(workbook);
		List<CheckedRow> rows = new ArrayList<>();
		List<Finding> others = new ArrayList<>();
		if (!head.failsOnFile()) {
			workbook.measures()
				.filter((sheet) -> sheet.header().isPresent())
				.ifPresent((sheet) -> others.addAll(readRows(check, head, sheet, rows)));
		}
		return judged(head, rows, others);
	}

	private static List<Finding> readRows(SubmissionCheck check, CheckedHead head, TableSheet<Column> sheet,
			List<CheckedRow> into) {
		try (TableSheet.RowCursor<Column> cursor = sheet.rows()) {
			cursor.forEachRemaining((row) -> into.add(check.row(row, head)));
			return check.tail(sheet, cursor);
		}
		catch (UnreadableWorkbook reason) {
			return List.of(check.unreadable(reason));
		}
	}

	private Checked judged(@Nullable CheckedHead head, List<CheckedRow> rows, List<Finding> others) {
		Judgement judgement = new SubmissionJudge(this.catalogue, this.settings).judge(this.owner, head, rows, others,
				this.prior);
		Stream<Finding> ofHead = (head == null) ? Stream.empty() : head.findings().stream();
		Stream<Finding> ofRows = judgement.findingsFromRowsVoid() ? Stream.empty()
				: rows.stream().flatMap((row) -> row.findings().stream());
		return new Checked(head, rows, judgement,
				Stream.of(ofHead, ofRows, others.stream(), judgement.findings().stream())
					.flatMap((findings) -> findings)
					.toList());
	}

}
