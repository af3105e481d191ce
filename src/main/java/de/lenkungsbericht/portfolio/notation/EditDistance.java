package de.lenkungsbericht.portfolio.notation;

/** How far two texts are apart. */
final class EditDistance {

	private EditDistance() {
	}

	/**
	 * How many letters have to be put in, left out, replaced or swapped with the next;
	 * the greater length if the lengths alone differ by more than a third.
	 */
	static int of(String one, String other) {
		int longer = Math.max(one.length(), other.length());
		if (Math.abs(one.length() - other.length()) * 3 > longer) {
			return longer;
		}
		int[][] cost = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				cost[i][j] = cost(cost, one, other, i, j);
			}
		}
		return cost[one.length()][other.length()];
	}

	/** Whether at most one such change lies between them. */
	static boolean isOneOff(String one, String other) {
		int shorter = Math.min(one.length(), other.length());
		int from = 0;
		while (from < shorter && one.charAt(from) == other.charAt(from)) {
			from++;
		}
		int same = 0;
		while (same < shorter - from
				&& one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
			same++;
		}
		int left = Math.max(one.length(), other.length()) - from - same;
		return left <= 1 || left == 2 && isSwapped(one, other, from);
	}

	private static boolean isSwapped(String one, String other, int at) {
		return one.length() == other.length() && one.charAt(at) == other.charAt(at + 1)
				&& one.charAt(at + 1) == other.charAt(at);
	}

	private static int cost(int[][] cost, String one, String other, int i, int j) {
		if (i == 0 || j == 0) {
			return i + j;
		}
		int replace = cost[i - 1][j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
		int least = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
	}

}
