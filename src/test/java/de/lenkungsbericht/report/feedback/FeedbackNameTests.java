package de.lenkungsbericht.report.feedback;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FeedbackNameTests {

	@Test
	void keepsNameAndEnding() {
		assertThat(FeedbackName.of("Meldung Müller 06.2020.XLSM"))
			.isEqualTo("Meldung Müller 06.2020_Rueckmeldung.XLSM");
	}

	@Test
	void endsAsXlsxWhereItIsAnotherFile() {
		assertThat(FeedbackName.alone("Meldung.xls")).isEqualTo("Meldung_Rueckmeldung.xlsx");
	}

	@Test
	void staysWithinWhatFileSystemsTake() {
		String name = FeedbackName.of("ü".repeat(125) + ".xlsx");
		assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
		assertThat(name).endsWith("ü_Rueckmeldung.xlsx");
	}

}
