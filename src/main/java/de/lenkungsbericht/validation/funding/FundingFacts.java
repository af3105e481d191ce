package de.lenkungsbericht.validation.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.FundingNeed;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Recommendation;
import de.lenkungsbericht.portfolio.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of funding look at: a row's own values.
 *
 * @param reportingDate Stichtag, {@code null} if unreadable
 * @param faulty the columns in which the row has a FEHLER
 */
public record FundingFacts(MeasureStatus status, @Nullable LocalDate reportingDate, Collection<Column> faulty) {

	/** Stands in for a number that may be missing: no rule here looks at it. */
	private static final MeasureNumber ANY = new MeasureNumber("XX-00");

	public static FundingFacts of(Map<Column, Value> values, @Nullable LocalDate reportingDate,
			Collection<Column> faulty) {
		return new FundingFacts(new MeasureStatus(ANY, values), reportingDate, faulty);
	}

	boolean needs(FundingNeed need) {
		return this.status.fundingNeed() == need;
	}

	boolean recommends(Recommendation recommendation) {
		return this.status.recommendation() == recommendation;
	}

	boolean isBlank(Column column) {
		return !this.status.isFilled(column);
	}

	/** An amount in euros or a number; blank is 0. */
	BigDecimal number(Column column) {
		return this.status.number(column);
	}

	boolean isAboveZero(Column column) {
		return number(column).signum() > 0;
	}

}
