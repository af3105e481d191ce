package de.lenkungsbericht.report.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Adds up the summed columns of a table while its rows go by. */
final class Sums {

	private static final String LABEL = "Summe";

	private static final String NOTHING = "–";

	private final Table table;

	private final BigDecimal[] sums;

	/** {@code null} where a column has shown no number yet. */
	private final @Nullable NumberFormat[] formats;

	Sums(Table table) {
		this.table = table;
		int columns = table.columns().size();
		this.sums = new BigDecimal[columns];
		this.formats = new NumberFormat[columns];
		Arrays.fill(this.sums, BigDecimal.ZERO);
	}

	void add(List<Cell> cells) {
		for (int i = 0; i < cells.size(); i++) {
			Content content = cells.get(i).content();
			if (content instanceof Content.Formula formula) {
				content = formula.result();
			}
			if (content instanceof Content.Number number) {
				this.sums[i] = this.sums[i].add(number.number());
				this.formats[i] = number.format();
			}
		}
	}

	/** The row below the table: live sums of what the filter shows. */
	List<Cell> cells() {
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < this.sums.length; i++) {
			cells.add(cell(i).as(Role.TOTAL));
		}
		return cells;
	}

	private Cell cell(int column) {
		TableColumn described = this.table.columns().get(column);
		if (!described.summed()) {
			return (column == 0) ? Cell.text(LABEL) : Cell.blank();
		}
		NumberFormat format = this.formats[column];
		if (format == null) {
			return Cell.text(NOTHING);
		}
		return Cell.formula("SUBTOTAL(109,{" + this.table.name() + "[" + described.header() + "]})",
				new Content.Number(this.sums[column], format));
	}

}
