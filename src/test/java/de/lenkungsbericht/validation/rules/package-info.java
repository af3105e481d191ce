/** Each code of the findings, shown by real workbooks that have it and that have not. */
@NullMarked
package de.lenkungsbericht.validation.rules;

import org.jspecify.annotations.NullMarked;
