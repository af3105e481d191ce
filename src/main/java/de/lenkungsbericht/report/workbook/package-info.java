/** A workbook as records, and the one writer that turns them into an Excel file. */
@NullMarked
package de.lenkungsbericht.report.workbook;

import org.jspecify.annotations.NullMarked;
