package de.lenkungsbericht.report.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * A paper described as data.
 *
 * @param title for the document properties
 * @param asOf the as-of day, shown in the footer
 * @param elements what stands in it, from top to bottom
 */
public record PaperDescription(String title, LocalDate asOf, List<Element> elements) {

	public PaperDescription {
		elements = List.copyOf(elements);
	}

	/** A part of a paper. */
	public sealed interface Element {

	}

	/** The paper's title. */
	public record Title(String text) implements Element {

	}

	/**
	 * A heading.
	 *
	 * @param level 1 or 2
	 */
	public record Heading(int level, String text) implements Element {

	}

	/** A paragraph; line breaks in the text stay line breaks. */
	public record Paragraph(String text) implements Element {

	}

	/**
	 * Numbered sentences, such as those of a proposed decision; each list starts at 1.
	 */
	public record NumberedList(List<String> items) implements Element {

		public NumberedList {
			items = List.copyOf(items);
		}

	}

	/** A list with bullets. */
	public record BulletList(List<String> items) implements Element {

		public BulletList {
			items = List.copyOf(items);
		}

	}

	/**
	 * Pairs of a name and what it says, without a caption: the head of a paper or the
	 * facts of one measure. It is kept on one page.
	 */
	public record Facts(List<Fact> facts) implements Element {

		public Facts {
			facts = List.copyOf(facts);
		}

	}

	/** A line of {@link Facts}. */
	public record Fact(String name, String text) {

	}

	/**
	 * A numbered table with a caption and a header row that is repeated on each page.
	 *
	 * @param rows as many cells as there are columns
	 * @param totalled whether the last row is a total
	 */
	public record Table(String caption, List<TableColumn> columns, List<List<String>> rows,
			boolean totalled) implements Element {

		public Table {
			columns = List.copyOf(columns);
			rows = List.copyOf(rows);
		}

	}

	/**
	 * A column of a {@link Table}.
	 *
	 * @param share its part of the table's width; only the relation counts
	 * @param rightAligned for numbers
	 */
	public record TableColumn(String header, int share, boolean rightAligned) {

	}

}
