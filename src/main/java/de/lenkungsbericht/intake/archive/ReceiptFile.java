package de.lenkungsbericht.intake.archive;

import java.time.Instant;
import java.time.LocalDate;

import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as its file holds it; a file of today has to be readable in years to come.
 *
 * @param format raised when an older program would misread the file; {@code null} is 1,
 * whose seals hold no row numbers
 * @param seal {@code null} until the submission is judged
 */
record ReceiptFile(@Nullable Integer format, long number, int run, LocalDate runDay, String department, String path,
		String fileName, long size, Instant modified, String sha256, Instant received, String catalogueHash,
		String configurationHash, String ruleSet, @Nullable Seal seal) {

	private static final int FORMAT = 2;

	ReceiptFile {
		if (format != null && format > FORMAT) {
			throw new NewerFormatException("Receipt " + number);
		}
	}

	static ReceiptFile of(Receipt receipt, @Nullable Seal seal) {
		return new ReceiptFile(FORMAT, receipt.number(), receipt.run(), receipt.runDay(), receipt.department().value(),
				receipt.path(), receipt.fileName(), receipt.size(), receipt.modified(), receipt.sha256(),
				receipt.received(), receipt.catalogueHash(), receipt.configurationHash(), receipt.ruleSet(), seal);
	}

	Receipt receipt() {
		return new Receipt(this.number, this.run, this.runDay, new DepartmentId(this.department), this.path,
				this.fileName, this.size, this.modified, this.sha256, this.received, this.catalogueHash,
				this.configurationHash, this.ruleSet);
	}

}
