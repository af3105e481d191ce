/**
 * The rules that look at the whole portfolio as of a day (L15, L16, P), one small class
 * each.
 */
@NullMarked
package de.lenkungsbericht.consolidation.rule;

import org.jspecify.annotations.NullMarked;
