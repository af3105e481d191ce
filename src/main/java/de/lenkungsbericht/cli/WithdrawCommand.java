package de.lenkungsbericht.cli;

import java.util.concurrent.Callable;

import de.lenkungsbericht.job.setting.SetupException;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.notation.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an accepted submission out again. */
@Command(name = "withdraw", mixinStandardHelpOptions = true,
		description = "Takes an accepted submission out again, as if it had never been accepted.")
final class WithdrawCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(paramLabel = "SHA",
			description = "SHA-256 of the submission as in meldungen.csv, or its beginning if unique; of several with "
					+ "the same content the newest accepted one is meant.")
	private String sha256 = "";

	@Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; kept with the withdrawal.")
	private String reason = "";

	@Mixin
	private StateOptions state = new StateOptions();

	WithdrawCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		if (this.reason.isBlank()) {
			throw new SetupException("The reason is empty; say with --reason why the submission is withdrawn");
		}
		Receipt receipt = this.state.openedToRead(this.console,
				(application) -> application.withdraw(this.sha256, this.reason));
		this.console.out()
			.println("Withdrawn: " + Printable.oneLine(receipt.path()) + " (receipt " + receipt.number()
					+ "). The next run takes it out of the outputs. The file in the drop folder is not taken again "
					+ "unless its content changes.");
		return ExitCode.DONE;
	}

}
