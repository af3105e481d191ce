package de.lenkungsbericht.consolidation.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.notation.GermanNumber;

/**
 * Jährlich changed by more than 20 % against the last accepted row with an earlier
 * Stichtag; only from above 0, blank is 0.
 */
final class P05AnnualNeedJumps implements PortfolioRule {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal LIMIT = BigDecimal.valueOf(20);

	@Override
	public Stream<Concern> check(Situation situation) {
		return situation.successions().flatMap((succession) -> concern(succession, situation));
	}

	private static Stream<Concern> concern(Succession succession, Situation situation) {
		BigDecimal from = succession.before().status().number(Column.JAEHRLICH);
		BigDecimal to = succession.now().status().number(Column.JAEHRLICH);
		BigDecimal change = to.subtract(from).abs();
		if (from.signum() == 0 || change.multiply(HUNDRED).compareTo(from.multiply(LIMIT)) <= 0) {
			return Stream.empty();
		}
		return Stream.of(Concern.on(FindingCode.P05, succession.measure(), situation)
			.found(GermanNumber.euros(to))
			.with("prozent", percent(change, from))
			.with("alt", GermanNumber.euros(from))
			.with("stichtagAlt", GermanDate.format(succession.before().reportingDate()))
			.with("neu", GermanNumber.euros(to)));
	}

	/** One decimal, rounded up, so that it never reads as the limit itself. */
	private static String percent(BigDecimal change, BigDecimal from) {
		return GermanNumber.plain(change.multiply(HUNDRED).divide(from, 1, RoundingMode.UP));
	}

}
