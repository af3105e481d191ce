package de.lenkungsbericht.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole way of submissions, night by night. */
class ConsolidateTests {

	@TempDir
	Path directory;

	private Office office;

	@BeforeEach
	void office() {
		this.office = Office.in(this.directory);
	}

	@Test
	void withoutAnySubmissionTheOutputsAreThereAllTheSame() throws Exception {
		assertThat(this.office.consolidate()).isZero();
		assertThat(this.office.lines("massnahmen.csv", "KJ-01;")).singleElement().asString().endsWith(";keine");
		assertThat(this.office.out()).contains("nothing new");
	}

	@Test
	void whatIsAcceptedIsInTheOutputs() throws Exception {
		this.office.drop("Meldung.xlsx", submission());
		assertThat(this.office.consolidate()).isZero();
		assertThat(this.office.lines("massnahmen.csv", "KJ-01;")).singleElement().asString().endsWith(";aktuell");
		assertThat(this.office.lines("meldungen.csv", "jugend;Meldung.xlsx;")).singleElement()
			.asString()
			.contains(";23.06.2020 02:00:00;22.06.2020;angenommen;");
		assertThat(this.office.out()).contains("jugend/Meldung.xlsx", "angenommen", this.office.path("output"));
	}

	@Test
	void aSecondRunChangesNothing() throws Exception {
		this.office.drop("Meldung.xlsx", submission());
		this.office.consolidate();
		Map<String, String> before = this.office.outputs();
		assertThat(this.office.consolidate()).isZero();
		assertThat(this.office.outputs()).isEqualTo(before);
	}

	@Test
	void aRejectedRowIsTold() throws Exception {
		this.office.drop("Meldung.xlsx", submission().row("KJ-02", Column.EMPFEHLUNG, "vielleicht"));
		assertThat(this.office.consolidate()).isEqualTo(3);
		assertThat(this.office.lines("meldungen.csv", "jugend;")).singleElement()
			.asString()
			.contains(";teilweise angenommen;2;1;0;1");
		assertThat(this.office.lines("pruefprotokoll.csv", "Z07;FEHLER;jugend;")).hasSize(1);
	}

	@Test
	void whatWasRejectedBeforeIsNotToldAgain() {
		this.office.drop("Meldung.xlsx", submission().row("XX-99"));
		assertThat(this.office.consolidate()).isEqualTo(3);
		assertThat(this.office.consolidate()).isZero();
	}

	@Test
	void aFileThatIsNoWorkbookHarmsNobodyElse() throws Exception {
		Files.writeString(this.office.drop("Kaputt.xlsx"), "<html>no workbook</html>");
		this.office.drop("Meldung.xlsx", submission());
		assertThat(this.office.consolidate()).isEqualTo(3);
		assertThat(this.office.lines("meldungen.csv", "jugend;Kaputt.xlsx;")).singleElement()
			.asString()
			.contains(";zurückgewiesen;");
		assertThat(this.office.lines("massnahmen.csv", "KJ-01;")).singleElement().asString().endsWith(";aktuell");
	}

	@Test
	void aCorrectionReplacesTheStatus() throws Exception {
		this.office.drop("Meldung.xlsx", submission());
		this.office.consolidate();
		this.office.drop("Meldung.xlsx",
				SubmissionFile.of("jugend").row("KJ-01", Column.BEARBEITUNGSSTAND, "Umsetzung"));
		this.office.consolidate();
		assertThat(this.office.lines("massnahmen.csv", "KJ-01;")).singleElement().asString().contains(";Umsetzung;");
		assertThat(this.office.lines("meldungen.csv", "jugend;Meldung.xlsx;")).hasSize(2);
	}

	@Test
	void filesOfOneNightAreJudgedByTheirStichtag() throws Exception {
		this.office.drop("a.xlsx", submission().stichtag(LocalDate.of(2020, 6, 22)));
		this.office.drop("b.xlsx", submission().stichtag(LocalDate.of(2020, 3, 31)));
		assertThat(this.office.consolidate()).isZero();
		assertThat(this.office.lines("meldungen.csv", "jugend;")).extracting((line) -> line.split(";")[1])
			.containsExactly("b.xlsx", "a.xlsx");
	}

	@Test
	void whatIsLeftIsInTheRunReportOnly() throws Exception {
		Files.writeString(this.office.file("input/Liesmich.txt"), "nobody's");
		assertThat(this.office.consolidate()).isZero();
		assertThat(this.office.output("laufprotokoll.txt")).contains("Liesmich.txt", "D12 WARNUNG");
		assertThat(this.office.output("meldungen.csv").lines()).hasSize(1);
		assertThat(this.office.out()).contains("D12 not taken");
	}

	@Test
	void theDaysOfTheReportCanBeChosen() throws Exception {
		this.office.drop("Meldung.xlsx", submission());
		assertThat(this.office.consolidate("--as-of", "31.12.2020", "--due-on", "today")).isZero();
		assertThat(this.office.output("laufprotokoll.txt")).contains("31.12.2020", "23.06.2020");
		assertThat(this.office.outputs()).containsKey("Zurueckgestellte-Finanzbedarfe_2020-12-31.xlsx");
	}

	@Test
	void theStateCanBeElsewhere() throws Exception {
		assertThat(this.office.consolidate("--state", this.office.path("elsewhere"))).isZero();
		assertThat(this.office.file("elsewhere/eingang")).isDirectory();
		assertThat(this.office.file("output/state")).doesNotExist();
	}

	@Test
	void aConfiguredRuleIsSilent() throws Exception {
		this.office.configure("settle: 0s", "rules:", "  Z13: aus").drop("Meldung.xlsx", submission());
		this.office.consolidate();
		assertThat(this.office.output("pruefprotokoll.csv")).doesNotContain("Z13;");
	}

	private static SubmissionFile submission() {
		return SubmissionFile.of("jugend").row("KJ-01");
	}

}
