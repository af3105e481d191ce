package de.lenkungsbericht.validation.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.Committee;
import de.lenkungsbericht.portfolio.Session;
import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.portfolio.finding.FindingDraft;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import de.lenkungsbericht.portfolio.notation.Nearest;

/** L07: the committee has no session on that day. */
final class L07NoSession implements DecisionRule {

	/** More days than this and the message would not help. */
	private static final int NAMED = 4;

	@Override
	public Stream<FindingDraft> check(DecisionFacts facts) {
		Committee committee = facts.committee().orElse(null);
		LocalDate day = facts.session().orElse(null);
		if (committee == null || day == null) {
			return Stream.empty();
		}
		List<LocalDate> sessions = facts.catalogue().sessionsOf(committee.name()).stream().map(Session::date).toList();
		return sessions.contains(day) ? Stream.empty() : Stream.of(noSession(facts, committee, day, sessions));
	}

	private static FindingDraft noSession(DecisionFacts facts, Committee committee, LocalDate day,
			List<LocalDate> sessions) {
		List<String> near = sessions.stream()
			.sorted(Comparator.comparing((LocalDate session) -> Math.abs(ChronoUnit.DAYS.between(day, session))))
			.limit(NAMED)
			.sorted()
			.map(GermanDate::format)
			.toList();
		return facts.finding(FindingCode.L07, "", DecisionColumn.SITZUNG)
			.with("tag", GermanDate.format(day))
			.with("gremium", committee.name())
			.with("termine", near.isEmpty() ? "kein Termin" : String.join(", ", near))
			.suggest(Nearest.among(near).to(GermanDate.format(day)).orElse(""));
	}

}
