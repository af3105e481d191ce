package de.lenkungsbericht.cli;

import de.lenkungsbericht.job.step.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows how far a run is: a bar per step on a terminal, a log line per step elsewhere.
 */
final class TerminalProgress implements Progress, AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(TerminalProgress.class);

	private final boolean terminal;

	private String step = "";

	private @Nullable ProgressBar bar;

	private TerminalProgress(boolean terminal) {
		this.terminal = terminal;
	}

	static TerminalProgress on(Console console) {
		return new TerminalProgress(console.isTerminal());
	}

	@Override
	public synchronized void begin(String step) {
		close();
		this.step = step;
		if (!this.terminal) {
			log.info("Step {}", step);
		}
	}

	@Override
	public synchronized void expect(int submissions) {
		if (this.terminal && submissions > 1) {
			this.bar = new ProgressBarBuilder().setTaskName(this.step)
				.setInitialMax(submissions)
				.setStyle(ProgressBarStyle.ASCII)
				.setUpdateIntervalMillis(200)
				.build();
		}
		else if (submissions > 0) {
			log.info("Step {}: {} submissions", this.step, submissions);
		}
	}

	@Override
	public synchronized void advance() {
		if (this.bar != null) {
			this.bar.step();
		}
	}

	@Override
	public synchronized void close() {
		if (this.bar != null) {
			this.bar.close();
			this.bar = null;
		}
	}

}
