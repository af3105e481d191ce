package de.lenkungsbericht.report.deferred;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.portfolio.state.NetNeed;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import org.jspecify.annotations.Nullable;

/**
 * How the net annual need changed since the steering group's last session, in euros: of
 * all measures together, and of those that changed most.
 */
final class NetChange {

	/** More would not be the largest. */
	private static final int NAMED = 4;

	private final PortfolioState state;

	NetChange(PortfolioState state) {
		this.state = state;
	}

	/** {@code vorher 267.500 €, jetzt 295.500 € (Differenz +28.000 €)}. */
	String sum() {
		BigDecimal before = sum(this.state.needAtLastSession().values().stream().map(NetNeed::annual));
		BigDecimal now = sum(this.state.measures()
			.stream()
			.flatMap((measure) -> Stream.ofNullable(now(measure)))
			.map(NetNeed::annual));
		BigDecimal difference = now.subtract(before);
		return "vorher " + Wording.euros(before) + ", jetzt " + Wording.euros(now) + " (Differenz "
				+ ((difference.signum() == 0) ? "0 €" : String.format(Locale.GERMANY, "%+,.0f €", difference)) + ")";
	}

	/**
	 * The measures that changed most: {@code AT-03 148.000 € → 1.155.000 €}; empty if
	 * none did.
	 */
	Optional<String> largest() {
		List<Of> changed = this.state.measures().stream().map(this::of).filter(Of::isAny).toList();
		String named = changed.stream()
			.sorted(Comparator.comparing(Of::amount).reversed())
			.limit(NAMED)
			.map(Of::text)
			.collect(Collectors.joining("; "));
		int more = changed.size() - NAMED;
		return named.isEmpty() ? Optional.empty() : Optional.of(named + ((more > 0) ? "; " + more + " weitere" : ""));
	}

	private Of of(MeasureState measure) {
		MeasureNumber number = measure.measure().number();
		return new Of(number, this.state.needAtLastSession().get(number), now(measure));
	}

	private static @Nullable NetNeed now(MeasureState measure) {
		Deferral deferral = measure.deferral();
		return (deferral != null) ? new NetNeed(deferral.netAnnual(), deferral.costed()) : null;
	}

	private static BigDecimal sum(Stream<BigDecimal> amounts) {
		return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * The change of one measure.
	 *
	 * @param before {@code null} if it was not part of the report
	 * @param now {@code null} if it is not part of the report
	 */
	private record Of(MeasureNumber measure, @Nullable NetNeed before, @Nullable NetNeed now) {

		boolean isAny() {
			return amount().signum() != 0;
		}

		BigDecimal amount() {
			return annual(this.now).subtract(annual(this.before)).abs();
		}

		String text() {
			return this.measure.value() + " " + change();
		}

		private String change() {
			if (this.before == null) {
				return "neu mit " + Wording.euros(annual(this.now));
			}
			return (this.now == null) ? "entfallen mit " + Wording.euros(this.before.annual())
					: text(this.before) + " → " + text(this.now);
		}

		private static String text(NetNeed need) {
			return need.costed() ? Wording.euros(need.annual()) : Wording.NOT_COSTED;
		}

		private static BigDecimal annual(@Nullable NetNeed need) {
			return (need != null) ? need.annual() : BigDecimal.ZERO;
		}

	}

}
