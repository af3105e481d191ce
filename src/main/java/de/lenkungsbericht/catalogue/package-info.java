/** Reads and checks the reference data. */
@NullMarked
package de.lenkungsbericht.catalogue;

import org.jspecify.annotations.NullMarked;
