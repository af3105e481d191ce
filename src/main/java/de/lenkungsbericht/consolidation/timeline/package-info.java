/**
 * What was accepted in the course of time, and pure functions that tell a state from it.
 */
@NullMarked
package de.lenkungsbericht.consolidation.timeline;

import org.jspecify.annotations.NullMarked;
