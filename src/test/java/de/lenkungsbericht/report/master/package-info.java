/** Tests of the master workbook, re-opened by other readers. */
@NullMarked
package de.lenkungsbericht.report.master;

import org.jspecify.annotations.NullMarked;
