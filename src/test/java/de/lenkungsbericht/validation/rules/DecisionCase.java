package de.lenkungsbericht.validation.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.judgement.CheckedDecision;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.submission.SubmissionWorkbook;
import de.lenkungsbericht.submission.TableSheet;
import de.lenkungsbericht.submission.WorkbookReader;
import de.lenkungsbericht.testing.DecisionWorkbook;
import de.lenkungsbericht.testing.DefaultLimits;
import de.lenkungsbericht.testing.TestCatalogue;
import de.lenkungsbericht.validation.decision.DecisionCheck;
import de.lenkungsbericht.validation.decision.DecisionJudge;
import de.lenkungsbericht.validation.decision.DecisionRules;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks a real workbook with decisions as the job does: on 30.06.2020, with
 * {@link TestCatalogue#standard()} and nothing decided before, unless told otherwise.
 */
abstract class DecisionCase {

	@TempDir
	private Path folder;

	private LocalDate runDay = LocalDate.of(2020, 6, 30);

	private Catalogue catalogue = TestCatalogue.standard().build();

	private final Map<Decision.Key, Decision> prior = new HashMap<>();

	final DecisionCase on(LocalDate day) {
		this.runDay = day;
		return this;
	}

	final DecisionCase with(TestCatalogue other) {
		this.catalogue = other.build();
		return this;
	}

	/** After a file was accepted, rejected lines left out. */
	final DecisionCase after(DecisionWorkbook accepted) {
		check(accepted).lines().stream().filter((line) -> !line.hasError()).forEach((line) -> {
			Decision decision = line.decision();
			if (decision != null) {
				this.prior.put(decision.key(), decision);
			}
		});
		return this;
	}

	final CheckedDecisions check(DecisionWorkbook workbook) {
		return check(workbook.write(this.folder.resolve("beschluss.xlsx")));
	}

	final CheckedDecisions check(Path file) {
		DecisionCheck check = new DecisionRules(this.catalogue, RuleSettings.DEFAULT).check(this.runDay);
		try (SubmissionWorkbook opened = new WorkbookReader(DefaultLimits.LIMITS).open(file, "beschluss.xlsx")) {
			CheckedHead head = check.head(opened);
			List<CheckedDecision> lines = new ArrayList<>();
			List<Finding> tail = head.failsOnFile() ? List.of()
					: lines(check, head, opened.decisions().orElseThrow(), lines);
			Judgement judgement = new DecisionJudge(RuleSettings.DEFAULT).judge(head, lines, tail, this.prior);
			return new CheckedDecisions(lines, judgement,
					Stream.of(head.findings(), tail, judgement.findings()).flatMap(List::stream).toList());
		}
	}

	private static List<Finding> lines(DecisionCheck check, CheckedHead head, TableSheet<DecisionColumn> sheet,
			List<CheckedDecision> into) {
		try (TableSheet.RowCursor<DecisionColumn> cursor = sheet.rows()) {
			cursor.forEachRemaining((row) -> into.add(check.row(row, head.measuresSheet())));
			return check.tail(sheet, cursor);
		}
	}

	/**
	 * What became of a workbook.
	 *
	 * @param others findings outside the lines
	 */
	record CheckedDecisions(List<CheckedDecision> lines, Judgement judgement, List<Finding> others) {

		/** Each finding as {@code L03 FEHLER G2}, sorted; a hyphen for no cell. */
		List<String> found() {
			return findings()
				.map((finding) -> finding.code() + " " + finding.severity() + " "
						+ ((finding.cell() == null) ? "-" : finding.cell()))
				.sorted()
				.toList();
		}

		/** The one finding. */
		Finding finding() {
			return findings().reduce((one, other) -> {
				throw new AssertionError(found());
			}).orElseThrow();
		}

		private Stream<Finding> findings() {
			return Stream.concat(this.lines.stream().flatMap((line) -> line.findings().stream()), this.others.stream());
		}

	}

}
