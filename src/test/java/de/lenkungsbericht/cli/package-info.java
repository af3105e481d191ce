/** Whole nights through the command line. */
@NullMarked
package de.lenkungsbericht.cli;

import org.jspecify.annotations.NullMarked;
