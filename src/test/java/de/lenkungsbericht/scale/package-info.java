/** Large inputs through the program as its user starts it, and what they cost. */
@NullMarked
package de.lenkungsbericht.scale;

import org.jspecify.annotations.NullMarked;
