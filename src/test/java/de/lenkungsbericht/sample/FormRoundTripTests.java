package de.lenkungsbericht.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.portfolio.judgement.PriorStatus;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.portfolio.state.StandingFinding;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A form made of the last status and sent back as it is changes nothing. */
class FormRoundTripTests {

	@TempDir
	Path folder;

	private final StationRun run = new StationRun();

	@BeforeEach
	void takeTheSample() throws IOException {
		for (String department : List.of("jugend", "pflege")) {
			String name = Objects.requireNonNull(SampleSubmissions.FILES.get(department));
			this.run.take(new DepartmentId(department), Path.of("input", department, name));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "jugend", "pflege" })
	void unchangedItIsAcceptedAndFindsNothingNew(String department) throws IOException {
		List<String> before = findings(department);
		DepartmentId id = new DepartmentId(department);
		PriorStatus prior = this.run.prior(id);
		assertThat(this.run.take(id, this.run.form(id, this.folder)).verdict()).isEqualTo(Verdict.ACCEPTED);
		assertThat(this.run.prior(id)).isEqualTo(prior);
		assertThat(this.run.state().changes()).extracting(FieldChange::since)
			.doesNotContain(FieldChange.Since.PREVIOUS_STATUS);
		assertThat(findings(department)).isEqualTo(before);
	}

	@Test
	void withKeineAenderungenItConfirms() throws IOException {
		DepartmentId id = new DepartmentId("jugend");
		Path file = this.run.form(id, this.folder);
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
			workbook.getSheet("Meldung").getRow(6).getCell(1).setCellValue("ja");
			try (OutputStream out = Files.newOutputStream(file)) {
				workbook.write(out);
			}
		}
		Judgement judgement = this.run.take(id, file);
		assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED);
		assertThat(judgement.findings()).isEmpty();
	}

	/** The findings in the department's files, without the file's name. */
	private List<String> findings(String department) {
		List<String> findings = new ArrayList<>();
		for (StandingFinding standing : this.run.state().findings()) {
			if (standing.department().value().equals(department)) {
				findings.add(standing.finding().toString());
			}
		}
		return findings;
	}

}
