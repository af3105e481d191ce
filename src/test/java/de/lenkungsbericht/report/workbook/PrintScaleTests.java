package de.lenkungsbericht.report.workbook;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How small and on how many pages a sheet is printed. */
class PrintScaleTests {

	@Test
	void whatFitsStandsOnOnePageInFullSize() {
		assertThat(PrintScale.of(List.of(40, 40, 40), 0)).isEqualTo(new PrintScale(100, 1));
	}

	@Test
	void lettersGetSmallerOnlyAsLongAsTheyCanBeRead() {
		assertThat(PrintScale.of(columns(20), 0).pagesAcross()).isEqualTo(1);
		assertThat(PrintScale.of(columns(40), 0))
			.satisfies((scale) -> assertThat(scale.percent()).isBetween(PrintScale.SMALLEST, 100))
			.satisfies((scale) -> assertThat(scale.pagesAcross()).isEqualTo(2));
	}

	@Test
	void repeatedColumnsTakeRoomOnEveryFurtherPage() {
		assertThat(PrintScale.of(columns(40), 4).pagesAcross()).isEqualTo(3);
	}

	private static List<Integer> columns(int count) {
		return Collections.nCopies(count, 10);
	}

}
