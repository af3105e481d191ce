package de.lenkungsbericht.validation.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

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

	@Test
	void readsAWorkbook() {
		assertThat(check(SubmissionFile.of("jugend").row("KJ-01")).found()).isEmpty();
	}

}
