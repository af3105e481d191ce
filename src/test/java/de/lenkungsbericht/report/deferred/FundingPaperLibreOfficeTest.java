package de.lenkungsbericht.report.deferred;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.report.paper.PaperWriter;
import de.lenkungsbericht.testing.LibreOffice;
import de.lenkungsbericht.testing.PortfolioStateFixture;
import de.lenkungsbericht.testing.PrintedLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The paper as it comes out of the printer. */
class FundingPaperLibreOfficeTest {

	/** A4 less the margins of the paper, halved, in points. */
	private static final double HALF_A_PAGE = (842 - 2 * 71) / 2.0;

	private static final List<String> WAITING = List.of("AT-03", "AT-04", "AT-05", "AT-06");

	@TempDir
	private Path directory;

	@BeforeEach
	void needsLibreOffice() {
		assumeThat(LibreOffice.isInstalled()).isTrue();
	}

	@Test
	void noMeasureTakesMoreThanHalfAPageHoweverMuchIsSaidOfIt() throws IOException {
		List<PrintedLine> lines = print(wordy());
		assertThat(WAITING).allSatisfy((number) -> assertThat(PrintedLine.height(lines, number + " ", "AT-|Anlagen"))
			.isBetween(150.0, HALF_A_PAGE));
	}

	@Test
	void noWordOfATableIsTorn() throws IOException {
		PortfolioStateFixture sample = PortfolioStateFixture.sample().with("AT-03", Column.JAEHRLICH, "12345678,00");
		assertThat(print(sample)).extracting(PrintedLine::text)
			.anyMatch((line) -> line.contains("Vorlagenschluss"))
			.anyMatch((line) -> line.matches("Gruppe Anzahl einmalig jährlich .*VZÄ"))
			.anyMatch((line) -> line.matches("Summe.* 12\\.493\\.178.€ .*12\\.493\\.178.€ .*"));
	}

	private static PortfolioStateFixture wordy() {
		PortfolioStateFixture sample = PortfolioStateFixture.sample();
		for (String number : WAITING) {
			for (Column column : List.of(Column.KURZBERICHT, Column.GRUND, Column.BEDINGUNG, Column.DRITTMITTELGEBER)) {
				sample.with(number, column, "Wörter aus der Verwaltung ".repeat(200).strip());
			}
			sample.with(number, Column.WIEDERVORLAGE, "sobald der Landtag über das Gesetz entschieden hat")
				.decision(number, Outcome.MOVED, "Herbst 2021");
		}
		return sample;
	}

	private List<PrintedLine> print(PortfolioStateFixture state) throws IOException {
		Path paper = this.directory.resolve("vorlage.docx");
		try (OutputStream out = Files.newOutputStream(paper)) {
			PaperWriter.write(FundingPaper.describe(state.build(), state.catalogue()), out);
		}
		return PrintedLine.of(LibreOffice.convert(paper, "pdf", Files.createDirectory(this.directory.resolve("pdf"))));
	}

}
