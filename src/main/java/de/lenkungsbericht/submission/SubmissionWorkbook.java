package de.lenkungsbericht.submission;

import java.util.List;
import java.util.Optional;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.decision.DecisionColumn;

/** A submission's copy, open for reading. */
public interface SubmissionWorkbook extends AutoCloseable {

	/** All sheet names in workbook order, hidden ones included. */
	List<String> sheetNames();

	/** The first sheet named Meldung, read as a whole (100 rows, 20 columns). */
	Optional<MeldungSheet> meldung();

	/** The first sheet named Maßnahmen. */
	Optional<TableSheet<Column>> measures();

	/** The first sheet named Entscheidung. */
	Optional<TableSheet<DecisionColumn>> decisions();

	@Override
	void close();

}
