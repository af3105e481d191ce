/** Tests through the command line, as a user would run it. */
@NullMarked
package de.lenkungsbericht.cli;

import org.jspecify.annotations.NullMarked;
