/** Reads a cell as its column wants it: a value, a finding, or both. */
@NullMarked
package de.lenkungsbericht.validation.cell;

import org.jspecify.annotations.NullMarked;
