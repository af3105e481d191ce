package de.lenkungsbericht.portfolio.state;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import de.lenkungsbericht.portfolio.Session;
import org.jspecify.annotations.Nullable;

/**
 * A measure that waits for money, as a record with a clock.
 *
 * @param netAnnual euros: Jährlich − Drittmittel where gesichert, at least 0
 * @param costed whether Einmalig, Jährlich or VZÄ is above 0, or no need is announced
 * @param since first Stichtag in the unbroken run of the present recommendation
 * @param timesMoved how often the Wiedervorlage was moved to another date in that run
 * @param due where the Wiedervorlage stands as of due-on
 * @param nextSequence the next possible session of each committee of the consultation
 * sequence, in order; empty where all is decided and only the report of it is missing
 * @param sinceLastSession how it compares with the steering group's last session
 * @param changes what changed since that session, empty unless {@code CHANGED}
 * @param decided the Wiedervorlage that the steering group set, which then counts for due
 * and sequence; {@code null} if the reported one does
 */
public record Deferral(Group group, BigDecimal netAnnual, boolean costed, LocalDate since, int timesMoved, Due due,
		List<NextSession> nextSequence, Comparison sinceLastSession, List<FieldChange> changes,
		@Nullable DecidedResubmission decided) {

	public Deferral {
		nextSequence = List.copyOf(nextSequence);
		changes = List.copyOf(changes);
	}

	/** The four groups of the report, in its order. */
	public enum Group {

		DEFERRED("Umsetzung zurückgestellt"), UNDER_RESERVE("Umsetzung unter Vorbehalt"),
		EVALUATION_PENDING("Bewertung ausstehend"), OPEN_WITH_NEED("Empfehlung offen, Finanzbedarf angemeldet");

		private final String label;

		Group(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

	/** Where a Wiedervorlage stands: due from its start, overdue after its end. */
	public enum Due {

		NOT_SET("nicht festgelegt"), UNDATED("ohne Datum"), AHEAD("steht bevor"), DUE("fällig"), OVERDUE("überfällig");

		private final String label;

		Due(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

	/** How a measure of the report compares with an earlier state. */
	public enum Comparison {

		NEW("neu"), CHANGED("geändert"), UNCHANGED("unverändert"), NO_SESSION_YET("keine frühere Sitzung");

		private final String label;

		Comparison(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

	/**
	 * A committee's turn in the sequence.
	 *
	 * @param session {@code null} where the session calendar ends
	 */
	public record NextSession(String committee, @Nullable Session session) {

	}

}
