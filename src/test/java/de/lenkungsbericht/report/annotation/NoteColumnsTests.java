package de.lenkungsbericht.report.annotation;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NoteColumnsTests {

	private static final int LAST = 255;

	@Test
	void aBoxIsFourColumnsWideBesideItsCell() {
		assertThat(NoteColumns.beside(8, LAST, Set.of()::contains)).isEqualTo(new NoteColumns(9, 13));
	}

	@Test
	void hiddenColumnsAreNotCountedWhereverTheyLie() {
		assertThat(NoteColumns.beside(8, LAST, Set.of(9, 10, 12)::contains)).isEqualTo(new NoteColumns(11, 16));
	}

	@Test
	void whereTheRestOfTheSheetIsHiddenItLiesBeforeTheCell() {
		assertThat(NoteColumns.beside(8, LAST, (column) -> column > 8 || column == 6)).isEqualTo(new NoteColumns(3, 8));
	}

	@Test
	void theSheetEndsAtItsBorders() {
		assertThat(NoteColumns.beside(LAST, LAST, Set.of()::contains)).isEqualTo(new NoteColumns(LAST - 4, LAST));
		assertThat(NoteColumns.beside(1, LAST, (column) -> column > 1)).isEqualTo(new NoteColumns(0, 1));
	}

}
