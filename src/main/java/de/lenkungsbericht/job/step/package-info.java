/** The steps of the jobs and what they hand on to one another: wiring, no rules. */
@NullMarked
package de.lenkungsbericht.job.step;

import org.jspecify.annotations.NullMarked;
