package de.lenkungsbericht.portfolio;

/**
 * The address of a cell. The one place that knows index bases: rows are kept 1-based as
 * people read them, columns 0-based.
 *
 * @param rowNumber 1-based row, as in {@code H12}
 * @param columnIndex 0-based column, {@code 7} for {@code H}
 */
public record CellRef(int rowNumber, int columnIndex) implements Comparable<CellRef> {

	/** From the 0-based indexes that POI uses. */
	public static CellRef ofIndexes(int rowIndex, int columnIndex) {
		return new CellRef(rowIndex + 1, columnIndex);
	}

	/**
	 * From an address.
	 * @param address such as {@code H12}, without {@code $}
	 * @throws IllegalArgumentException if it is none
	 */
	public static CellRef parse(String address) {
		int column = 0;
		int at = 0;
		while (at < address.length() && isLetter(address.charAt(at))) {
			column = column * 26 + (address.charAt(at) & 0x1F);
			at++;
		}
		if (at == 0 || at > 3 || at == address.length() || address.length() - at > 8) {
			throw new IllegalArgumentException("Not a cell address: " + address);
		}
		return new CellRef(Integer.parseInt(address.substring(at)), column - 1);
	}

	private static boolean isLetter(char c) {
		return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
	}

	/** The 0-based row that POI uses. */
	public int rowIndex() {
		return this.rowNumber - 1;
	}

	/** The column's letters, {@code H} for index 7. */
	public String columnLetters() {
		StringBuilder letters = new StringBuilder();
		for (int left = this.columnIndex + 1; left > 0; left = (left - 1) / 26) {
			letters.insert(0, (char) ('A' + (left - 1) % 26));
		}
		return letters.toString();
	}

	@Override
	public int compareTo(CellRef other) {
		int byRow = Integer.compare(this.rowNumber, other.rowNumber);
		return (byRow != 0) ? byRow : Integer.compare(this.columnIndex, other.columnIndex);
	}

	/** The address as a spreadsheet program writes it, {@code H12}. */
	@Override
	public String toString() {
		return columnLetters() + this.rowNumber;
	}

}
