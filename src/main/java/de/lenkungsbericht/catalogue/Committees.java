package de.lenkungsbericht.catalogue;

import java.util.List;
import java.util.Objects;

import de.lenkungsbericht.portfolio.Committee;
import org.jspecify.annotations.Nullable;

/** Gives each committee that the files name its one full name. */
interface Committees {

	/** The full name of the committee named in a column, {@code null} with a fault. */
	@Nullable String name(Row row, String column, String text);

	/** Tells that a consultation sequence ends with this committee. */
	void decides(String name);

	/** All committees, complete once every file has been read. */
	List<Committee> all();

	/** The consultation sequence in a column by full names. */
	default List<String> sequence(Row row, String column) {
		List<String> names = row.list(column)
			.stream()
			.map((text) -> name(row, column, text))
			.filter(Objects::nonNull)
			.toList();
		if (!names.isEmpty()) {
			decides(names.get(names.size() - 1));
		}
		return names;
	}

}
