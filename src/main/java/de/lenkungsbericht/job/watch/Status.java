package de.lenkungsbericht.job.watch;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import de.lenkungsbericht.intake.archive.RunLock;
import de.lenkungsbericht.intake.archive.RunRecord;
import de.lenkungsbericht.intake.archive.RunRegister;
import de.lenkungsbericht.intake.archive.RunSummary;
import de.lenkungsbericht.intake.archive.RunSummaryFile;
import de.lenkungsbericht.intake.archive.StateFolder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How things stand, read from the files in the state folder: also while a run is at work,
 * and by somebody who may only read.
 *
 * @param atWork the run at work, {@code null} if there is none
 * @param lastRun number of the last run begun, 0 if there was none
 * @param condition how the last run ended
 * @param summary of the last run that ended, {@code null} if none is known
 * @param freeBytes on the disk of the state folder
 */
public record Status(String state, String zone, @Nullable String atWork, int lastRun, Condition condition,
		@Nullable RunSummary summary, long freeBytes) {

	/**
	 * Looks into a state folder.
	 * @param state has to exist
	 */
	public static Status of(StateFolder state) throws IOException {
		Optional<RunRecord> last = new RunRegister(state).last();
		RunSummary summary = new RunSummaryFile(state).read().orElse(null);
		String atWork = RunLock.holder(state).orElse(null);
		int run = last.map(RunRecord::run).orElse(0);
		return new Status(state.root().toString(), last.map(RunRecord::zone).orElse(ZoneOffset.UTC.getId()), atWork,
				run, condition(run, summary, atWork != null), summary, FreeSpace.bytes(state.root()));
	}

	private static Condition condition(int run, @Nullable RunSummary summary, boolean atWork) {
		if (run == 0) {
			return Condition.NONE;
		}
		if (summary != null && summary.run() == run) {
			return summary.success() ? Condition.FINISHED : Condition.FAILED;
		}
		return atWork ? Condition.AT_WORK : Condition.INTERRUPTED;
	}

	/** The zone that people read times in. */
	public ZoneId zoneId() {
		return ZoneId.of(this.zone);
	}

	/** The same for programs. */
	public String json() {
		return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(this);
	}

	/** How the last run ended. */
	public enum Condition {

		NONE, AT_WORK, FINISHED, FAILED, INTERRUPTED

	}

}
