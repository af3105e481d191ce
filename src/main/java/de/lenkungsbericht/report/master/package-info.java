/** The master workbook: one small class for each of its sheets. */
@NullMarked
package de.lenkungsbericht.report.master;

import org.jspecify.annotations.NullMarked;
