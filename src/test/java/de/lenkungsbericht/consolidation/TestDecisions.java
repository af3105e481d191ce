package de.lenkungsbericht.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Listed;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.decision.Outcome;
import de.lenkungsbericht.portfolio.judgement.CheckedDecision;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.portfolio.judgement.Disposition;
import de.lenkungsbericht.portfolio.judgement.Judgement;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import de.lenkungsbericht.portfolio.notation.VagueDates;

/** Builds a file with decisions, all of them accepted, and takes it in. */
public final class TestDecisions {

	private final HistoryFixture history;

	private final List<CheckedDecision> lines = new ArrayList<>();

	TestDecisions(HistoryFixture history) {
		this.history = history;
	}

	/** What the steering group decided; an empty Wiedervorlage is none. */
	public TestDecisions steered(String number, String session, String outcome, String resubmission) {
		return line(number, "Lenkungsgruppe Sozialstrategie", Committee.Role.STEERING, session, outcome, resubmission);
	}

	/** What the body that decides did. */
	public TestDecisions decided(String number, String session, String outcome) {
		return line(number, "Kreistag", Committee.Role.DECIDING, session, outcome, "");
	}

	/** Takes it in with its verdict, and tells its receipt number. */
	public long send() {
		SubmissionStore store = this.history.store();
		Receipt receipt = this.history.receipt(DepartmentId.STEERING_GROUP);
		store.register(receipt);
		store.stageHead(receipt.number(), CheckedHead.ofDecisions("Entscheidung", List.of()));
		store.stageDecisions(receipt.number(), this.lines);
		Map<Integer, Disposition> dispositions = new HashMap<>();
		this.lines.forEach((line) -> dispositions.put(line.rowNumber(), Disposition.ACCEPTED));
		RowCounts counts = new RowCounts(this.lines.size(), this.lines.size(), 0, 0, 0);
		store.decide(receipt.number(), new Judgement(Verdict.ACCEPTED, counts, dispositions, List.of(), false),
				TestSubmission.judgedAt(receipt.number()));
		return receipt.number();
	}

	private TestDecisions line(String number, String committee, Committee.Role role, String session, String outcome,
			String resubmission) {
		Decision.Key key = new Decision.Key(new MeasureNumber(number), committee, LocalDate.parse(session));
		Decision decision = new Decision(key, role, Listed.find(List.of(Outcome.values()), outcome).orElseThrow(),
				resubmission.isEmpty() ? null : VagueDates.parse(resubmission).orElseThrow(), "", "");
		this.lines.add(new CheckedDecision(this.lines.size() + 2, false, null, outcome, decision, List.of()));
		return this;
	}

}
