package de.lenkungsbericht.report.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Adds up the summed columns of a table while its rows go by. */
final class Sums {

	private static final String LABEL = "Summe";

	private final Table table;

	private final BigDecimal[] sums;

	Sums(Table table) {
		this.table = table;
		this.sums = new BigDecimal[table.columns().size()];
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
		NumberFormat format = described.sum();
		if (format == null) {
			return (column == 0) ? Cell.text(LABEL) : Cell.text((column == 1) ? this.table.summed() : "");
		}
		return Cell.formula("SUBTOTAL(109,{" + this.table.name() + "[" + described.header() + "]})",
				new Content.Number(this.sums[column], format));
	}

}
