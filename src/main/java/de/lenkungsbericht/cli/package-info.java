/** Commands, options, exit codes and progress. */
@NullMarked
package de.lenkungsbericht.cli;

import org.jspecify.annotations.NullMarked;
