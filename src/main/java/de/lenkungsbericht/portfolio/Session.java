package de.lenkungsbericht.portfolio;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A session of a committee (Gremientermin).
 *
 * @param committee the committee's full name
 * @param paperDeadline last day on which a paper can be handed in (Vorlagenschluss),
 * {@code null} if not given
 */
public record Session(String committee, LocalDate date, @Nullable LocalDate paperDeadline) {

}
