package de.lenkungsbericht.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import de.lenkungsbericht.intake.archive.RunSummary;
import de.lenkungsbericht.job.watch.Status;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import org.jspecify.annotations.Nullable;

/** How things stand, in ten lines. */
final class StatusText {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss", Locale.ROOT);

	private final List<String> lines = new ArrayList<>();

	private final Status status;

	private final Instant now;

	/**
	 * @param now by which ages are told
	 */
	StatusText(Status status, Instant now) {
		this.status = status;
		this.now = now;
	}

	List<String> lines() {
		line("State folder", this.status.state());
		line("Now", (this.status.atWork() != null) ? "a run is at work " + this.status.atWork() : "no run is at work");
		line("Last run", lastRun());
		RunSummary summary = this.status.summary();
		line("Last success", (summary != null) ? when(summary.lastSuccess()) : "none is known");
		if (summary != null) {
			line("Run " + summary.run(), counts(summary.judged(), "nothing new") + left(summary.left()));
			if (summary.figures() != null) {
				figures(summary.figures(), mail(summary.notices()));
			}
		}
		line("Free space", this.status.freeBytes() / (1024 * 1024) + " MiB beside the state folder");
		return this.lines;
	}

	private void figures(RunSummary.Figures figures, String mail) {
		line("Reports",
				"as of " + GermanDate.format(figures.asOf()) + ", due on " + GermanDate.format(figures.dueOn()));
		line("Files ever", counts(figures.submissions(), "none"));
		line("Findings", counts(figures.findings(), "none") + " still stand");
		line("Attention", "Wiedervorlagen overdue: " + figures.overdue() + ", departments that owe a report: "
				+ figures.owing() + mail);
	}

	private static String mail(@Nullable Map<String, Integer> notices) {
		return (notices != null) ? "; mail: " + counts(notices, "none") : "";
	}

	private String lastRun() {
		String run = Integer.toString(this.status.lastRun());
		RunSummary summary = this.status.summary();
		return switch (this.status.condition()) {
			case NONE -> "there was none";
			case AT_WORK -> run + " is at work";
			case INTERRUPTED -> run + " was interrupted; the next run finishes it";
			case FAILED -> run + " failed" + ended(summary) + "; see lenkungsbericht.log. The next run takes it up";
			case FINISHED -> run + " finished" + ended(summary);
		};
	}

	private String ended(@Nullable RunSummary summary) {
		return (summary != null) ? " " + when(summary.ended()) : "";
	}

	private String when(@Nullable Instant instant) {
		if (instant == null) {
			return "none is known";
		}
		long hours = Duration.between(instant, this.now).toHours();
		String age = (hours < 1) ? "less than an hour" : (hours < 48) ? hours + " hours" : hours / 24 + " days";
		return TIME.format(instant.atZone(this.status.zoneId())) + " (" + age + " ago)";
	}

	private static String counts(Map<String, Integer> counts, String none) {
		String text = counts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() > 0)
			.map((entry) -> entry.getValue() + " " + entry.getKey())
			.collect(Collectors.joining(", "));
		return text.isEmpty() ? none : text;
	}

	private static String left(int files) {
		return (files == 0) ? "" : "; seen but not taken: " + files;
	}

	private void line(String title, String text) {
		this.lines.add(String.format(Locale.ROOT, "%-14s%s", title + ":", text));
	}

}
