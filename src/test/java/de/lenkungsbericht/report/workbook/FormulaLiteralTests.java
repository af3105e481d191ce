package de.lenkungsbericht.report.workbook;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormulaLiteralTests {

	@Test
	void quotationMarksAreDoubled() {
		assertThat(Content.Formula.literal("so \"genannt\"")).isEqualTo("\"so \"\"genannt\"\"\"");
	}

	/** A longer literal makes the whole workbook unreadable. */
	@Test
	void noPieceIsLongerThan255Characters() {
		String literal = Content.Formula.literal("x".repeat(600));
		assertThat(literal).startsWith("(").endsWith(")");
		assertThat(literal.replaceAll("[()]", "").split("&")).hasSize(3)
			.allMatch((piece) -> piece.matches("\"x{1,255}\""));
	}

}
