/** Stores what was accepted and tells the state as of a day. */
@NullMarked
package de.lenkungsbericht.consolidation;

import org.jspecify.annotations.NullMarked;
