/** Tests of the store and of what it tells, on a real database. */
@NullMarked
package de.lenkungsbericht.consolidation;

import org.jspecify.annotations.NullMarked;
