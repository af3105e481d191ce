/**
 * Reads a submission workbook as typed cells with addresses; the one place that reads
 * Excel.
 */
@NullMarked
package de.lenkungsbericht.submission;

import org.jspecify.annotations.NullMarked;
