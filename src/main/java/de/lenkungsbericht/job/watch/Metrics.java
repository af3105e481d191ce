package de.lenkungsbericht.job.watch;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import de.lenkungsbericht.intake.archive.RunSummary;
import org.jspecify.annotations.Nullable;

/** A run's summary in the text format of Prometheus; all are gauges. */
final class Metrics {

	private final StringBuilder text = new StringBuilder();

	private Metrics() {
	}

	/**
	 * Describes a run.
	 * @param freeBytes what is free on the disk of each folder, by its name
	 */
	static String of(RunSummary summary, Map<String, Long> freeBytes) {
		Metrics metrics = new Metrics();
		metrics.run(summary);
		if (summary.figures() != null) {
			metrics.state(summary.figures());
		}
		if (summary.notices() != null) {
			metrics.all("notices", "Notices by mail, by what became of them.", "state", summary.notices());
		}
		metrics.all("free_bytes", "What is free on the disk of a folder.", "folder", freeBytes);
		return metrics.text.toString();
	}

	private void run(RunSummary summary) {
		one("last_run_number", "Number of the last run.", summary.run());
		one("last_run_success", "1 if the last run came to its end, 0 if it failed.", summary.success() ? 1 : 0);
		one("last_run_timestamp_seconds", "When the last run ended.", seconds(summary.ended()));
		one("last_success_timestamp_seconds", "When a run last came to its end, 0 for never.",
				seconds(summary.lastSuccess()));
		all("step_duration_seconds", "How long each step of the last run took.", "step", summary.stepSeconds());
		all("last_run_files", "Files judged in the last run.", "verdict", summary.judged());
		one("last_run_files_left", "Files that the last run saw but did not take.", summary.left());
	}

	private void state(RunSummary.Figures figures) {
		all("files", "Files ever judged.", "verdict", figures.submissions());
		all("findings", "Findings that still stand.", "severity", figures.findings());
		one("wiedervorlagen_overdue", "Measures whose Wiedervorlage has passed.", figures.overdue());
		one("departments_owing", "Departments that owe a report of the reporting calendar.", figures.owing());
	}

	private void one(String name, String help, double value) {
		head(name, help);
		line(name, "", value);
	}

	private void all(String name, String help, String label, Map<String, ? extends Number> values) {
		head(name, help);
		values.forEach((key, value) -> line(name, "{" + label + "=\"" + key + "\"}", value.doubleValue()));
	}

	private void head(String name, String help) {
		this.text.append("# HELP lenkungsbericht_").append(name).append(' ').append(help).append('\n');
		this.text.append("# TYPE lenkungsbericht_").append(name).append(" gauge\n");
	}

	private void line(String name, String labels, double value) {
		String number = (value == Math.rint(value)) ? String.format(Locale.ROOT, "%.0f", value)
				: String.format(Locale.ROOT, "%.3f", value);
		this.text.append("lenkungsbericht_").append(name).append(labels).append(' ').append(number).append('\n');
	}

	private static double seconds(@Nullable Instant instant) {
		return (instant != null) ? instant.toEpochMilli() / 1000.0 : 0;
	}

}
