package de.lenkungsbericht.intake.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The receipt of a purge. From the moment it is on the disk the extracts it names stand
 * in the place of the copies.
 *
 * @param format raised when an older program would misread the file or the extracts
 * @param number running number over all purges, from 1
 * @param before what was received before this day, in the zone, was purged
 * @param finishedAt when nothing was left of the copies, {@code null} until then
 */
public record PurgeRecord(int format, long number, LocalDate before, String zone, Instant purgedAt,
		@Nullable Instant finishedAt, List<Purged> purged) {

	private static final int FORMAT = 1;

	public PurgeRecord {
		if (format > FORMAT) {
			throw new NewerFormatException("Purge " + number);
		}
		purged = List.copyOf(purged);
	}

	/** A purge that begins. */
	public static PurgeRecord begun(long number, LocalDate before, String zone, Instant purgedAt, List<Purged> purged) {
		return new PurgeRecord(FORMAT, number, before, zone, purgedAt, null, purged);
	}

	PurgeRecord finished(Instant at) {
		return new PurgeRecord(this.format, this.number, this.before, this.zone, this.purgedAt, at, this.purged);
	}

	/**
	 * A submission that is kept as an extract.
	 *
	 * @param receipt its number
	 * @param sha256 of the copy
	 * @param extract SHA-256 of the file with the extract
	 */
	public record Purged(long receipt, String sha256, String extract) {

	}

}
