package de.lenkungsbericht.report.notice;

import java.time.LocalDate;
import java.util.List;

import de.lenkungsbericht.portfolio.notice.Notice;
import de.lenkungsbericht.portfolio.notice.Occasion;
import de.lenkungsbericht.portfolio.state.FieldChange;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import de.lenkungsbericht.report.run.RunReport;

/**
 * What a night brought, for the project office.
 *
 * @param run number of the run
 * @param judged the files judged in it, by department and order judged
 * @param left the files seen and not taken that the run before had not left yet
 * @param changes what changed in the measures whose status it brought
 * @param reminded whom it decided to remind
 * @param troubles notices that came to a bad end
 * @param warnings German: what else somebody should look at, each a whole sentence
 */
public record NightSummary(int run, LocalDate day, List<SubmissionRecord> judged, List<RunReport.LeftFile> left,
		List<FieldChange> changes, List<Occasion.Reminder> reminded, List<Notice> troubles, List<String> warnings) {

	public NightSummary {
		judged = List.copyOf(judged);
		left = List.copyOf(left);
		changes = List.copyOf(changes);
		reminded = List.copyOf(reminded);
		troubles = List.copyOf(troubles);
		warnings = List.copyOf(warnings);
	}

}
