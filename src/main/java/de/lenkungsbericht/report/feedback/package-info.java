/** The feedback: the department's own workbook, marked and answered. */
@NullMarked
package de.lenkungsbericht.report.feedback;

import org.jspecify.annotations.NullMarked;
