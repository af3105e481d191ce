package de.lenkungsbericht.report.workbook;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Contrasts from 1 to 21, as WCAG 2 defines them. */
class SeriesColorTests {

	@ParameterizedTest
	@EnumSource
	void figuresOnItCanBeRead(SeriesColor color) {
		assertThat(contrast(color.fill(), color.text())).isGreaterThan(4.5);
	}

	@ParameterizedTest
	@EnumSource
	void neighboursDifferWithoutColour(SeriesColor color) {
		assertThat(contrast(color.fill(), SeriesColor.of(color.ordinal() + 1).fill())).isGreaterThan(3);
	}

	@ParameterizedTest
	@EnumSource
	void itStandsOutFromThePaper(SeriesColor color) {
		double strongest = Math.max(contrast(color.fill(), "FFFFFF"), contrast(SeriesColor.OUTLINE, "FFFFFF"));
		assertThat(strongest).isGreaterThan(4.5);
	}

	private static double contrast(String one, String other) {
		double first = luminance(StyleSheet.rgb(one)) + 0.05;
		double second = luminance(StyleSheet.rgb(other)) + 0.05;
		return Math.max(first, second) / Math.min(first, second);
	}

	private static double luminance(byte[] rgb) {
		return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
	}

	private static double linear(byte channel) {
		double share = Byte.toUnsignedInt(channel) / 255.0;
		return (share <= 0.04045) ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

}
