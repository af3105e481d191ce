/**
 * Fault points in every file operation and database statement, for programs started in a
 * process of their own; the program itself knows nothing of them.
 */
@NullMarked
package de.lenkungsbericht.testing.fault;

import org.jspecify.annotations.NullMarked;
