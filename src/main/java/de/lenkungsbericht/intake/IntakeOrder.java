package de.lenkungsbericht.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

import de.lenkungsbericht.portfolio.DepartmentId;

/**
 * What a run asks of its intake; number to rule set go into every receipt.
 *
 * @param departments whose drop folders there are
 * @param settle how long a file must rest before it is taken
 */
public record IntakeOrder(int run, LocalDate runDay, String catalogueHash, String configurationHash, String ruleSet,
		Path input, Set<DepartmentId> departments, Duration settle) {

	public IntakeOrder {
		departments = Set.copyOf(departments);
	}

}
