/** The rules: from cells to a status or to findings. */
@NullMarked
package de.lenkungsbericht.validation;

import org.jspecify.annotations.NullMarked;
