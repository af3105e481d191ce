package de.lenkungsbericht.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.catalogue.CatalogueReader;
import de.lenkungsbericht.consolidation.PortfolioHistory;
import de.lenkungsbericht.consolidation.StateQuery;
import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.CheckedRow;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.portfolio.judgement.PriorStatus;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import de.lenkungsbericht.report.form.FormContent;
import de.lenkungsbericht.report.form.SubmissionForm;
import de.lenkungsbericht.report.workbook.WorkbookWriter;
import de.lenkungsbericht.submission.TableSheet;
import de.lenkungsbericht.submission.SubmissionWorkbook;
import de.lenkungsbericht.submission.WorkbookReader;
import de.lenkungsbericht.testing.DefaultLimits;
import de.lenkungsbericht.validation.SubmissionCheck;
import de.lenkungsbericht.validation.SubmissionJudge;
import de.lenkungsbericht.validation.SubmissionRules;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Sends files through the stations one after another, each in a run of its own, with a
 * database of its own.
 */
final class StationRun {

	static final LocalDate RUN_DAY = LocalDate.of(2020, 6, 23);

	private static final AtomicInteger DATABASES = new AtomicInteger();

	private final Catalogue catalogue = CatalogueReader.read(Path.of("jobs", "katalog"));

	private final DataSource database = database();

	private final SubmissionStore store = SubmissionStore.jdbc(this.database);

	private int receipts;

	Catalogue catalogue() {
		return this.catalogue;
	}

	/** What has been accepted from a department. */
	PriorStatus prior(DepartmentId department) {
		return this.store.prior(department);
	}

	/** Reads, checks and judges a file, and enters the verdict. */
	Judgement take(DepartmentId owner, Path file) throws IOException {
		SubmissionCheck check = new SubmissionRules(this.catalogue, RuleSettings.DEFAULT).check(owner, RUN_DAY);
		Receipt receipt = receipt(owner, file);
		this.store.register(receipt);
		try (SubmissionWorkbook workbook = new WorkbookReader(DefaultLimits.LIMITS).open(file, receipt.fileName())) {
			CheckedHead head = check.head(workbook);
			List<CheckedRow> rows = new ArrayList<>();
			List<Finding> tail = rows(check, head, workbook.measures().orElseThrow(), rows);
			this.store.stageHead(receipt.number(), head);
			this.store.stageRows(receipt.number(), rows);
			this.store.stageFindings(receipt.number(), tail);
			Judgement judgement = new SubmissionJudge(this.catalogue, RuleSettings.DEFAULT).judge(owner, head, rows,
					tail, prior(owner));
			this.store.decide(receipt.number(), judgement, receipt.received());
			return judgement;
		}
	}

	/** Writes a department's form with what has been accepted from it. */
	Path form(DepartmentId department, Path folder) throws IOException {
		FormContent content = new FormContent(department, SampleSubmissions.STICHTAG, SampleSubmissions.STICHTAG,
				prior(department).rows(), List.of(), List.of());
		Path file = folder.resolve("formular.xlsx");
		try (OutputStream out = Files.newOutputStream(file)) {
			WorkbookWriter.write(SubmissionForm.describe(this.catalogue, content), out);
		}
		return file;
	}

	/** The state as of the sample's Stichtag. */
	PortfolioState state() {
		return PortfolioHistory.jdbc(this.database)
			.state(this.catalogue, RuleSettings.DEFAULT,
					new StateQuery(SampleSubmissions.STICHTAG, SampleSubmissions.STICHTAG, null));
	}

	private static List<Finding> rows(SubmissionCheck check, CheckedHead head, TableSheet<Column> sheet,
			List<CheckedRow> into) {
		try (TableSheet.RowCursor<Column> cursor = sheet.rows()) {
			cursor.forEachRemaining((row) -> into.add(check.row(row, head)));
			return check.tail(sheet, cursor);
		}
	}

	private Receipt receipt(DepartmentId owner, Path file) throws IOException {
		this.receipts++;
		String name = String.valueOf(file.getFileName());
		return new Receipt(this.receipts, this.receipts, RUN_DAY, owner, owner + "/" + name, name, Files.size(file),
				Instant.EPOCH, String.format("%064x", this.receipts), Instant.parse("2020-06-23T00:00:00Z"),
				this.catalogue.hash(), "", "");
	}

	private static DataSource database() {
		DataSource dataSource = new DriverManagerDataSource("jdbc:hsqldb:mem:stations" + DATABASES.incrementAndGet(),
				"SA", "");
		Flyway.configure().dataSource(dataSource).locations("classpath:db/migration").load().migrate();
		return dataSource;
	}

}
