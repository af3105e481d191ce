package de.lenkungsbericht.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.notation.GermanNumber;
import de.lenkungsbericht.portfolio.notation.VagueDate;

/** A value as a department reported it, read and typed; blank is the absence of one. */
public sealed interface Value {

	/**
	 * The German form in which the value is compared, stored and written to CSV:
	 * {@code 12500,00}, {@code 0,5}, {@code 22.06.2020}, a vague date as written.
	 */
	String text();

	record Text(String text) implements Value {

	}

	record Choice(Listed choice) implements Value {

		@Override
		public String text() {
			return this.choice.label();
		}

	}

	/**
	 * An amount of money.
	 *
	 * @param euros with two decimals, rounded half up
	 */
	record Amount(BigDecimal euros) implements Value {

		public Amount {
			euros = euros.setScale(2, RoundingMode.HALF_UP);
		}

		@Override
		public String text() {
			return this.euros.toPlainString().replace('.', ',');
		}

	}

	/** A number with its shortest decimal. */
	record Decimal(BigDecimal number) implements Value {

		public Decimal {
			number = (number.signum() == 0) ? BigDecimal.ZERO : number.stripTrailingZeros();
		}

		@Override
		public String text() {
			return GermanNumber.plain(this.number);
		}

	}

	record Whole(int number) implements Value {

		@Override
		public String text() {
			return Integer.toString(this.number);
		}

	}

	record Day(LocalDate day) implements Value {

		@Override
		public String text() {
			return GermanDate.format(this.day);
		}

	}

	record Vague(VagueDate date) implements Value {

		@Override
		public String text() {
			return this.date.text();
		}

	}

	record Numbers(List<MeasureNumber> numbers) implements Value {

		public Numbers {
			numbers = List.copyOf(numbers);
		}

		@Override
		public String text() {
			return this.numbers.stream().map(MeasureNumber::value).collect(Collectors.joining(", "));
		}

	}

}
