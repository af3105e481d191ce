package de.lenkungsbericht.portfolio.notation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CleanTextTest {

	@Test
	void trimsAndReplacesSpaces() {
		assertThat(CleanText.of("\u00A0 Kita\u00A0Plus\tNord ")).isEqualTo("Kita Plus Nord");
	}

	@Test
	void makesEveryLineBreakOne() {
		assertThat(CleanText.of("eins\r\nzwei\rdrei\u2028vier\n")).isEqualTo("eins\nzwei\ndrei\nvier");
	}

	@Test
	void dropsOtherControlCharactersAndHalves() {
		assertThat(CleanText.of("a\u0007b\u0000c\uD83Dd\uFFFF")).isEqualTo("abcd");
		assertThat(CleanText.of("Größe \uD83D\uDE00")).isEqualTo("Größe \uD83D\uDE00");
	}

}
