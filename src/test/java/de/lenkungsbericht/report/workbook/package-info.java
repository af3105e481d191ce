/** Tests of the workbook writer, re-opened by other readers. */
@NullMarked
package de.lenkungsbericht.report.workbook;

import org.jspecify.annotations.NullMarked;
