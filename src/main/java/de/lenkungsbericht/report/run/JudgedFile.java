package de.lenkungsbericht.report.run;

import java.time.LocalDate;
import java.util.List;

import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;

/** Words what became of a file. */
public final class JudgedFile {

	private JudgedFile() {
	}

	/** Its path, its verdict, its rows and findings; a line each. */
	public static List<String> lines(SubmissionRecord submission) {
		return List.of(submission.receipt().path(), "   " + origin(submission) + ": " + submission.verdict().label(),
				"   " + rows(submission) + "; " + findings(submission));
	}

	private static String origin(SubmissionRecord submission) {
		LocalDate day = submission.reportingDate();
		if (isOfDecisions(submission)) {
			return "Entscheidungen der Gremien" + ((day != null) ? ", Sitzung " + reportingDate(day) : "");
		}
		return "Stelle " + submission.receipt().department() + ", Stichtag " + reportingDate(day);
	}

	private static boolean isOfDecisions(SubmissionRecord submission) {
		return submission.receipt().department().isSteeringGroup();
	}

	private static String reportingDate(@Nullable LocalDate day) {
		return (day != null) ? new Value.Day(day).text() : "nicht lesbar";
	}

	private static String rows(SubmissionRecord submission) {
		if (submission.failedOnFile()) {
			return "Zeilen nicht gelesen";
		}
		RowCounts counts = submission.counts();
		if (isOfDecisions(submission)) {
			return Count.of(counts.measureRows(), "Entscheidung", "Entscheidungen") + ", davon " + counts.accepted()
					+ " übernommen, " + counts.rejected() + " nicht übernommen";
		}
		return (submission.noChanges() ? "Keine Änderungen gemeldet; " : "")
				+ Count.of(counts.measureRows(), "Zeile", "Zeilen") + ", davon " + counts.accepted() + " übernommen, "
				+ counts.contributions() + " als Beitrag behalten, " + counts.rejected() + " abgelehnt";
	}

	/** How many findings it has of each severity. */
	public static String findings(SubmissionRecord submission) {
		return Count.of(submission.errors(), "Fehler", "Fehler") + ", "
				+ Count.of(submission.warnings(), "Warnung", "Warnungen") + ", "
				+ Count.of(submission.notes(), "Hinweis", "Hinweise");
	}

}
