package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import de.lenkungsbericht.portfolio.notice.Notice;
import de.lenkungsbericht.portfolio.notice.NoticeState;

/** The receipts of all notices, a file each: whatever is lost, none is sent twice. */
public final class NoticeArchive {

	private final StateFolder state;

	private final NumberedFiles files;

	public NoticeArchive(StateFolder state) {
		this.state = state;
		this.files = new NumberedFiles(state.notices());
	}

	/** All notices by number. */
	public List<Notice> all() throws IOException {
		List<Notice> all = new ArrayList<>();
		for (long number : this.files.numbers()) {
			all.add(Json.read(this.files.file(number), NoticeFile.class).notice());
		}
		return all;
	}

	/** The number for the next notice. */
	public long next() throws IOException {
		return this.files.last() + 1;
	}

	/** Writes a notice to the disk; durable when this returns. */
	public void write(Notice notice) throws IOException {
		Json.write(this.files.file(notice.number()), NoticeFile.of(notice));
		DurableFiles.forceFolder(this.state.notices());
	}

	/** How many there are of each state, by its word. */
	public Map<String, Integer> counts() throws IOException {
		Map<String, Integer> counts = new TreeMap<>();
		for (NoticeState each : NoticeState.values()) {
			counts.put(each.word(), 0);
		}
		all().forEach((notice) -> counts.merge(notice.state().word(), 1, Integer::sum));
		return counts;
	}

}
