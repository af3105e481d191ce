package de.lenkungsbericht.submission;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import de.lenkungsbericht.submission.FormatCode.Piece;
import de.lenkungsbericht.submission.FormatCode.Role;

/** Shows dates by format codes as a German spreadsheet program does. */
final class ShownDate {

	/** Java's own short names differ from those of spreadsheet programs. */
	private static final List<String> SHORT_MONTHS = List.of("Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug",
			"Sep", "Okt", "Nov", "Dez");

	private static final List<String> SHORT_DAYS = List.of("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So");

	private static final LocalDateTime START_OF_ELAPSED = LocalDateTime.of(1899, 12, 31, 0, 0);

	private ShownDate() {
	}

	static String format(LocalDateTime time, String code) {
		List<Piece> pieces = FormatCode.pieces(code);
		boolean halfDays = pieces.stream().anyMatch((piece) -> piece.role() == Role.HALF_DAY);
		StringBuilder shown = new StringBuilder();
		pieces.forEach((piece) -> shown.append(show(piece, time, halfDays)));
		return shown.toString();
	}

	private static String show(Piece piece, LocalDateTime time, boolean halfDays) {
		return switch (piece.role()) {
			case YEAR -> (piece.text().length() <= 2) ? padded(time.getYear() % 100, 2) : padded(time.getYear(), 4);
			case MONTH -> month(time, piece.text().length());
			case DAY -> day(time, piece.text().length());
			case HOUR -> padded(halfDays ? (time.getHour() + 11) % 12 + 1 : time.getHour(), piece.text().length());
			case MINUTE -> padded(time.getMinute(), piece.text().length());
			case SECOND -> padded(time.getSecond(), piece.text().length());
			case ELAPSED -> elapsed(time, piece.text());
			case HALF_DAY -> (time.getHour() < 12) ? "AM" : "PM";
			case LITERAL, OTHER, GENERAL -> piece.text();
		};
	}

	private static String month(LocalDateTime time, int letters) {
		return switch (letters) {
			case 1, 2 -> padded(time.getMonthValue(), letters);
			case 3 -> SHORT_MONTHS.get(time.getMonthValue() - 1);
			case 5 -> SHORT_MONTHS.get(time.getMonthValue() - 1).substring(0, 1);
			default -> time.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.GERMAN);
		};
	}

	private static String day(LocalDateTime time, int letters) {
		return switch (letters) {
			case 1, 2 -> padded(time.getDayOfMonth(), letters);
			case 3 -> SHORT_DAYS.get(time.getDayOfWeek().getValue() - 1);
			default -> time.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, Locale.GERMAN);
		};
	}

	private static String elapsed(LocalDateTime time, String letters) {
		Duration since = Duration.between(START_OF_ELAPSED, time);
		long count = switch (letters.charAt(0)) {
			case 'h' -> since.toHours();
			case 'm' -> since.toMinutes();
			default -> since.toSeconds();
		};
		return padded(count, letters.length());
	}

	private static String padded(long number, int digits) {
		return String.format(Locale.ROOT, "%0" + Math.max(1, Math.min(digits, 9)) + "d", number);
	}

}
