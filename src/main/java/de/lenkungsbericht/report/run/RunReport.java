package de.lenkungsbericht.report.run;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;

/**
 * What a run did, as laufprotokoll.txt tells it.
 *
 * @param run number of the run, from 1
 * @param started in the configured zone
 * @param asOf selects the statuses
 * @param dueOn judges what is due
 * @param judged the files judged in this run, by department and order judged
 * @param left the files that were seen but not taken (D05, D10, D12, D13), in the order
 * found
 * @param figures the state after the run
 * @param outputs the files written, where their reader finds them
 * @param feedback the feedback files written
 * @param warnings German: what else somebody should look at, each a whole sentence
 */
public record RunReport(int run, LocalDateTime started, Duration took, LocalDate asOf, LocalDate dueOn,
		List<SubmissionRecord> judged, List<LeftFile> left, RunFigures figures, List<Path> outputs, List<Path> feedback,
		List<String> warnings) {

	public RunReport {
		judged = List.copyOf(judged);
		left = List.copyOf(left);
		outputs = List.copyOf(outputs);
		feedback = List.copyOf(feedback);
		warnings = List.copyOf(warnings);
	}

	/**
	 * A file that was seen but not taken.
	 *
	 * @param path relative to the input folder, {@code /} between parts
	 * @param finding why, with what follows from it
	 */
	public record LeftFile(String path, Finding finding) {

	}

}
