package de.lenkungsbericht.report.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sheet: blocks from top to bottom on one grid of columns.
 *
 * @param name name of the tab, at most 31 characters
 * @param widths widths of the columns from A on, in characters; empty to take those of
 * the first table
 * @param blocks from top to bottom
 * @param frozenColumns how many columns stay in view when scrolling sideways
 * @param page how it is printed
 * @param printedColumns how many columns from A on are printed, 0 for all
 * @param locked whether only cells of role {@link Role#INPUT} and {@link Role#ENTRY} can
 * be changed
 */
public record SheetDescription(String name, List<Integer> widths, List<Block> blocks, int frozenColumns, Page page,
		int printedColumns, boolean locked) {

	public SheetDescription {
		if (name.isEmpty() || name.length() > 31) {
			throw new IllegalArgumentException("A sheet name has 1 to 31 characters: " + name);
		}
		widths = List.copyOf(widths);
		blocks = List.copyOf(blocks);
	}

	/** The widths of the columns that are printed. */
	List<Integer> printedWidths() {
		List<Integer> all = effectiveWidths();
		return all.subList(0, (this.printedColumns > 0) ? Math.min(this.printedColumns, all.size()) : all.size());
	}

	/** The texts of all cells of lines that have a role, a line each. */
	String texts(Role role) {
		return this.blocks.stream()
			.filter(Line.class::isInstance)
			.flatMap((line) -> ((Line) line).cells().stream())
			.filter((cell) -> cell.role() == role)
			.map((cell) -> cell.content().shownText())
			.collect(Collectors.joining("\n"));
	}

	/** Whether it takes several pages side by side, how many is for us to find. */
	boolean printsAcross() {
		return !this.page.isSingle() && this.page.pagesWide() == 1 && printScale().pagesAcross() > 1;
	}

	PrintScale printScale() {
		return PrintScale.of(printedWidths(), this.frozenColumns);
	}

	/** Begins the description of a sheet. */
	public static Builder named(String name) {
		return new Builder(name);
	}

	/** The tables of the sheet from top to bottom. */
	public Stream<Table> tables() {
		return this.blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
	}

	/** The widths that hold: its own, else those of its first table. */
	List<Integer> effectiveWidths() {
		if (!this.widths.isEmpty()) {
			return this.widths;
		}
		return tables().findFirst()
			.map((table) -> table.columns().stream().map(TableColumn::effectiveWidth).toList())
			.orElse(List.of());
	}

	/** Collects the blocks of a sheet from top to bottom. */
	public static final class Builder {

		private final String name;

		private final List<Block> blocks = new ArrayList<>();

		private List<Integer> widths = List.of();

		private int frozenColumns;

		private Page page = Page.LANDSCAPE;

		private int printedColumns;

		private boolean locked;

		private Builder(String name) {
			this.name = name;
		}

		/** Sets the widths of the columns from A on, in characters. */
		public Builder grid(Integer... widths) {
			this.widths = List.of(widths);
			return this;
		}

		/** Adds a line whose cells stand from column A on. */
		public Builder line(Cell... cells) {
			return block(new Line(Arrays.asList(cells)));
		}

		/** Adds an empty line of default height. */
		public Builder gap() {
			return line();
		}

		/** Adds a line, a table or a chart. */
		public Builder block(Block block) {
			this.blocks.add(block);
			return this;
		}

		public Builder blocks(List<? extends Block> blocks) {
			this.blocks.addAll(blocks);
			return this;
		}

		public Builder frozenColumns(int frozenColumns) {
			this.frozenColumns = frozenColumns;
			return this;
		}

		public Builder page(Page page) {
			this.page = page;
			return this;
		}

		/** Prints only so many columns from A on. */
		public Builder printedColumns(int printedColumns) {
			this.printedColumns = printedColumns;
			return this;
		}

		/**
		 * Lets only cells of role {@link Role#INPUT} and {@link Role#ENTRY} be changed.
		 */
		public Builder locked() {
			this.locked = true;
			return this;
		}

		public SheetDescription build() {
			return new SheetDescription(this.name, this.widths, this.blocks, this.frozenColumns, this.page,
					this.printedColumns, this.locked);
		}

	}

}
