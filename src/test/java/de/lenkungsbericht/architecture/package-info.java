/** Holds the arrows between the packages. */
@NullMarked
package de.lenkungsbericht.architecture;

import org.jspecify.annotations.NullMarked;
