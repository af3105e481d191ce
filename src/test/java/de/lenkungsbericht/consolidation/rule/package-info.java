/** Tests of the rules over the portfolio, one class each. */
@NullMarked
package de.lenkungsbericht.consolidation.rule;

import org.jspecify.annotations.NullMarked;
