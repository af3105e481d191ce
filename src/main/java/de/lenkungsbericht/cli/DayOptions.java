package de.lenkungsbericht.cli;

import de.lenkungsbericht.job.RequestedDays;
import de.lenkungsbericht.job.RequestedDays.Choice;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The two days that govern a report. */
final class DayOptions {

	@Option(names = "--as-of", paramLabel = "DATE", converter = Day.class,
			description = "Selects the statuses: ISO, German or today (default: the newest accepted Stichtag).")
	private Choice asOf = Choice.DEFAULT;

	@Option(names = "--due-on", paramLabel = "DATE", converter = Day.class,
			description = "Judges what is due, overdue and next: ISO, German or today (default: as-of).")
	private Choice dueOn = Choice.DEFAULT;

	RequestedDays days() {
		return new RequestedDays(this.asOf, this.dueOn);
	}

	/** Reads a day in one of the notations. */
	static final class Day implements ITypeConverter<Choice> {

		@Override
		public Choice convert(String text) {
			if (text.equals("today")) {
				return Choice.TODAY;
			}
			return GermanDate.parse(text)
				.<Choice>map((day) -> (today) -> day)
				.orElseThrow(() -> new TypeConversionException(
						"'" + text + "' is no date; expected 2020-06-22, 22.06.2020 or today"));
		}

	}

}
