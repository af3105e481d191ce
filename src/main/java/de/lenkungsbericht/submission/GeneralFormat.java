package de.lenkungsbericht.submission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * The number format General as Excel shows it in a cell that is wide enough: at most
 * eleven characters, the sign apart, and the power of ten where that would not do. In
 * German notation.
 */
final class GeneralFormat {

	private static final int WIDTH = 11;

	private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(WIDTH);

	/** Below it a decimal is shown only if it is shown whole. */
	private static final BigDecimal SMALL = new BigDecimal("0.0001");

	private static final int MANTISSA_DECIMALS = 5;

	private GeneralFormat() {
	}

	static String of(BigDecimal number) {
		BigDecimal shown = rounded(number);
		boolean fits = shown.abs().compareTo(TOO_LARGE) < 0
				&& (number.abs().compareTo(SMALL) >= 0 || shown.compareTo(number) == 0);
		return (fits ? plain(shown) : scientific(number)).replace('.', ',');
	}

	/** To the decimals that there is room for beside the whole number and the comma. */
	private static BigDecimal rounded(BigDecimal number) {
		int wholeDigits = Math.max(1, number.precision() - number.scale());
		return number.setScale(Math.max(0, WIDTH - 1 - wholeDigits), RoundingMode.HALF_UP);
	}

	private static String scientific(BigDecimal number) {
		int exponent = number.precision() - number.scale() - 1;
		BigDecimal mantissa = number.movePointLeft(exponent).setScale(MANTISSA_DECIMALS, RoundingMode.HALF_UP);
		if (mantissa.abs().compareTo(BigDecimal.TEN) >= 0) {
			mantissa = mantissa.movePointLeft(1);
			exponent++;
		}
		return plain(mantissa) + String.format(Locale.ROOT, "E%+03d", exponent);
	}

	private static String plain(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

}
