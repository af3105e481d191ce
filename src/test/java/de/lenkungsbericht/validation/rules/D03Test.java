package de.lenkungsbericht.validation.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.SubmissionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class D03Test extends RuleCase {

	@Test
	void rejectsAnotherKindOfFileAndNamesThoseAccepted() throws IOException {
		Path file = Files.writeString(folder().resolve("meldung.csv"), "nr;titel", StandardCharsets.UTF_8);
		Checked checked = check(file);
		assertThat(checked.found()).containsExactly("D03 FEHLER -");
		assertThat(checked.finding(FindingCode.D03).message()).contains(".xlsx", ".xlsm", ".xls");
	}

	@ParameterizedTest
	@CsvSource({ "Notiz.docx, ein Word-Dokument", "Notiz.PDF, ein PDF", "Foto.jpg, ein Bild" })
	void asksForTheFormWhereThereIsNoTableToSave(String name, String kind) throws IOException {
		Path file = Files.writeString(folder().resolve(name), "Text", StandardCharsets.UTF_8);
		assertThat(check(file).finding(FindingCode.D03).message()).startsWith("Die Datei ist " + kind + ".")
			.contains("tragen Sie Ihre Angaben in das Formular ein", "nehmen Sie sie aus dem Ordner")
			.doesNotContain("speichern");
	}

	@ParameterizedTest
	@ValueSource(strings = { "meldung.csv", "meldung.ods", "meldung.xlsb" })
	void asksToSaveATableAsAWorkbook(String name) throws IOException {
		Path file = Files.writeString(folder().resolve(name), "nr;titel", StandardCharsets.UTF_8);
		assertThat(check(file).finding(FindingCode.D03).message())
			.contains("öffnen Sie die Datei in Excel, speichern Sie sie als Excel-Arbeitsmappe");
	}

	@Test
	void takesAWorkbookThatMayHoldMacros() {
		Path file = SubmissionFile.of("jugend").row("KJ-01").write(folder().resolve("meldung.xlsm"));
		assertThat(check(file).found()).isEmpty();
	}

}
