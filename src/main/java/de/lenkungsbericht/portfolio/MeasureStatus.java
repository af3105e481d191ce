package de.lenkungsbericht.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.lenkungsbericht.portfolio.notation.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * What one row says of one measure: the values that are filled in and readable. A column
 * without an entry is blank.
 *
 * @param values by column, without {@link Column#NR}
 */
public record MeasureStatus(MeasureNumber number, Map<Column, Value> values) {

	public MeasureStatus {
		EnumMap<Column, Value> copy = new EnumMap<>(Column.class);
		copy.putAll(values);
		values = Collections.unmodifiableMap(copy);
	}

	public Optional<Value> value(Column column) {
		return Optional.ofNullable(this.values.get(column));
	}

	public boolean isFilled(Column column) {
		return this.values.containsKey(column);
	}

	/** The German text of a value, empty for blank. */
	public String text(Column column) {
		return value(column).map(Value::text).orElse("");
	}

	public @Nullable Stage stage() {
		return choice(Column.BEARBEITUNGSSTAND, Stage.class);
	}

	public @Nullable FundingNeed fundingNeed() {
		return choice(Column.FINANZBEDARF, FundingNeed.class);
	}

	public @Nullable Recommendation recommendation() {
		return choice(Column.EMPFEHLUNG, Recommendation.class);
	}

	public @Nullable ThirdPartyStatus thirdPartyStatus() {
		return choice(Column.DRITTMITTELSTATUS, ThirdPartyStatus.class);
	}

	/** An amount in euros or a number; blank is 0. */
	public BigDecimal number(Column column) {
		Value value = this.values.get(column);
		if (value instanceof Value.Amount amount) {
			return amount.euros();
		}
		if (value instanceof Value.Decimal decimal) {
			return decimal.number();
		}
		return (value instanceof Value.Whole whole) ? BigDecimal.valueOf(whole.number()) : BigDecimal.ZERO;
	}

	/** A whole number, {@code null} for blank. */
	public @Nullable Integer whole(Column column) {
		return (this.values.get(column) instanceof Value.Whole whole) ? whole.number() : null;
	}

	public @Nullable LocalDate day(Column column) {
		return (this.values.get(column) instanceof Value.Day day) ? day.day() : null;
	}

	public @Nullable VagueDate vagueDate(Column column) {
		return (this.values.get(column) instanceof Value.Vague vague) ? vague.date() : null;
	}

	/**
	 * Whether nothing is left that a reserve could wait for: secured third-party money
	 * covers Jährlich, and nothing is needed once (F09).
	 */
	public boolean canBeReleased() {
		return recommendation() == Recommendation.UNDER_RESERVE && thirdPartyStatus() == ThirdPartyStatus.SECURED
				&& number(Column.DRITTMITTEL).compareTo(number(Column.JAEHRLICH)) >= 0
				&& number(Column.EINMALIG).signum() <= 0;
	}

	/** The measures of Gemeinsam mit, in the order written. */
	public List<MeasureNumber> togetherWith() {
		return (this.values.get(Column.GEMEINSAM_MIT) instanceof Value.Numbers numbers) ? numbers.numbers() : List.of();
	}

	/** A copy with one value set or, with {@code null}, made blank. */
	public MeasureStatus with(Column column, @Nullable Value value) {
		EnumMap<Column, Value> changed = new EnumMap<>(Column.class);
		changed.putAll(this.values);
		if (value == null) {
			changed.remove(column);
		}
		else {
			changed.put(column, value);
		}
		return new MeasureStatus(this.number, changed);
	}

	private <T extends Listed> @Nullable T choice(Column column, Class<T> type) {
		return (this.values.get(column) instanceof Value.Choice choice) ? type.cast(choice.choice()) : null;
	}

}
