package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The receipts of all withdrawals, a file each. */
public final class WithdrawalArchive {

	private final Path folder;

	private final NumberedFiles files;

	public WithdrawalArchive(StateFolder state) {
		this.folder = state.withdrawals();
		this.files = new NumberedFiles(this.folder);
	}

	/** All withdrawals by number. */
	public List<WithdrawalRecord> all() throws IOException {
		List<WithdrawalRecord> all = new ArrayList<>();
		for (long number : this.files.numbers()) {
			all.add(Json.read(this.files.file(number), WithdrawalRecord.class));
		}
		return all;
	}

	/** The number for the next withdrawal. */
	public long next() throws IOException {
		return this.files.last() + 1;
	}

	/** Writes a withdrawal to the disk; durable when this returns. */
	public void add(WithdrawalRecord withdrawal) throws IOException {
		Json.write(this.files.file(withdrawal.number()), withdrawal);
		DurableFiles.forceFolder(this.folder);
	}

}
