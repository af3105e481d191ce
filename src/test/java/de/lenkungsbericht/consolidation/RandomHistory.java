package de.lenkungsbericht.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.finding.FindingCode;

/** Sends submissions of all kinds; the same seed sends the same. */
final class RandomHistory {

	private static final List<String> DEPARTMENTS = List.of("jugend", "soziales", "pflege");

	private static final List<String> MEASURES = List.of("KJ-01", "KJ-02", "KJ-03");

	private static final List<String> RECOMMENDATIONS = List.of("Umsetzung", "Umsetzung zurückgestellt", "offen");

	private final HistoryFixture history;

	private final Random random;

	RandomHistory(HistoryFixture history, Random random) {
		this.history = history;
		this.random = random;
	}

	/** Sends so many, each with a Stichtag in the days from the first on. */
	void send(int submissions, String first, int days) {
		for (int i = 0; i < submissions; i++) {
			String date = LocalDate.parse(first).plusDays(this.random.nextInt(days)).toString();
			long receipt = submission(any(DEPARTMENTS), date).send();
			if (this.random.nextInt(8) == 0) {
				this.history.withdraw(receipt);
			}
		}
	}

	private TestSubmission submission(String department, String date) {
		TestSubmission submission = this.history.submission(department, date);
		for (String measure : MEASURES) {
			row(submission, measure);
		}
		switch (this.random.nextInt(10)) {
			case 0 -> submission.headFinding(FindingCode.K02, "B1");
			case 1 -> submission.fileFinding(FindingCode.D04);
			case 2, 3 -> submission.noChanges();
			default -> submission.skippedRow(Column.JAEHRLICH, "999,00");
		}
		return submission;
	}

	private void row(TestSubmission submission, String measure) {
		String euros = this.random.nextInt(10_000) + ",0" + this.random.nextInt(10);
		switch (this.random.nextInt(4)) {
			case 0 -> submission.rejectedRow(measure, Column.JAEHRLICH, euros);
			case 1 -> submission.row(measure, Column.GEMEINSAM_MIT, any(MEASURES), Column.EINMALIG, euros);
			case 2 -> submission.row(measure, Column.JAEHRLICH, euros, Column.EMPFEHLUNG, any(RECOMMENDATIONS));
			default -> {
				// the measure is absent
			}
		}
	}

	private String any(List<String> list) {
		return list.get(this.random.nextInt(list.size()));
	}

}
