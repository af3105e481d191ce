/** Z01 to Z14 as far as one row shows them: from cells to the values of a row. */
@NullMarked
package de.lenkungsbericht.validation.row;

import org.jspecify.annotations.NullMarked;
