package de.lenkungsbericht.cli;

import java.io.PrintStream;

import de.lenkungsbericht.intake.archive.LeftFile;
import de.lenkungsbericht.job.RunOutcome;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;

/** What became of each file of a run, and where the outputs are. */
final class OutcomeTable {

	private OutcomeTable() {
	}

	static void print(RunOutcome outcome, PrintStream out) {
		if (outcome.judged().isEmpty() && outcome.left().isEmpty()) {
			out.println("Run " + outcome.run() + ": nothing new.");
		}
		else {
			files(outcome).print(out);
		}
		out.println("Outputs: " + outcome.output());
	}

	private static TextTable files(RunOutcome outcome) {
		TextTable table = new TextTable("file", "result", "rows", "accepted", "contributions", "rejected");
		for (SubmissionRecord submission : outcome.judged()) {
			RowCounts counts = submission.counts();
			table.row(submission.receipt().path(), submission.verdict().label(), counts.measureRows(),
					counts.accepted(), counts.contributions(), counts.rejected());
		}
		for (LeftFile left : outcome.left()) {
			table.row(left.path(), left.finding().code() + " not taken", "", "", "", "");
		}
		return table;
	}

}
