package de.lenkungsbericht.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import de.lenkungsbericht.job.database.PurgeOutcome;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Replaces old copies by extracts. */
@Command(name = "purge", mixinStandardHelpOptions = true,
		description = "Replaces the copies of submissions received before a day by an extract of what was accepted. "
				+ "Every output stays the same, and rebuild still works; nothing else is deleted. What is purged does "
				+ "not come back, unless from a backup.")
final class PurgeCommand implements Callable<Integer> {

	private final Console console;

	@Option(names = "--before", paramLabel = "DATE", required = true, converter = Day.class,
			description = "ISO or German; of that day and later everything stays. It begins in the time zone of the "
					+ "last run, like eingegangen_am in meldungen.csv.")
	private LocalDate before = LocalDate.MIN;

	@Mixin
	private StateOptions state = new StateOptions();

	PurgeCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		PurgeOutcome outcome = this.state.purge(this.console, this.before);
		PrintStream out = this.console.out();
		if (outcome.purged().isEmpty()) {
			out.println("Nothing to do: no copy can be replaced of a submission received before "
					+ GermanDate.format(this.before) + ".");
		}
		else {
			out.println("Replaced by an extract: the copies of " + outcome.purged().size() + " submissions. Removed "
					+ "are person, telephone, mail, further columns and sheets, comments, and all but the amounts of "
					+ "rows that were not accepted.");
			purged(outcome).print(out);
		}
		outcome.kept()
			.forEach((kept) -> out
				.println("Kept: receipt " + kept.receipt().number() + ", since " + kept.reason().words() + "."));
		return ExitCode.DONE;
	}

	private static TextTable purged(PurgeOutcome outcome) {
		TextTable table = new TextTable("receipt", "received", "file", "bytes", "sha256");
		outcome.purged()
			.forEach((receipt) -> table.row(receipt.number(),
					GermanDate.format(LocalDate.ofInstant(receipt.received(), outcome.zone())), receipt.path(),
					receipt.size(), receipt.sha256()));
		return table;
	}

	/** Reads a day in one of the notations. */
	static final class Day implements ITypeConverter<LocalDate> {

		@Override
		public LocalDate convert(String text) {
			return GermanDate.parse(text)
				.orElseThrow(() -> new TypeConversionException(
						"'" + text + "' is no date; expected 2020-06-22 or 22.06.2020"));
		}

	}

}
