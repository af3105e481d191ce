package de.lenkungsbericht.report.master;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.state.EuroBalance;
import de.lenkungsbericht.portfolio.state.FileControl;
import de.lenkungsbericht.report.workbook.NumberFormat;
import org.jspecify.annotations.Nullable;

/**
 * One balance of one file: of its rows, or of one amount column.
 *
 * @param column the amount column; {@code null} for rows and for files not read
 * @param parts what was found and where it went; {@code null} for a file not read
 */
record ControlLine(FileControl file, @Nullable Column column, @Nullable Parts parts) {

	static final String ROWS = "Zeilen";

	static final String DECISIONS = "Beschlusszeilen";

	static final String NOT_READ = "nicht gelesen";

	/**
	 * Four lines for each file that was read, one for a file with decisions; those not
	 * read stand behind, one line each.
	 */
	static List<ControlLine> of(List<FileControl> files) {
		List<ControlLine> lines = new ArrayList<>();
		files.stream()
			.sorted(Comparator.comparing((file) -> file.submission().failedOnFile()))
			.forEach((file) -> lines.addAll(of(file)));
		return lines;
	}

	private static List<ControlLine> of(FileControl file) {
		if (file.submission().failedOnFile()) {
			return List.of(new ControlLine(file, null, null));
		}
		List<ControlLine> lines = new ArrayList<>();
		lines.add(new ControlLine(file, null, Parts.of(file.submission().counts())));
		if (isOfDecisions(file)) {
			return lines;
		}
		Column.AMOUNTS.forEach((column) -> lines.add(new ControlLine(file, column, Parts.of(file.balance(column)))));
		return lines;
	}

	/** What is counted. */
	String what() {
		if (this.parts == null) {
			return NOT_READ;
		}
		if (this.column != null) {
			return this.column.header();
		}
		return isOfDecisions(this.file) ? DECISIONS : ROWS;
	}

	/** Lines of decisions are counted apart: they hold no euros. */
	private static boolean isOfDecisions(FileControl file) {
		return file.submission().receipt().department().isSteeringGroup();
	}

	NumberFormat format() {
		return (this.column != null) ? NumberFormat.AMOUNT : NumberFormat.WHOLE;
	}

	/**
	 * What was found and where it went; of rows and euros alike.
	 *
	 * @param accepted rows, superseded ones included; 0 for euros
	 * @param inMaster euros that stand in the master; 0 for rows
	 */
	record Parts(BigDecimal found, BigDecimal accepted, BigDecimal inMaster, BigDecimal superseded, BigDecimal later,
			BigDecimal contributions, BigDecimal rejected, BigDecimal withdrawn, BigDecimal skipped) {

		static final Parts NONE = of(EuroBalance.ZERO);

		static Parts of(RowCounts counts) {
			return new Parts(whole(counts.found()), whole(counts.accepted()), BigDecimal.ZERO, BigDecimal.ZERO,
					BigDecimal.ZERO, whole(counts.contributions()), whole(counts.rejected()), BigDecimal.ZERO,
					whole(counts.skipped()));
		}

		static Parts of(EuroBalance balance) {
			return new Parts(balance.reported(), BigDecimal.ZERO, balance.inMaster(), balance.superseded(),
					balance.later(), balance.contributions(), balance.rejected(), balance.withdrawn(), BigDecimal.ZERO);
		}

		Parts plus(Parts other) {
			return new Parts(this.found.add(other.found), this.accepted.add(other.accepted),
					this.inMaster.add(other.inMaster), this.superseded.add(other.superseded),
					this.later.add(other.later), this.contributions.add(other.contributions),
					this.rejected.add(other.rejected), this.withdrawn.add(other.withdrawn),
					this.skipped.add(other.skipped));
		}

		/** What is unaccounted for. */
		BigDecimal difference() {
			return this.found.subtract(this.accepted)
				.subtract(this.inMaster)
				.subtract(this.superseded)
				.subtract(this.later)
				.subtract(this.contributions)
				.subtract(this.rejected)
				.subtract(this.withdrawn)
				.subtract(this.skipped);
		}

		private static BigDecimal whole(int number) {
			return BigDecimal.valueOf(number);
		}

	}

}
