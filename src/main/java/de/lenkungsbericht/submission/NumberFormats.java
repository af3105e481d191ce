package de.lenkungsbericht.submission;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.lenkungsbericht.submission.FormatCode.Piece;
import de.lenkungsbericht.submission.FormatCode.Role;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** Number formats by code or number, the built-in ones as a German Excel shows them. */
final class NumberFormats {

	/** Excel allows no longer ones. */
	private static final int LONGEST = 255;

	private static final String GERMAN_DAY = "dd.mm.yyyy";

	private static final Map<Integer, String> GERMAN = Map.ofEntries(Map.entry(5, "#,##0 \"€\""),
			Map.entry(6, "#,##0 \"€\""), Map.entry(7, "#,##0.00 \"€\""), Map.entry(8, "#,##0.00 \"€\""),
			Map.entry(14, GERMAN_DAY), Map.entry(15, "dd. mmm yy"), Map.entry(16, "dd. mmm"), Map.entry(17, "mmm yy"),
			Map.entry(18, "hh:mm"), Map.entry(19, "hh:mm:ss"), Map.entry(20, "hh:mm"), Map.entry(21, "hh:mm:ss"),
			Map.entry(22, "dd.mm.yyyy hh:mm"), Map.entry(37, "#,##0"), Map.entry(38, "#,##0"),
			Map.entry(39, "#,##0.00"), Map.entry(40, "#,##0.00"), Map.entry(41, "#,##0"), Map.entry(42, "#,##0 \"€\""),
			Map.entry(43, "#,##0.00"), Map.entry(44, "#,##0.00 \"€\""));

	private NumberFormats() {
	}

	/**
	 * A format without a code of its own.
	 * @param index number of a built-in format
	 */
	static CellFormat builtin(int index) {
		if (isEastAsianDay(index)) {
			return of(GERMAN_DAY);
		}
		String code = GERMAN.get(index);
		return of((code != null) ? code : BuiltinFormats.getBuiltinFormat(index));
	}

	/** Formats 27 to 58 differ by language; in a German Excel these are plain dates. */
	private static boolean isEastAsianDay(int index) {
		return index >= 27 && index <= 31 || index == 36 || index >= 50 && index <= 54 || index >= 57 && index <= 58;
	}

	static CellFormat of(@Nullable String code) {
		if (code == null || code.length() > LONGEST) {
			return CellFormat.GENERAL;
		}
		CellFormat.Kind kind = kind(FormatCode.pieces(code));
		return (kind == CellFormat.Kind.GENERAL) ? CellFormat.GENERAL : new CellFormat(code, kind);
	}

	/** Whether a number in this format is a date or time. */
	static boolean isDate(CellFormat format) {
		return switch (format.kind()) {
			case DAY, MONTH, YEAR, TIME -> true;
			default -> false;
		};
	}

	private static CellFormat.Kind kind(List<Piece> pieces) {
		if (shows(pieces, Role.GENERAL)) {
			return CellFormat.Kind.GENERAL;
		}
		if (shows(pieces, Role.DAY)) {
			return CellFormat.Kind.DAY;
		}
		if (shows(pieces, Role.MONTH)) {
			return CellFormat.Kind.MONTH;
		}
		if (shows(pieces, Role.YEAR)) {
			return CellFormat.Kind.YEAR;
		}
		return pieces.stream().anyMatch((piece) -> piece.role().isOfTime()) ? CellFormat.Kind.TIME
				: kindOfNumber(pieces);
	}

	private static CellFormat.Kind kindOfNumber(List<Piece> pieces) {
		String places = pieces.stream()
			.filter((piece) -> piece.role() == Role.OTHER)
			.map(Piece::text)
			.collect(Collectors.joining());
		if (places.equals("@") || pieces.isEmpty()) {
			return CellFormat.Kind.GENERAL;
		}
		if (places.contains("%")) {
			return CellFormat.Kind.PERCENT;
		}
		boolean zeros = places.length() == pieces.size() && places.length() > 1
				&& IntStream.range(0, places.length()).allMatch((at) -> places.charAt(at) == '0');
		return zeros ? CellFormat.Kind.ZERO_PADDED : CellFormat.Kind.OTHER;
	}

	private static boolean shows(List<Piece> pieces, Role role) {
		return pieces.stream().anyMatch((piece) -> piece.role() == role);
	}

}
