/** The Spring Batch job: steps and their wiring, no rules. */
@NullMarked
package de.lenkungsbericht.job;

import org.jspecify.annotations.NullMarked;
