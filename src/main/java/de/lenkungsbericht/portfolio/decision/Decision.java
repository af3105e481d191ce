package de.lenkungsbericht.portfolio.decision;

import java.time.LocalDate;
import java.util.Comparator;

import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * What a committee decided on a measure in a session.
 *
 * @param key which of all decisions it is
 * @param role what the committee does, by the catalogue of the night it was read
 * @param resubmission the Wiedervorlage that was decided, {@code null} if none is named
 * @param paperNumber Vorlage-Nr., empty if none is named
 * @param remark Bemerkung, empty if there is none
 */
public record Decision(Key key, Committee.Role role, Outcome outcome, @Nullable VagueDate resubmission,
		String paperNumber, String remark) {

	/** By session; of one day the body that decides last. */
	public static final Comparator<Decision> BY_SESSION = Comparator.comparing(Decision::session)
		.thenComparing(Decision::role)
		.thenComparing(Decision::committee);

	public MeasureNumber measure() {
		return this.key.measure();
	}

	/** The committee's full name. */
	public String committee() {
		return this.key.committee();
	}

	/** The day of the session. */
	public LocalDate session() {
		return this.key.session();
	}

	/** The Wiedervorlage as written, empty if none is named. */
	public String resubmissionText() {
		return (this.resubmission != null) ? this.resubmission.text() : "";
	}

	/** Whether it is the word of a body that decides, not one that consults. */
	public boolean isFinal() {
		return this.role == Committee.Role.DECIDING;
	}

	/** Whether the steering group says by it when the measure comes back. */
	public boolean isAboutResubmission() {
		return this.outcome == Outcome.CONFIRMED || this.outcome == Outcome.MOVED;
	}

	/** Whether another of the same key brings nothing new. */
	public boolean saysTheSame(Decision other) {
		return this.outcome == other.outcome && resubmissionText().equals(other.resubmissionText())
				&& this.paperNumber.equals(other.paperNumber) && this.remark.equals(other.remark);
	}

	/**
	 * What tells a decision from every other; a later one with the same key replaces it.
	 */
	public record Key(MeasureNumber measure, String committee, LocalDate session) {
	}

}
