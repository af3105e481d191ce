package de.lenkungsbericht.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number format code taken to pieces: quoted and escaped text, letters of dates and
 * everything else. Only the first section counts, since the others are for numbers that
 * are no dates.
 */
final class FormatCode {

	private static final Pattern PIECE = Pattern
		.compile(
				"\"(?<quoted>[^\"]*)\"?" + "|\\\\(?<escaped>.)" + "|[_*]." + "|\\[(?<bracket>[^\\]]*)\\]"
						+ "|(?<ampm>am/pm|a/p)" + "|(?<general>general)"
						+ "|(?<scientific>e[+-])|(?<date>y+|m+|d+|h+|s+)" + "|(?<end>;)" + "|(?<other>.)",
				Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final Pattern ELAPSED = Pattern.compile("h+|m+|s+", Pattern.CASE_INSENSITIVE);

	private FormatCode() {
	}

	/** The pieces of the first section, with minutes told apart from months. */
	static List<Piece> pieces(String code) {
		List<Piece> pieces = new ArrayList<>();
		Matcher matcher = PIECE.matcher(code);
		while (matcher.find() && matcher.group("end") == null) {
			add(matcher, pieces);
		}
		markMinutes(pieces);
		return pieces;
	}

	private static void add(Matcher found, List<Piece> pieces) {
		if (found.group("date") != null) {
			String run = found.group().toLowerCase(Locale.ROOT);
			pieces.add(new Piece(Role.of(run.charAt(0)), run));
		}
		else if (found.group("bracket") != null) {
			bracket(found.group("bracket"), pieces);
		}
		else if (found.group("ampm") != null) {
			pieces.add(new Piece(Role.HALF_DAY, found.group()));
		}
		else if (found.group("general") != null) {
			pieces.add(new Piece(Role.GENERAL, found.group()));
		}
		else if (found.group("scientific") != null || found.group("other") != null) {
			pieces.add(new Piece(Role.OTHER, found.group()));
		}
		else {
			literal(found, pieces);
		}
	}

	private static void bracket(String content, List<Piece> pieces) {
		if (ELAPSED.matcher(content).matches()) {
			pieces.add(new Piece(Role.ELAPSED, content.toLowerCase(Locale.ROOT)));
		}
	}

	private static void literal(Matcher found, List<Piece> pieces) {
		String quoted = found.group("quoted");
		String text = (quoted != null) ? quoted : found.group("escaped");
		if (text != null) {
			pieces.add(new Piece(Role.LITERAL, text));
		}
	}

	private static void markMinutes(List<Piece> pieces) {
		Role before = Role.LITERAL;
		for (int at = 0; at < pieces.size(); at++) {
			Piece piece = pieces.get(at);
			if (piece.role() == Role.MONTH && piece.text().length() < 3
					&& (isHour(before) || nextOfTime(pieces, at) == Role.SECOND)) {
				pieces.set(at, new Piece(Role.MINUTE, piece.text()));
			}
			before = pieces.get(at).role().isOfTime() ? pieces.get(at).role() : before;
		}
	}

	private static boolean isHour(Role role) {
		return role == Role.HOUR || role == Role.ELAPSED;
	}

	private static Role nextOfTime(List<Piece> pieces, int at) {
		return pieces.subList(at + 1, pieces.size())
			.stream()
			.map(Piece::role)
			.filter(Role::isOfTime)
			.findFirst()
			.orElse(Role.LITERAL);
	}

	/** What a piece stands for. */
	enum Role {

		YEAR, MONTH, DAY, HOUR, MINUTE, SECOND, ELAPSED, HALF_DAY, GENERAL, LITERAL, OTHER;

		static Role of(char letter) {
			return switch (letter) {
				case 'y' -> YEAR;
				case 'm' -> MONTH;
				case 'd' -> DAY;
				case 'h' -> HOUR;
				default -> SECOND;
			};
		}

		/** Whether it shows a part of a date or time. */
		boolean isOfTime() {
			return compareTo(ELAPSED) <= 0;
		}

	}

	/**
	 * @param text the letters of a date in lower case, else the text as it stands
	 */
	record Piece(Role role, String text) {

	}

}
