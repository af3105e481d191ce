package de.lenkungsbericht.report.workbook;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextTests {

	@Test
	void whatXmlCannotCarryIsDropped() {
		assertThat(Text.fit("a\u0000b\uFFFEc\uD800d\u000Be")).isEqualTo("abcde");
	}

	@Test
	void pairsOfSurrogatesStay() {
		assertThat(Text.fit("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
	}

	@Test
	void lineBreaksAreLineFeeds() {
		assertThat(Text.fit("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
	}

	@Test
	void tooLongATextIsCutAndSaysSo() {
		String cut = Text.fit("\uD83D\uDE00".repeat(20_000));
		assertThat(cut).hasSizeLessThanOrEqualTo(Text.LIMIT).endsWith("[gekürzt]").doesNotContain("\uD83D ");
	}

	@Test
	void whatLooksLikeAnEscapeIsReadBackAsItWas() {
		SheetDescription sheet = SheetDescription.named("A").line(Cell.text("a_x0041_b")).build();
		assertThat(SampleWorkbook.reopened(SampleWorkbook.workbook(sheet)).getSheetAt(0).getRow(0).getCell(0))
			.hasToString("a_x0041_b");
	}

	@Test
	void escapesSurviveStreamingToo() {
		SheetDescription sheet = SampleWorkbook.data(List.of(SampleWorkbook.row("a_x0041_b", 1)));
		assertThat(SampleWorkbook.reopened(SampleWorkbook.workbook(sheet)).getSheetAt(0).getRow(2).getCell(0))
			.hasToString("a_x0041_b");
	}

}
