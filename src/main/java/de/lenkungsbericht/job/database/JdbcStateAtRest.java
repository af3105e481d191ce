package de.lenkungsbericht.job.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.intake.archive.Presence;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.job.setting.SetupException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Reads the database while no run has it open, without a lock that could hinder one and
 * without writing anything. That it is at rest is known from its files.
 */
public final class JdbcStateAtRest {

	/** The database is closed with its last connection. */
	private static final String OPTIONS = ";ifexists=true;readonly=true;hsqldb.lock_file=false;shutdown=true";

	private static final String AT_REST = "modified=no";

	private final StateFolder state;

	private final Path database;

	public JdbcStateAtRest(StateFolder state) {
		this.state = state;
		this.database = DatabaseFiles.of(state).file();
	}

	/**
	 * Reads something from what is stored.
	 * @return empty if nothing has been stored yet
	 * @throws StateInUseException if the database is or was open meanwhile, or is to be
	 * made anew from the receipts
	 * @throws SetupException if an earlier version of the program wrote it
	 */
	public <T> Optional<T> read(Function<SubmissionStore, T> reading) throws IOException {
		if (!Presence.of(file(".properties"))) {
			if (Presence.of(this.state.inbox()) && new ReceiptArchive(this.state).size() > 0) {
				throw StateInUseException.of(this.state);
			}
			return Optional.empty();
		}
		String before = requireRest();
		T result = connected(reading);
		if (!requireRest().equals(before)) {
			throw StateInUseException.of(this.state);
		}
		return Optional.of(result);
	}

	private <T> T connected(Function<SubmissionStore, T> reading) {
		SingleConnectionDataSource connection = new SingleConnectionDataSource(
				"jdbc:hsqldb:file:" + this.database.toString().replace('\\', '/') + OPTIONS, "SA", "", true);
		try {
			return reading.apply(SubmissionStore.jdbc(connection));
		}
		catch (BadSqlGrammarException ex) {
			throw new SetupException("The database was written by an earlier version of the program. "
					+ "Run consolidate once; it brings the database up to date.", ex);
		}
		finally {
			connection.destroy();
		}
	}

	/** What the database notes on itself when it is closed; another text each time. */
	private String requireRest() throws IOException {
		String notes = Files.readString(file(".properties"));
		if (Presence.of(file(".lck")) || !notes.contains(AT_REST)) {
			throw StateInUseException.of(this.state);
		}
		return notes;
	}

	private Path file(String ending) {
		return this.database.resolveSibling(this.database.getFileName() + ending);
	}

}
