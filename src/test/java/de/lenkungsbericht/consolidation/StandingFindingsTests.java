package de.lenkungsbericht.consolidation;

import java.util.List;
import java.util.stream.StreamSupport;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.state.StandingFinding;
import de.lenkungsbericht.testing.TestCatalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which findings still stand, and in which order. */
class StandingFindingsTests {

	private final HistoryFixture history = new HistoryFixture(
			new TestCatalogue().measure("KJ-01", "jugend").measure("KJ-02", "jugend").measure("KJ-03", "jobcenter"));

	@Test
	void theFindingsOfAFileStandBySheetRowColumnAndCode() {
		this.history.submission("jugend", "2020-06-30")
			.rejectedRow("KJ-01")
			.rejectedRow("KJ-02")
			.row("KJ-02")
			.headFinding(FindingCode.K08, "B10")
			.headFinding(FindingCode.K08, "B2")
			.verdictFinding(FindingCode.Z13, "KJ-01")
			.fileFinding(FindingCode.D11)
			.send();
		assertThat(cells()).containsExactly("D11", "K08 Meldung B2", "K08 Meldung B10", "Z13 Maßnahmen",
				"Z09 Maßnahmen H2", "Z09 Maßnahmen H3", "P01");
	}

	@Test
	void theSheetsComeAsInTheWorkbook() {
		this.history.submission("jugend", "2020-06-30")
			.measuresFirst()
			.rejectedRow("KJ-01")
			.row("KJ-02")
			.headFinding(FindingCode.K08, "B2")
			.send();
		assertThat(cells()).startsWith("Z09 Maßnahmen H2", "K08 Meldung B2");
	}

	@Test
	void departmentsComeAsInTheCatalogueAndFilesAsJudged() {
		send("jobcenter", FindingCode.D01);
		send("jugend", FindingCode.D02);
		send("jugend", FindingCode.D01);
		assertThat(all()).extracting((standing) -> standing.department() + " " + standing.finding().code())
			.startsWith("jugend D02", "jugend D01", "jobcenter D01", "jugend P01", "jobcenter P01");
	}

	@Test
	void aFileStandsIfJudgedInOrAfterTheRunOfTheLastAcceptedOne() {
		send("jugend", FindingCode.D01);
		send("jugend", FindingCode.D02);
		this.history.sameRun("jugend", "2020-06-30").row("KJ-01").send();
		send("jugend", FindingCode.D03);
		assertThat(cells()).startsWith("D02", "D03");
	}

	@Test
	void findingsAreReadPageByPageAndCanBeIteratedAgain() {
		TestSubmission submission = this.history.submission("jugend", "2020-06-30").row("KJ-01");
		for (int i = 0; i < 2_500; i++) {
			submission.rejectedRow("KJ-02");
		}
		submission.send();
		Iterable<StandingFinding> findings = this.history.state("2020-06-30").findings();
		assertThat(findings).extracting((standing) -> standing.finding().cell())
			.filteredOn((cell) -> cell != null)
			.hasSize(2_500)
			.isSorted();
		assertThat(findings).hasSameSizeAs(findings);
	}

	private void send(String department, FindingCode code) {
		this.history.submission(department, "2020-06-30").fileFinding(code).send();
	}

	private List<String> cells() {
		return all().stream()
			.map(StandingFinding::finding)
			.map((finding) -> (finding.code() + " " + finding.sheet() + " "
					+ ((finding.cell() == null) ? "" : finding.cell()))
				.strip())
			.filter((text) -> !text.startsWith("P0") || text.equals("P01"))
			.toList();
	}

	private List<StandingFinding> all() {
		return StreamSupport.stream(this.history.state("2020-06-30").findings().spliterator(), false).toList();
	}

}
