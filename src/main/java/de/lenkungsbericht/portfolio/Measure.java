package de.lenkungsbericht.portfolio;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A measure (Maßnahme) of the catalogue.
 *
 * @param fieldOfAction Handlungsfeld, by its full name
 * @param mandate Auftragsart, by its full name
 * @param aliases other titles it goes by
 * @param lead the department in charge (Federführung)
 * @param participants departments that take part (Beteiligung)
 * @param group the cross-department group (Verbund) it is shown with, {@code null} if
 * none
 * @param consultationSequence committees in order, the field's unless overridden
 * @param aim what it is for (Ziel), empty if not given
 * @param validUntil last day on which it is part of the strategy, {@code null} for no end
 * @param successor the measure that carries it on, {@code null} if none
 */
public record Measure(MeasureNumber number, String fieldOfAction, String mandate, String title, List<String> aliases,
		DepartmentId lead, List<DepartmentId> participants, @Nullable String group, List<String> consultationSequence,
		String aim, @Nullable LocalDate validUntil, @Nullable MeasureNumber successor) {

	public Measure {
		aliases = List.copyOf(aliases);
		participants = List.copyOf(participants);
		consultationSequence = List.copyOf(consultationSequence);
	}

	/** Whether the measure is part of the strategy on that day. */
	public boolean isValidOn(LocalDate day) {
		return this.validUntil == null || !day.isAfter(this.validUntil);
	}

	public boolean isLedBy(DepartmentId department) {
		return this.lead.equals(department);
	}

	public boolean hasParticipant(DepartmentId department) {
		return this.participants.contains(department);
	}

}
