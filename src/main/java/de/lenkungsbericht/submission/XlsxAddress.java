package de.lenkungsbericht.submission;

import de.lenkungsbericht.portfolio.CellRef;
import org.jspecify.annotations.Nullable;

/** Addresses as a sheet of a package states them, or leaves out. */
final class XlsxAddress {

	private static final int ROWS = 1_048_576;

	private static final int COLUMNS = 16_384;

	private XlsxAddress() {
	}

	/**
	 * The 1-based number of a row.
	 * @param stated attribute {@code r}, {@code null} for the row after the one before
	 */
	static int row(@Nullable String stated, int before) {
		return checkedRow((stated != null) ? number(stated) : before + 1);
	}

	/**
	 * The address of a cell.
	 * @param stated attribute {@code r}, {@code null} for the cell after the one before
	 */
	static CellRef cell(@Nullable String stated, int rowNumber, int columnBefore) {
		return checked((stated != null) ? parse(stated) : new CellRef(rowNumber, columnBefore + 1));
	}

	/**
	 * A merged area.
	 * @param range such as {@code B2:D5}
	 */
	static MergedAreas.Area area(String range) {
		String[] corners = range.replace("$", "").strip().split(":", 2);
		CellRef one = checked(parse(corners[0]));
		CellRef other = checked(parse(corners[corners.length - 1]));
		return new MergedAreas.Area(
				new CellRef(Math.min(one.rowNumber(), other.rowNumber()),
						Math.min(one.columnIndex(), other.columnIndex())),
				new CellRef(Math.max(one.rowNumber(), other.rowNumber()),
						Math.max(one.columnIndex(), other.columnIndex())));
	}

	private static CellRef checked(CellRef ref) {
		checkedRow(ref.rowNumber());
		if (ref.columnIndex() >= COLUMNS) {
			throw nowhere(ref.toString());
		}
		return ref;
	}

	private static int checkedRow(int row) {
		if (row < 1 || row > ROWS) {
			throw nowhere(Integer.toString(row));
		}
		return row;
	}

	private static CellRef parse(String address) {
		try {
			return CellRef.parse(address);
		}
		catch (IllegalArgumentException ex) {
			throw nowhere(address);
		}
	}

	private static int number(String row) {
		try {
			return Integer.parseInt(row.strip());
		}
		catch (NumberFormatException ex) {
			throw nowhere(row);
		}
	}

	private static UnreadableWorkbook nowhere(String address) {
		String shortened = address.substring(0, Math.min(address.length(), 20));
		return Damage
			.damaged("Die Datei ist beschädigt: „" + shortened + "“ ist keine Zeile oder Zelle eines Blattes.");
	}

}
