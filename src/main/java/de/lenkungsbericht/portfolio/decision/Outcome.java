package de.lenkungsbericht.portfolio.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.Listed;
import de.lenkungsbericht.portfolio.Recommendation;

/** What was decided (Entscheidung). */
public enum Outcome implements Listed {

	/** The Wiedervorlage stays as reported, or is the one named. */
	CONFIRMED("Wiedervorlage bestätigt", true),
	/** The Wiedervorlage is moved to the one named. */
	MOVED("Wiedervorlage verschoben", true), RELEASE("Freigabe empfohlen", true),
	DROP("Nichtweiterverfolgung empfohlen", true), AGREED("zugestimmt", false), REFUSED("abgelehnt", false),
	ADJOURNED("vertagt", false);

	private final String label;

	private final boolean steering;

	Outcome(String label, boolean steering) {
		this.label = label;
		this.steering = steering;
	}

	@Override
	public String label() {
		return this.label;
	}

	/** Whether a committee of that role can decide so: the steering group recommends. */
	public boolean fits(Committee.Role role) {
		return this.steering == (role == Committee.Role.STEERING);
	}

	/** The recommendations that contradict it. */
	public Set<Recommendation> excludes() {
		return switch (this) {
			case CONFIRMED, MOVED, DROP, REFUSED -> EnumSet.of(Recommendation.IMPLEMENT);
			case RELEASE -> EnumSet.of(Recommendation.DO_NOT_IMPLEMENT);
			case AGREED -> EnumSet.complementOf(EnumSet.of(Recommendation.IMPLEMENT, Recommendation.UNDER_RESERVE));
			case ADJOURNED -> EnumSet.noneOf(Recommendation.class);
		};
	}

	/** What a committee of that role can decide. */
	public static List<Outcome> of(Committee.Role role) {
		return Stream.of(values()).filter((outcome) -> outcome.fits(role)).toList();
	}

}
