package de.lenkungsbericht.consolidation.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.portfolio.state.Deferral.NextSession;
import org.jspecify.annotations.Nullable;

/** Finds the next possible consultation sequence of a measure in the session calendar. */
final class Consultation {

	private final Catalogue catalogue;

	private final LocalDate dueOn;

	Consultation(Catalogue catalogue, LocalDate dueOn) {
		this.catalogue = catalogue;
		this.dueOn = dueOn;
	}

	/**
	 * Each committee's first session after that of the one before; the first after due-on
	 * and after the start of the Wiedervorlage. A session whose deadline for papers has
	 * passed is out; where the calendar ends, the rest has no session.
	 */
	List<NextSession> next(Measure measure, @Nullable VagueDate resubmission) {
		List<NextSession> sequence = new ArrayList<>();
		LocalDate after = later(this.dueOn, (resubmission != null) ? resubmission.start() : null);
		for (String committee : measure.consultationSequence()) {
			Session session = (after == null) ? null : first(committee, after).orElse(null);
			sequence.add(new NextSession(committee, session));
			after = (session == null) ? null : session.date();
		}
		return sequence;
	}

	private Optional<Session> first(String committee, LocalDate after) {
		return this.catalogue.sessionsOf(committee)
			.stream()
			.filter((session) -> session.date().isAfter(after) && canStillBeReached(session))
			.findFirst();
	}

	private boolean canStillBeReached(Session session) {
		LocalDate deadline = session.paperDeadline();
		return deadline == null || !deadline.isBefore(this.dueOn);
	}

	private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
		return (other != null && other.isAfter(one)) ? other : one;
	}

}
