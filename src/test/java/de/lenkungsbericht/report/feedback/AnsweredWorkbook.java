package de.lenkungsbericht.report.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.testing.OtherWriter;
import de.lenkungsbericht.testing.PackageAudit;
import de.lenkungsbericht.testing.PackageFile;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A workbook that a department sent with another program, and its answer in various
 * cases.
 */
abstract class AnsweredWorkbook {

	static final String MEASURES = "xl/worksheets/sheet2.xml";

	@TempDir
	Path directory;

	Path sent;

	@BeforeEach
	void sentByAnotherProgram() throws IOException {
		this.sent = OtherWriter.write(this.directory.resolve("Meldung.xlsx"), "pflege",
				List.of(row("AT-03", "12.000"), row("AT-04", "ca. 5000")));
	}

	/** But for what was sent like that. */
	void nothingToRepairIn(PackageFile answer) throws IOException {
		assertThat(PackageAudit.of(answer)).isSubsetOf(PackageAudit.of(PackageFile.read(this.sent)));
	}

	static Map<Column, Object> row(String nr, String einmalig) {
		return Map.of(Column.NR, nr, Column.TITEL, "Titel", Column.BEARBEITUNGSSTAND, "Finale Abstimmung",
				Column.FINANZBEDARF, "ja", Column.EINMALIG, einmalig, Column.EMPFEHLUNG, "offen");
	}

	static FeedbackSample faulty() {
		return FeedbackSample.to("Meldung.xlsx")
			.verdict(Verdict.PARTLY_ACCEPTED)
			.finding(FindingCode.Z09, "I3", "ca. 5000");
	}

	PackageFile answer() throws IOException {
		return answer(faulty());
	}

	PackageFile answer(FeedbackSample feedback) throws IOException {
		return PackageFile.read(FeedbackWriter.write(feedback.build(), this.sent, this.directory));
	}

	XSSFWorkbook open() throws IOException {
		return open(faulty());
	}

	XSSFWorkbook open(FeedbackSample feedback) throws IOException {
		return new XSSFWorkbook(
				Files.newInputStream(FeedbackWriter.write(feedback.build(), this.sent, this.directory)));
	}

	/** The feedback is what is sent next. */
	void again() throws IOException {
		this.sent = Files.move(this.directory.resolve("Meldung_Rueckmeldung.xlsx"), this.directory.resolve("zwei.xlsx"),
				StandardCopyOption.REPLACE_EXISTING);
	}

	void rewrite(UnaryOperator<PackageFile> change) throws IOException {
		change.apply(PackageFile.read(this.sent)).write(this.sent);
	}

	static String note(Sheet sheet, String address) {
		return sheet.getCellComment(new CellAddress(address)).getString().getString();
	}

}
