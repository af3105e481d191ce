package de.lenkungsbericht.report.master;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import de.lenkungsbericht.report.workbook.Cell;
import de.lenkungsbericht.report.workbook.Line;
import de.lenkungsbericht.report.workbook.Page;
import de.lenkungsbericht.report.workbook.Role;
import de.lenkungsbericht.report.workbook.SheetDescription;

/** The first sheet: what matters, on one screen and one printed page. */
final class OverviewSheet {

	/** Columns of the figures at the left; the chart stands right of them. */
	static final int LEFT_COLUMNS = 9;

	/** 0-based column from which on the chart and the key figure above it stand. */
	static final int RIGHT_COLUMN = 10;

	/** Columns at the right: for a matrix too wide for the left. */
	static final int RIGHT_COLUMNS = 5;

	/** All columns, the gap between left and right included. */
	static final int COLUMNS = RIGHT_COLUMN + RIGHT_COLUMNS;

	/** Columns for figures: all but the labels' and the gap. */
	static final int FIGURE_COLUMNS = COLUMNS - 2;

	/** Columns of the attention list, below the figures at the left. */
	static final int LIST_COLUMNS = 6;

	private OverviewSheet() {
	}

	static SheetDescription describe(MasterView view) {
		RecommendationMatrix recommendations = new RecommendationMatrix(view);
		SheetDescription.Builder sheet = SheetDescription.named(MasterView.OVERVIEW)
			.grid(39, 15, 15, 15, 15, 15, 15, 15, 15, 2, 10, 10, 10, 11, 11)
			.page(Page.SINGLE_LANDSCAPE)
			.line(Cell.text("Maßnahmenmaster").as(Role.TITLE),
					Cell.text(view.days() + "  ·  " + view.sinceSession()).as(Role.SUBTITLE))
			.block(links())
			.blocks(new KeyFigures(view).lines());
		List<Line> beside = new ArrayList<>();
		List<Line> sums = new ArrayList<>(new GroupSums(view).lines());
		sums.addAll(SinceSession.lines(view));
		section(beside, "Was auf Finanzierung wartet", LEFT_COLUMNS, sums);
		section(beside, "Empfehlungen je Handlungsfeld", LEFT_COLUMNS, recommendations.lines());
		MandateMatrix mandates = new MandateMatrix(view);
		List<Line> below = new ArrayList<>();
		section(mandates.isNarrow() ? beside : below, mandates.title(), mandates.isNarrow() ? LEFT_COLUMNS : COLUMNS,
				mandates.lines());
		return sheet.block(recommendations.chart(beside.size()))
			.blocks(beside)
			.blocks(below)
			.blocks(lists(view))
			.build();
	}

	private static Line links() {
		List<Cell> links = new ArrayList<>(List.of(Cell.text("Zu den Blättern:").as(Role.NOTE)));
		for (String sheet : List.of(MasterView.DEFERRED, MasterView.MEASURES, MasterView.DATES, MasterView.CHANGES,
				MasterView.SUBMISSIONS, MasterView.FINDINGS, MasterView.CONTROL, MasterView.NOTES)) {
			links.add(Cell.text(sheet).as(Role.LINK).linkedTo(sheet));
		}
		return new Line(links);
	}

	private static void section(List<Line> lines, String heading, int columns, List<Line> content) {
		lines.add(new Line(heading(heading, columns)));
		lines.addAll(content);
	}

	private static List<Cell> heading(String text, int columns) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.text(text).as(Role.HEADING));
		cells.addAll(Collections.nCopies(columns - 1, Cell.blank().as(Role.HEADING)));
		return cells;
	}

	/** The two lists at the foot, side by side. */
	private static List<Line> lists(MasterView view) {
		List<List<Cell>> left = new ArrayList<>();
		left.add(heading("Was Aufmerksamkeit braucht", LIST_COLUMNS - 1));
		new AttentionList(view).items().forEach((item) -> left.add(item.cells()));
		List<List<Cell>> right = new ArrayList<>();
		right.add(heading("Nächste Sitzungen", COLUMNS - LIST_COLUMNS));
		right.addAll(new NextSessions(view).rows());
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
			lines.add(sideBySide(at(left, i), at(right, i)));
		}
		return lines;
	}

	private static List<Cell> at(List<List<Cell>> rows, int index) {
		return (index < rows.size()) ? rows.get(index) : List.of();
	}

	private static Line sideBySide(List<Cell> left, List<Cell> right) {
		List<Cell> cells = new ArrayList<>(left);
		int used = left.stream().mapToInt(Cell::span).sum();
		cells.addAll(Collections.nCopies(LIST_COLUMNS - used, Cell.blank()));
		cells.addAll(right);
		return new Line(cells);
	}

}
