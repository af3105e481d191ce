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

	private County county;

	@BeforeEach
	void county() {
		this.county = new County(this.directory);
	}

	@Test
	void withoutAnySubmissionTheOutputsAreThereAllTheSame() throws Exception {
		assertThat(this.county.consolidate()).isZero();
		assertThat(this.county.lines("massnahmen.csv", "KJ-01;")).singleElement().asString().endsWith(";keine");
		assertThat(this.county.out()).contains("nothing new");
	}

	@Test
	void whatIsAcceptedIsInTheOutputs() throws Exception {
		this.county.drop("jugend", "Meldung.xlsx", submission());
		assertThat(this.county.consolidate()).isZero();
		assertThat(this.county.lines("massnahmen.csv", "KJ-01;")).singleElement().asString().endsWith(";aktuell");
		assertThat(this.county.lines("meldungen.csv", "jugend;Meldung.xlsx;")).singleElement()
			.asString()
			.contains(";23.06.2020 02:00:00;22.06.2020;angenommen;");
		assertThat(this.county.out()).contains("jugend/Meldung.xlsx", "angenommen",
				this.county.path("output").toString());
	}

	@Test
	void aSecondRunChangesNothing() throws Exception {
		this.county.drop("jugend", "Meldung.xlsx", submission());
		this.county.consolidate();
		Map<String, String> before = this.county.outputs();
		assertThat(this.county.consolidate()).isZero();
		assertThat(this.county.outputs()).isEqualTo(before);
	}

	@Test
	void aRejectedRowIsTold() throws Exception {
		this.county.drop("jugend", "Meldung.xlsx", submission().row("KJ-02", Column.EMPFEHLUNG, "vielleicht"));
		assertThat(this.county.consolidate()).isEqualTo(3);
		assertThat(this.county.lines("meldungen.csv", "jugend;")).singleElement()
			.asString()
			.contains(";teilweise angenommen;2;1;0;1");
		assertThat(this.county.lines("pruefprotokoll.csv", "Z07;FEHLER;jugend;")).hasSize(1);
	}

	@Test
	void whatWasRejectedBeforeIsNotToldAgain() {
		this.county.drop("jugend", "Meldung.xlsx", submission().row("XX-99"));
		assertThat(this.county.consolidate()).isEqualTo(3);
		assertThat(this.county.consolidate()).isZero();
	}

	@Test
	void aFileThatIsNoWorkbookHarmsNobodyElse() throws Exception {
		Files.writeString(this.county.path("input/jugend/Kaputt.xlsx"), "<html>no workbook</html>");
		this.county.drop("jugend", "Meldung.xlsx", submission());
		assertThat(this.county.consolidate()).isEqualTo(3);
		assertThat(this.county.lines("meldungen.csv", "jugend;Kaputt.xlsx;")).singleElement()
			.asString()
			.contains(";zurückgewiesen;");
		assertThat(this.county.lines("massnahmen.csv", "KJ-01;")).singleElement().asString().endsWith(";aktuell");
	}

	@Test
	void aCorrectionReplacesTheStatus() throws Exception {
		this.county.drop("jugend", "Meldung.xlsx", submission());
		this.county.consolidate();
		this.county.drop("jugend", "Meldung.xlsx",
				SubmissionFile.of("jugend").row("KJ-01", Column.BEARBEITUNGSSTAND, "Umsetzung"));
		this.county.consolidate();
		assertThat(this.county.lines("massnahmen.csv", "KJ-01;")).singleElement().asString().contains(";Umsetzung;");
		assertThat(this.county.lines("meldungen.csv", "jugend;Meldung.xlsx;")).hasSize(2);
	}

	@Test
	void filesOfOneNightAreJudgedByTheirStichtag() throws Exception {
		this.county.drop("jugend", "a.xlsx", submission().stichtag(LocalDate.of(2020, 6, 22)));
		this.county.drop("jugend", "b.xlsx", submission().stichtag(LocalDate.of(2020, 3, 31)));
		assertThat(this.county.consolidate()).isZero();
		assertThat(this.county.lines("meldungen.csv", "jugend;")).extracting((line) -> line.split(";")[1])
			.containsExactly("b.xlsx", "a.xlsx");
	}

	@Test
	void whatIsLeftIsInTheRunReportOnly() throws Exception {
		Files.writeString(this.county.path("input/Liesmich.txt"), "nobody's");
		assertThat(this.county.consolidate()).isZero();
		assertThat(this.county.output("laufprotokoll.txt")).contains("Liesmich.txt", "D12 WARNUNG");
		assertThat(this.county.output("meldungen.csv").lines()).hasSize(1);
		assertThat(this.county.out()).contains("D12 not taken");
	}

	@Test
	void theDaysOfTheReportCanBeChosen() throws Exception {
		this.county.drop("jugend", "Meldung.xlsx", submission());
		assertThat(this.county.consolidate("--as-of", "31.12.2020", "--due-on", "today")).isZero();
		assertThat(this.county.output("laufprotokoll.txt")).contains("31.12.2020", "23.06.2020");
		assertThat(this.county.outputs()).containsKey("Zurueckgestellte-Finanzbedarfe_2020-12-31.xlsx");
	}

	@Test
	void theStateCanBeElsewhere() throws Exception {
		assertThat(this.county.consolidate("--state", this.county.path("elsewhere").toString())).isZero();
		assertThat(this.county.path("elsewhere/eingang")).isDirectory();
		assertThat(this.county.path("output/state")).doesNotExist();
	}

	@Test
	void aConfiguredRuleIsSilent() throws Exception {
		this.county.configure("settle: 0s", "rules:", "  Z13: aus").drop("jugend", "Meldung.xlsx", submission());
		this.county.consolidate();
		assertThat(this.county.output("pruefprotokoll.csv")).doesNotContain("Z13;");
	}

	private static SubmissionFile submission() {
		return SubmissionFile.of("jugend").row("KJ-01");
	}

}
