package de.lenkungsbericht.validation.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class D01Test extends RuleCase {

	@Test
	void rejectsAFileThatIsNoWorkbook() throws IOException {
		Path file = Files.writeString(folder().resolve("leer.xlsx"), "", StandardCharsets.UTF_8);
		Checked checked = check(file);
		assertThat(checked.found()).containsExactly("D01 FEHLER -");
		assertThat(checked.judgement().verdict()).isEqualTo(Verdict.REJECTED);
		assertThat(checked.judgement().counts()).isEqualTo(RowCounts.NONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Nr.;Maßnahme", "%PDF-1.7", "<html><table/></html>" })
	void asksForTheFormWhereExcelHasNothingToOpen(String content) throws IOException {
		Path file = Files.writeString(folder().resolve("Nachtrag.xlsx"), content, StandardCharsets.UTF_8);
		assertThat(check(file).finding(FindingCode.D01).message())
			.contains("Bitte nehmen Sie das leere Formular oder Ihre letzte Fassung")
			.doesNotContain("öffnen");
	}

	@Test
	void letsExcelTryADamagedFileFirst() throws IOException {
		Path whole = SubmissionFile.of("jugend").row("KJ-01").write(folder().resolve("ganz.xlsx"));
		byte[] half = Arrays.copyOf(Files.readAllBytes(whole), 2000);
		assertThat(check(Files.write(folder().resolve("halb.xlsx"), half)).finding(FindingCode.D01).message())
			.contains("Bitte öffnen Sie die Datei in Excel", "Lässt sie sich nicht öffnen");
	}

	@Test
	void readsAWorkbook() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01")).found()).isEmpty();
	}

}
