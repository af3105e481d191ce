package de.lenkungsbericht.report.deferred;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * What several measures need together.
 *
 * @param measures how many they are
 * @param uncosted how many of them have a need without a figure
 * @param once euros needed once
 * @param annual euros needed per year
 * @param netAnnual euros needed per year, net of secured third-party money
 * @param staff full-time equivalents
 */
record FundingSum(int measures, int uncosted, BigDecimal once, BigDecimal annual, BigDecimal netAnnual,
		BigDecimal staff) {

	private static final FundingSum ZERO = new FundingSum(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO,
			BigDecimal.ZERO);

	static FundingSum of(Collection<DeferredMeasure> measures) {
		return measures.stream().map(FundingSum::of).reduce(ZERO, FundingSum::plus);
	}

	private static FundingSum of(DeferredMeasure measure) {
		return new FundingSum(1, measure.isUncosted() ? 1 : 0, measure.once(), measure.annual(), measure.netAnnual(),
				measure.staff());
	}

	/** The part of the annual need that secured third-party money covers. */
	BigDecimal covered() {
		return this.annual.subtract(this.netAnnual);
	}

	private FundingSum plus(FundingSum other) {
		return new FundingSum(this.measures + other.measures, this.uncosted + other.uncosted, this.once.add(other.once),
				this.annual.add(other.annual), this.netAnnual.add(other.netAnnual), this.staff.add(other.staff));
	}

}
