package de.lenkungsbericht.job.notice;

import java.nio.file.Path;

import de.lenkungsbericht.report.notice.Letter;
import org.jspecify.annotations.Nullable;

/**
 * A letter, ready to be sent.
 *
 * @param attachment a file that goes with it under its own name, {@code null} for none
 */
record Post(String to, Letter letter, @Nullable Path attachment) {

}
