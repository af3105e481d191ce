package de.lenkungsbericht.portfolio.state;

import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding that still stands, with whom and what it is about.
 *
 * @param department whose submission it was, or whom a P finding means
 * @param submission the file it was found in, {@code null} for P findings
 */
public record StandingFinding(DepartmentId department, @Nullable SubmissionRecord submission, Finding finding) {

}
