package de.lenkungsbericht.validation.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class D03Test extends RuleCase {

	@Test
	void rejectsAnotherKindOfFileAndNamesThoseAccepted() throws IOException {
		Path file = Files.writeString(folder().resolve("meldung.csv"), "nr;titel", StandardCharsets.UTF_8);
		Checked checked = check(file);
		assertThat(checked.found()).containsExactly("D03 FEHLER -");
		assertThat(checked.finding(FindingCode.D03).message()).contains(".xlsx", ".xlsm", ".xls");
	}

	@Test
	void takesAWorkbookThatMayHoldMacros() {
		Path file = SubmissionFile.of("jugend").row("KJ-01").write(folder().resolve("meldung.xlsm"));
		assertThat(check(file).found()).isEmpty();
	}

}
