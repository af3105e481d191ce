/**
 * The domain: measures, departments, committees and the status that a department reports.
 */
@NullMarked
package de.lenkungsbericht.portfolio;

import org.jspecify.annotations.NullMarked;
