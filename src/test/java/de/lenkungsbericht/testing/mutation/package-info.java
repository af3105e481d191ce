/**
 * Good files, changed at random: what a broken transfer or another program makes of them.
 */
@NullMarked
package de.lenkungsbericht.testing.mutation;

import org.jspecify.annotations.NullMarked;
