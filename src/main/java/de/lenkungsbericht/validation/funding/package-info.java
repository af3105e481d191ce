/** F01 to F11: whether what a row says of funding fits together. */
@NullMarked
package de.lenkungsbericht.validation.funding;

import org.jspecify.annotations.NullMarked;
