package de.lenkungsbericht.job;

import java.nio.file.Path;
import java.time.Clock;

import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.job.step.Progress;

/**
 * What the program is started in.
 *
 * @param configuration the file that is read if there is one
 * @param watched whether somebody sees the progress, so that the log need not tell it
 */
public record Surroundings(StateFolder state, Path configuration, Clock clock, Progress progress, boolean watched) {

}
