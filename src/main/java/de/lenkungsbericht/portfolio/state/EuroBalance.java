package de.lenkungsbericht.portfolio.state;

import java.math.BigDecimal;

/**
 * Where the readable euros of one amount column of one file (or of all) went.
 *
 * @param reported all readable euros of the file's measure rows
 * @param inMaster of rows that are the status in force
 * @param superseded of accepted rows that a later one replaced, or whose measure the
 * department no longer leads
 * @param later of accepted rows with a Stichtag after as-of
 */
public record EuroBalance(BigDecimal reported, BigDecimal inMaster, BigDecimal superseded, BigDecimal later,
		BigDecimal contributions, BigDecimal rejected, BigDecimal withdrawn) {

	public static final EuroBalance ZERO = new EuroBalance(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO,
			BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

	public EuroBalance plus(EuroBalance other) {
		return new EuroBalance(this.reported.add(other.reported), this.inMaster.add(other.inMaster),
				this.superseded.add(other.superseded), this.later.add(other.later),
				this.contributions.add(other.contributions), this.rejected.add(other.rejected),
				this.withdrawn.add(other.withdrawn));
	}

	/** The euros that are unaccounted for; 0 if nothing went missing. */
	public BigDecimal difference() {
		return this.reported.subtract(this.inMaster)
			.subtract(this.superseded)
			.subtract(this.later)
			.subtract(this.contributions)
			.subtract(this.rejected)
			.subtract(this.withdrawn);
	}

}
