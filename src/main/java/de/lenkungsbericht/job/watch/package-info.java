/**
 * What those who watch the program are told: log lines, the last run's summary, metrics,
 * status.
 */
@NullMarked
package de.lenkungsbericht.job.watch;

import org.jspecify.annotations.NullMarked;
