/** L01 to L14: the sheet Entscheidung, line by line and as a whole. */
@NullMarked
package de.lenkungsbericht.validation.decision;

import org.jspecify.annotations.NullMarked;
