package de.lenkungsbericht.report.wording;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.state.DecidedResubmission;
import org.jspecify.annotations.Nullable;

/** The Wiedervorlage of a measure as reports show it. */
public final class ResubmissionText {

	private ResubmissionText() {
	}

	/**
	 * The one that counts; where the reported one differs, both, each named in a line.
	 */
	public static String of(MeasureStatus status, @Nullable DecidedResubmission decided) {
		String reported = status.text(Column.WIEDERVORLAGE);
		if (decided == null || !decided.differsFrom(status)) {
			return reported;
		}
		return "beschlossen: " + decided.date().text() + "\ngemeldet: "
				+ (reported.isEmpty() ? "noch nichts" : reported);
	}

}
