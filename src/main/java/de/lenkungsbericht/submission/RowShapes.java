package de.lenkungsbericht.submission;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import de.lenkungsbericht.portfolio.notation.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * What a row looks like. A sum is told by its first text from the left; where that word
 * stands in the column Nr. itself, the row has no Nr. either.
 */
final class RowShapes {

	private static final Pattern SUM = Pattern.compile("(summe|summen|gesamt|gesamtsumme)(?![\\p{L}\\p{N}])");

	private RowShapes() {
	}

	/**
	 * @param cells of known columns, at least one of them filled
	 * @param key the column Nr.
	 * @param whole the row with the department's own columns, where the word may stand
	 * too
	 */
	static <C> TableRow.Shape of(Map<C, Cell> cells, C key, GridRow whole) {
		Cell nr = cells.get(key);
		List<Cell> filled = filled(cells.values());
		if (isSum(filled, nr) || isSum(filled(whole.cells()), nr)) {
			return TableRow.Shape.SUM;
		}
		return isSubheading(filled, nr) ? TableRow.Shape.SUBHEADING : TableRow.Shape.MEASURE;
	}

	private static boolean isSum(List<Cell> filled, @Nullable Cell nr) {
		return filled.stream().filter(RowShapes::isText).findFirst().filter(RowShapes::saysSum).isPresent()
				&& (!Filled.isFilled(nr) || (saysSum(nr) && !isNumbered(nr)));
	}

	/** {@code Gesamt 5} in the column Nr. was meant as one. */
	private static boolean isNumbered(@Nullable Cell cell) {
		return cell != null && cell.value() instanceof CellValue.Text text
				&& text.text().chars().anyMatch(Character::isDigit);
	}

	private static boolean isText(Cell cell) {
		return cell.value() instanceof CellValue.Text;
	}

	private static boolean saysSum(@Nullable Cell cell) {
		return cell != null && cell.value() instanceof CellValue.Text text
				&& SUM.matcher(Spelling.fold(text.text())).lookingAt();
	}

	private static boolean isSubheading(List<Cell> filled, @Nullable Cell nr) {
		return filled.size() == 1 && isText(filled.get(0)) && !Filled.isFilled(nr);
	}

	private static List<Cell> filled(Collection<Cell> cells) {
		return cells.stream().filter(Filled::isFilled).sorted(Comparator.comparing(Cell::ref)).toList();
	}

}
