package de.lenkungsbericht.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import de.lenkungsbericht.consolidation.HistoryEntry;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.decision.DecisionWords;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Shows everything that was ever sent on a measure. */
@Command(name = "history", mixinStandardHelpOptions = true,
		description = "Shows everything that was ever sent on a measure, in the order judged.")
final class HistoryCommand implements Callable<Integer> {

	private static final List<Column> SHOWN = List.of(Column.BEARBEITUNGSSTAND, Column.EMPFEHLUNG, Column.FINANZBEDARF,
			Column.EINMALIG, Column.JAEHRLICH, Column.WIEDERVORLAGE);

	private final Console console;

	@Parameters(paramLabel = "NR", converter = Number.class, description = "Number of the measure, such as KJ-01.")
	private @Nullable MeasureNumber number;

	@Mixin
	private StateOptions state = new StateOptions();

	HistoryCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		MeasureNumber measure = Objects.requireNonNull(this.number);
		List<HistoryEntry> entries = this.state.openedToRead(this.console,
				(application) -> application.history(measure));
		if (entries.isEmpty()) {
			this.console.out().println("Nothing was ever sent on " + measure + ".");
		}
		else {
			table(entries).print(this.console.out());
		}
		return ExitCode.DONE;
	}

	private static TextTable table(List<HistoryEntry> entries) {
		TextTable table = new TextTable("Eingang", "Stelle", "Datei", "Zeile", "Art", "Ergebnis", "Stichtag",
				SHOWN.get(0).header(), SHOWN.get(1).header(), SHOWN.get(2).header(), SHOWN.get(3).header(),
				SHOWN.get(4).header(), SHOWN.get(5).header(), "Entscheidung");
		for (HistoryEntry entry : entries) {
			Receipt receipt = entry.submission().receipt();
			table.row(GermanDate.format(receipt.runDay()), receipt.department(), receipt.fileName(),
					(entry.rowNumber() > 0) ? entry.rowNumber() : "", entry.kind().label(),
					entry.submission().verdict().label(), day(entry), value(entry, 0), value(entry, 1), value(entry, 2),
					value(entry, 3), value(entry, 4), value(entry, 5), decision(entry));
		}
		return table;
	}

	private static String decision(HistoryEntry entry) {
		Decision decision = entry.decision();
		return (decision != null) ? DecisionWords.whole(decision) : "";
	}

	private static String day(HistoryEntry entry) {
		return (entry.submission().reportingDate() != null) ? GermanDate.format(entry.submission().reportingDate())
				: "";
	}

	private static String value(HistoryEntry entry, int shown) {
		MeasureStatus status = entry.status();
		return (status != null) ? status.text(SHOWN.get(shown)) : "";
	}

	/** Reads a measure number as people write it. */
	static final class Number implements ITypeConverter<MeasureNumber> {

		@Override
		public MeasureNumber convert(String text) {
			return MeasureNumber.read(text)
				.orElseThrow(() -> new TypeConversionException(
						"'" + text + "' is no measure number; expected one such as KJ-01"));
		}

	}

}
